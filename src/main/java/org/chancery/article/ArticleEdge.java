package org.chancery.article;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/** An article in a list. */
@Description("An article in a list.")
public record ArticleEdge(
        @NonNull @Description("The article.") Article node,

        @NonNull @Description("The place in the list, for after.")
        String cursor) {}
