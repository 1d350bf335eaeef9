package org.chancery.claim;

import java.util.List;
import org.chancery.article.Article;
import org.chancery.graph.Graph;
import org.chancery.graph.KeyedRows;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;

/** What articles report to have been said and voted. */
@GraphQLApi
public class ClaimsOfArticles {

    private final Graph graph;

    ClaimsOfArticles(Graph graph) {
        this.graph = graph;
    }

    @NonNull
    @Description("The statements that it reports, newest first and undated last.")
    public List<@NonNull List<@NonNull Statement>> statements(@Source List<Article> articles) {
        return KeyedRows.lists(
                graph,
                "claim/statements-of-articles",
                articles.stream().map(Article::id).toList(),
                Statement::of);
    }

    @NonNull
    @Description("What it claims of votes.")
    public List<@NonNull List<@NonNull VoteClaim>> voteClaims(@Source List<Article> articles) {
        return KeyedRows.lists(
                graph,
                "claim/claims-of-articles",
                articles.stream().map(Article::id).toList(),
                VoteClaim::of);
    }
}
