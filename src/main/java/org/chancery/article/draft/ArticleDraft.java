package org.chancery.article.draft;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;

/** The article that facts come from. */
@Description("The article that facts come from.")
public record ArticleDraft(
        @Id
        @Description(
                "The id it has or is to have: article. and a readable rest; made from date and title where absent.")
        @Size(max = 200)
        String id,

        @Description("Where it was published.") @Size(max = 2000)
        String url,

        @NonNull @NotBlank @Size(max = 500) @Description("Its title, or a short description of your own.")
        String title,

        @Description("Who published it.") @Size(max = 200) String publisher,
        @Description("The day of publication.") LocalDate publishedOn,

        @Description("The text itself; kept only where keepText says that it may be.") @Size(max = 500_000)
        String text,

        @Description(
                "sha256: and the SHA-256 of the text, in NFC with white space collapsed; made from the text where there is one.")
        @Size(max = 100)
        String fingerprint,

        @Description("Whether the text and its quotes may be kept.")
        Boolean keepText) {}
