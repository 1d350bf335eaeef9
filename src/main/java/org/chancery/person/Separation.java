package org.chancery.person;

import java.time.Instant;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.neo4j.driver.Value;

/** A merge of two people that was undone. */
@Description("Two people who were one for a while: a merge that was undone.")
public record Separation(
        @Id @NonNull @Description("The id of the one who had been kept.")
        String keep,

        @Id @NonNull @Description("The id of the one who had been merged.")
        String duplicate,

        @NonNull @Description("When they were merged.") Instant mergedAt,

        @Description("Who merged them, where that is known.")
        String mergedBy,

        @Description("Why they were merged, in the words of who did it.")
        String reason,

        @NonNull @Description("When they were separated.") Instant separatedAt,

        @Description("Who separated them, where that is known.")
        String separatedBy) {

    static Separation of(Value node) {
        return new Separation(
                node.get("keep").asString(),
                node.get("duplicate").asString(),
                node.get("mergedAt").asOffsetDateTime().toInstant(),
                node.get("mergedBy").asString(null),
                node.get("reason").asString(null),
                node.get("separatedAt").asOffsetDateTime().toInstant(),
                node.get("separatedBy").asString(null));
    }
}
