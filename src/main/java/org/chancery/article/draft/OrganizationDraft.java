package org.chancery.article.draft;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.chancery.api.NameArgument;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;

/** An organization that the article names. */
@Description("An organization that the article names.")
public record OrganizationDraft(
        @NonNull @NameArgument @Description("Its name.") String name,

        @Id
        @Size(max = 1000)
        @Description(
                "The id it has or is to have: organization. and a readable rest; found or made by name where absent.")
        String id,

        @Size(max = 300) @Description("The country it belongs to.")
        String country,

        @Description("Where the text says so.") @NonNull @DefaultValue("[]")
        List<@NonNull @Valid EvidenceDraft> evidence) {
    public OrganizationDraft {
        evidence = Lists.orEmpty(evidence);
    }
}
