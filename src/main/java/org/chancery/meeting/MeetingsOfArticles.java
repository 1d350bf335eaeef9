package org.chancery.meeting;

import java.util.List;
import org.chancery.article.Article;
import org.chancery.graph.Graph;
import org.chancery.graph.KeyedRows;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;

/** The meetings of articles. */
@GraphQLApi
public class MeetingsOfArticles {

    private final Graph graph;

    MeetingsOfArticles(Graph graph) {
        this.graph = graph;
    }

    @NonNull
    @Name("meetings")
    @Description("The meetings that it tells of, newest first, undated ones last.")
    public List<@NonNull List<@NonNull Meeting>> meetingsOfArticles(@Source List<Article> articles) {
        return KeyedRows.lists(
                graph,
                "meeting/meetings-of-articles",
                articles.stream().map(Article::id).toList(),
                Meeting::of);
    }
}
