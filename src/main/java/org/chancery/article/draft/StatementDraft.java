package org.chancery.article.draft;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.chancery.api.PartialDate;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/** What somebody said. */
@Description("What somebody said.")
public record StatementDraft(
        @Description("The ref of a person.") String speaker,

        @Size(max = 300) @Description("The organization that said it.")
        String organization,

        @Size(max = 300) @Description("Who said it, where nobody is named: a senior official.")
        String attributedTo,

        @NonNull
        @NotBlank
        @Size(max = 4000)
        @Description("What was said: the words themselves, or in words of your own.")
        String text,

        @NonNull @NotNull @Description("Whether text is the words themselves.")
        Boolean verbatim,

        @Description("When it was said.") PartialDate madeOn,

        @NonNull
        @DefaultValue("[]")
        @Size(max = 50)
        @Description("What it is about: refs of people, countries, organizations, resolutions.")
        List<@NonNull String> about,

        @Description("Where the text says so.") @NonNull @DefaultValue("[]")
        List<@NonNull @Valid EvidenceDraft> evidence) {
    public StatementDraft {
        about = Lists.orEmpty(about);
        evidence = Lists.orEmpty(evidence);
    }
}
