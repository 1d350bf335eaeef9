package org.chancery.person;

import java.time.Instant;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.neo4j.driver.Value;

/** Somebody who turned out to be a person that the graph had under another id. */
@Description("Somebody who turned out to be a person whom the graph had under another id.")
public record MergedPerson(
        @Id @NonNull @Description("The id, which keeps leading to the person whom this one was merged into.")
        String id,

        @NonNull @Description("What this one was called.") String name,

        @NonNull @Description("When they were merged.") Instant at,

        @Description("Who merged them, where that is known.")
        String by,

        @Description("Why they were merged, in the words of who did it.")
        String reason) {

    /** A merge as statements give one: {@code {id, name, at, by, reason}}. */
    static MergedPerson of(Value node) {
        return new MergedPerson(
                node.get("id").asString(),
                node.get("name").asString(),
                node.get("at").asOffsetDateTime().toInstant(),
                node.get("by").asString(null),
                node.get("reason").asString(null));
    }
}
