package org.chancery.person;

import java.util.List;
import java.util.Map;
import org.chancery.article.Article;
import org.chancery.graph.Graph;
import org.chancery.graph.Rows;
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
        List<String> ids = articles.stream().map(Article::id).toList();
        return Rows.lists(ids, graph.read("person/people-of-articles", Map.of("articles", ids)), Person::of);
    }
}
