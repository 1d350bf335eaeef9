package org.chancery.person;

import java.util.List;
import org.chancery.article.Article;
import org.chancery.graph.Graph;
import org.chancery.graph.KeyedRows;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;

/** The people of articles. */
@GraphQLApi
public class PeopleOfArticles {

    private final Graph graph;

    PeopleOfArticles(Graph graph) {
        this.graph = graph;
    }

    @NonNull
    @Name("people")
    @Description("The people whom it names.")
    public List<@NonNull List<@NonNull Person>> peopleOfArticles(@Source List<Article> articles) {
        return KeyedRows.lists(
                graph,
                "person/people-of-articles",
                articles.stream().map(Article::id).toList(),
                Person::of);
    }
}
