package org.chancery.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.chancery.api.Fact;
import org.chancery.api.IsoDuration;
import org.chancery.api.Node;
import org.chancery.api.PartialDate;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.neo4j.driver.Value;

/**
 * A meeting, call, visit, summit or negotiation.
 *
 * @param knownOn the day as of which its values and evidence are given; null: as known now
 */
@Description("A meeting, call, visit, summit or negotiation.")
public record Meeting(
        String id,
        @NonNull @Description("A short title.") String title,
        @NonNull @Description("How they met.") MeetingKind kind,

        @NonNull @Description("Whether it took place, as far as the sources say.")
        MeetingStatus status,

        @Description("When it began, as precise as the sources.")
        PartialDate startedOn,

        @Description("When it ended, where a source says so.")
        PartialDate endedOn,

        @Description("How long it took, as the source gives it.")
        IsoDuration duration,

        @Description("What it was about.") String topic,
        @Ignore LocalDate knownOn)
        implements Node, Fact {

    /**
     * A meeting as statements give one: its properties, and for one as known on a day {@code knownOn} and the accounts
     * {@code known} by then, best first.
     */
    public static Meeting of(Value node) {
        boolean asOf = !node.get("knownOn").isNull();
        List<Value> accounts = asOf ? node.get("known").asList(v -> v) : List.of(node);
        MeetingStatus status = MeetingStatus.strongest(accounts.stream()
                .map(a -> MeetingStatus.valueOf(a.get("status").asString()))
                .toList());
        return new Meeting(
                node.get("id").asString(),
                node.get("title").asString(),
                MeetingKind.valueOf(node.get("kind").asString()),
                status,
                PartialDate.of(mostPrecise(accounts, "startedOn")),
                PartialDate.of(mostPrecise(accounts, "endedOn")),
                IsoDuration.of(first(accounts, "duration")),
                first(accounts, "topic"),
                asOf ? node.get("knownOn").asLocalDate() : null);
    }

    private static String first(List<Value> accounts, String name) {
        return accounts.stream()
                .map(a -> a.get(name).asString(null))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static String mostPrecise(List<Value> accounts, String name) {
        return PartialDate.mostPrecise(accounts.stream().map(a -> a.get(name).asString(null)));
    }

    @Id
    @NonNull
    @Description("Readable and lasting.")
    @Override
    public String getId() {
        return id;
    }
}
