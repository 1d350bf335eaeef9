package org.chancery.article;

import org.chancery.graph.Rows;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.neo4j.driver.Value;

/** Where an article says something. */
@Description("Where an article says something.")
public record Evidence(
        @Ignore String articleId,

        @Description("The words, only where they may be kept.")
        String quote,

        @Description("Where it begins, in UTF-16 units into the text as it was given.")
        Integer start,

        @Description("Where it ends, exclusive, in the same units.")
        Integer end,

        @Description("The paragraph, from 1.") Integer paragraph,
        @NonNull @Description("How it got here.") Origin origin,

        @Description("How sure the reading is, 0 to 1; null where a person entered it.")
        Double confidence) {

    /** Evidence as statements give it: {@code {article (id), quote, start, end, paragraph, origin, confidence}}. */
    public static Evidence of(Value node) {
        return new Evidence(
                node.get("article").asString(),
                node.get("quote").asString(null),
                Rows.number(node.get("start")),
                Rows.number(node.get("end")),
                Rows.number(node.get("paragraph")),
                Origin.valueOf(node.get("origin").asString()),
                node.get("confidence").isNull() ? null : node.get("confidence").asDouble());
    }
}
