package org.chancery.loading;

import java.util.List;
import org.chancery.graph.Rows;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.neo4j.driver.Value;

/**
 * Something that was not loaded, and why.
 *
 * @param candidateIds the ids of what it may have meant
 */
@Description("Something that was not loaded, and why.")
public record Reject(
        @Description("The line of the file; null where there are no lines.")
        Integer line,

        @Description("Where it stands: meetings[2].participants[0].person.")
        String place,

        @Description("What stands there.") String value,

        @NonNull @Description("The kind of error, as in extensions.code.")
        String code,

        @NonNull @Description("What is wrong with it, and what would be right.")
        String reason,

        @Ignore List<String> candidateIds) {

    /** A reject as statements give one: {@code {line, place, value, code, reason, candidates (ids)}}. */
    static Reject of(Value node) {
        return new Reject(
                Rows.number(node.get("line")),
                node.get("place").asString(null),
                node.get("value").asString(null),
                node.get("code").asString(),
                node.get("reason").asString(),
                node.get("candidates").asList(Value::asString, List.of()));
    }
}
