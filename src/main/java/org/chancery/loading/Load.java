package org.chancery.loading;

import java.time.Instant;
import org.chancery.api.Node;
import org.chancery.graph.Rows;
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

        @Description("How long it will still take; null where that is not known, or where it has ended.")
        Integer secondsLeft,

        @NonNull
        @Description(
                "How many bytes of the disk it took to sort the file, at its most, beside the file itself; both are gone when it has ended.")
        Long spooledBytes)
        implements Node {

    /** A load as statements give one. */
    public static Load of(Value node) {
        return new Load(
                node.get("id").asString(),
                LoadKind.valueOf(node.get("kind").asString()),
                node.get("source").asString(),
                LoadStatus.valueOf(node.get("status").asString()),
                node.get("startedAt").asOffsetDateTime().toInstant(),
                node.get("finishedAt").isNull()
                        ? null
                        : node.get("finishedAt").asOffsetDateTime().toInstant(),
                count(node.get("read").asLong()),
                node.get("total").isNull() ? null : count(node.get("total").asLong()),
                count(node.get("created").asLong()),
                count(node.get("updated").asLong()),
                count(node.get("unchanged").asLong()),
                count(node.get("withdrawn").asLong()),
                count(node.get("rejected").asLong()),
                count(node.get("gaps").asLong(0)),
                count(node.get("mended").asLong(0)),
                node.get("message").asString(null),
                node.get("rowsPerSecond").isNull()
                        ? null
                        : node.get("rowsPerSecond").asDouble(),
                Rows.number(node.get("secondsLeft")),
                node.get("spooledBytes").asLong(0));
    }

    /** As the schema's Int holds it, which ends at {@value Integer#MAX_VALUE}: no file that is taken has more rows. */
    public static int count(long many) {
        return (int) Math.min(many, Integer.MAX_VALUE);
    }

    /** Whether it still goes on, or waits for its turn. */
    public boolean goesOn() {
        return status == LoadStatus.RUNNING;
    }

    @Id
    @NonNull
    @Description("Readable and lasting.")
    @Override
    public String getId() {
        return id;
    }
}
