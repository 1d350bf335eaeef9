package org.chancery.loading.reading;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.chancery.article.draft.ArticleDraft;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** An article to read. */
@Input("ArticleInput")
@Description("An article to read.")
public record ArticleInput(
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

        @Description("The day of publication: what \"today\" and \"on Wednesday\" are counted from.")
        LocalDate publishedOn,

        @NonNull
        @NotBlank
        @Size(max = 500_000)
        @Description("The text itself, plain. Offsets count from its beginning.")
        String text,

        @DefaultValue("false") @Description("Whether the text and its quotes may be kept.")
        Boolean keepText) {

    ArticleDraft draft() {
        return new ArticleDraft(id, url, title, publisher, publishedOn, text, null, keepText);
    }
}
