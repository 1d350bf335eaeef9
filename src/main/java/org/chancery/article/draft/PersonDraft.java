package org.chancery.article.draft;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.chancery.api.NameArgument;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;

/** A person whom the article names. */
@Description("A person whom the article names.")
public record PersonDraft(
        @NonNull
        @NotBlank
        @Size(max = 200)
        @Description("The person's id where known, else a name for it within this draft.")
        String ref,

        @Id @Size(max = 200) @Description("The id of a person of the graph; found by name where absent.")
        String id,

        // Else the answer would call it "new", as a bean's.
        @Name("isNew")
        @Description(
                "True: a person whom the graph does not have yet, though a namesake may stand in it. With an id: the one"
                        + " of that id, who is new where the graph has none.")
        Boolean isNew,

        @NonNull @NameArgument @Description("The full name.")
        String name,

        @NonNull @DefaultValue("[]") @Size(max = 50) @Description("Other names the person goes by.")
        List<@NonNull @NameArgument String> aliases,

        @Size(max = 1000) @Description("Who this is, in a few words.")
        String description,

        @Description("Where the text says so.") @NonNull @DefaultValue("[]")
        List<@NonNull @Valid EvidenceDraft> evidence) {
    public PersonDraft {
        aliases = Lists.orEmpty(aliases);
        evidence = Lists.orEmpty(evidence);
    }
}
