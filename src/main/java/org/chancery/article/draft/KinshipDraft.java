package org.chancery.article.draft;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/** How two people are related. */
@Description("How two people are related.")
public record KinshipDraft(
        @NonNull @NotBlank @Description("The ref of a person.")
        String person,

        @NonNull @NotBlank @Size(max = 100) @Description("What the person is to the relative: son-in-law, sister.")
        String relation,

        @NonNull @NotBlank @Description("The ref of the relative.")
        String relative,

        @Description("Where the text says so.") @NonNull @DefaultValue("[]")
        List<@NonNull @Valid EvidenceDraft> evidence) {
    public KinshipDraft {
        evidence = Lists.orEmpty(evidence);
    }
}
