package org.chancery.article;

import java.util.List;
import org.chancery.api.Page;
import org.chancery.api.PageInfo;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/** A page of articles. */
@Description("A page of articles.")
public record ArticleConnection(
        @NonNull @Description("The articles, each with its cursor.")
        List<@NonNull ArticleEdge> edges,

        @NonNull @Description("The articles.") List<@NonNull Article> nodes,

        @NonNull @Description("Where the page stands in the list.")
        PageInfo pageInfo,

        @NonNull @Description("How many there are in all; counted only when asked for.")
        Integer totalCount) {

    static ArticleConnection of(Page<Article> page) {
        return new ArticleConnection(page.edges(ArticleEdge::new), page.nodes(), page.info(), page.total());
    }
}
