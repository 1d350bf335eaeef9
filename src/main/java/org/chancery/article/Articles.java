package org.chancery.article;

import jakarta.validation.constraints.Size;
import java.util.List;
import org.chancery.api.Candidate;
import org.chancery.api.ChanceryException;
import org.chancery.api.First;
import org.chancery.api.IdArgument;
import org.chancery.api.PageRequest;
import org.chancery.api.Request;
import org.chancery.graph.names.Titled;
import org.chancery.graph.names.TitledKind;
import org.chancery.graph.names.Titles;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;

/** Articles. */
@GraphQLApi
public class Articles {

    private static final int SUGGESTIONS = 5;

    private final ArticleStore store;
    private final Titles titles;
    private final Request request;

    Articles(ArticleStore store, Titles titles, Request request) {
        this.store = store;
        this.titles = titles;
        this.request = request;
    }

    @Query
    @Description("One article, by its id.")
    public Article article(@NonNull @Id @IdArgument @Description("The article's id.") String id) {
        return store.article(id).orElseThrow(() -> notFound(id));
    }

    @NonNull
    @Query
    @Description("Articles, newest first, undated ones last.")
    public ArticleConnection articles(
            @First @DefaultValue("20") @Description("How many at most, 1 to 200.") Integer first,
            @Size(max = 1000) @Description("The cursor after which to go on.") String after) {
        return ArticleConnection.of(store.articles(new PageRequest(first, after, request.selects("totalCount"))));
    }

    @Description("The text itself, where it may be kept.")
    public List<String> text(@Source List<Article> articles) {
        return store.texts(articles);
    }

    private ChanceryException notFound(String id) {
        List<Candidate> suggestions = titles.similar(id, List.of(TitledKind.ARTICLE), SUGGESTIONS).stream()
                .map(Titled::candidate)
                .toList();
        return ChanceryException.notFound(
                "id: no article has the id \"" + id + "\"; articles lists them, search finds them by their titles",
                suggestions);
    }
}
