package org.chancery.country;

import java.util.List;
import org.chancery.article.Article;
import org.chancery.graph.Graph;
import org.chancery.graph.KeyedRows;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;

/** The countries of articles. */
@GraphQLApi
public class CountriesOfArticles {

    private final Graph graph;

    CountriesOfArticles(Graph graph) {
        this.graph = graph;
    }

    @NonNull
    @Name("countries")
    @Description("The countries that it names, or that somebody in it stood for.")
    public List<@NonNull List<@NonNull Country>> countriesOfArticles(@Source List<Article> articles) {
        return KeyedRows.lists(
                graph,
                "country/countries-of-articles",
                articles.stream().map(Article::id).toList(),
                Country::of);
    }
}
