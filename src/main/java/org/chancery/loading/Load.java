package org.chancery.loading;

import java.time.Instant;
import org.chancery.api.Node;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.neo4j.driver.Value;

/** What came of loading something; the numbers count facts, or rows where a file was loaded. */
@Description("What came of loading something; the numbers count facts, or rows where a file was loaded.")
public record Load(
        String id,
        @NonNull @Description("What was loaded.") LoadKind kind,
        @NonNull @Description("Where it came from.") String source,
        @NonNull @Description("How far it is.") LoadStatus status,
        @NonNull @Description("When it began.") Instant startedAt,

        @Description("When it ended; null while it goes on.")
        Instant finishedAt,

        @NonNull @Description("How many were read.") Integer read,

        @Description("How many there are to read, where that is known.")
        Integer total,

        @NonNull @Description("How many are new.") Integer created,

        @NonNull @Description("How many were there and are different now.")
        Integer updated,

        @NonNull @Description("How many were there as they are.")
        Integer unchanged,

        @NonNull @Description("How many are gone, since nothing says so any more.")
        Integer withdrawn,

        @NonNull @Description("How many problems kept something from being loaded.")
        Integer rejected,

        @NonNull @Description("How many records do not add up in themselves.")
        Integer gaps,

        @NonNull @Description("How many known slips were mended.")
        Integer mended,

        @Description("What there is to say of it in words.") String message,

        @Description("Rows a second; null where no rows were read.")
        Double rowsPerSecond,

        @Description("How long it will still take; null where that is not known.")
        Integer secondsLeft)
        implements Node {

    /** A load as statements give one. */
    public static Load of(Value node) {
        return new Load(
                node.get("id").asString(),
                LoadKind.valueOf(node.get("kind").asString()),
                node.get("source").asString(),
                LoadStatus.valueOf(node.get("status").asString()),
                node.get("startedAt").asOffsetDateTime().toInstant(),
                node.get("finishedAt").asOffsetDateTime().toInstant(),
                node.get("read").asInt(),
                null,
                node.get("created").asInt(),
                node.get("updated").asInt(),
                node.get("unchanged").asInt(),
                node.get("withdrawn").asInt(),
                node.get("rejected").asInt(),
                0,
                0,
                node.get("message").asString(null),
                null,
                null);
    }

    @Id
    @NonNull
    @Description("Readable and lasting.")
    @Override
    public String getId() {
        return id;
    }
}
