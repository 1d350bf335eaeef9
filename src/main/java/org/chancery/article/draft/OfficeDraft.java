package org.chancery.article.draft;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.chancery.api.PartialDate;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/** A title that somebody holds. */
@Description("A title that somebody holds.")
public record OfficeDraft(
        @NonNull @NotBlank @Description("Who holds it: the ref of a person.")
        String holder,

        @NonNull @NotBlank @Size(max = 300) @Description("The title.")
        String title,

        @Size(max = 300) @Description("The country it is an office of.")
        String country,

        @Size(max = 300) @Description("The organization it is an office of.")
        String organization,

        @Description("Since when.") PartialDate since,
        @Description("Until when.") PartialDate until,

        @Description("Where the text says so.") @NonNull @DefaultValue("[]")
        List<@NonNull @Valid EvidenceDraft> evidence) {
    public OfficeDraft {
        evidence = Lists.orEmpty(evidence);
    }
}
