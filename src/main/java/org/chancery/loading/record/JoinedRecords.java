package org.chancery.loading.record;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import org.chancery.loading.record.SourcedRollCall.Position;
import org.chancery.vote.RecordSource;
import org.chancery.vote.RollCallKind;
import org.chancery.vote.VotePosition;

/**
 * Tells which records are of one roll call, and what they say of their resolution. A pure function of all records on one
 * resolution, so the order of loading does not matter.
 *
 * <p>Within a source its own ids decide: its records are never joined with each other. Of two sources, two records are of
 * one roll call where organ, resolution and kind (the whole, a paragraph, an amendment) are the same, the dates lie within
 * a month (the days of old votes in Voeten's data are the week's, and off by up to 30), at least nine tenths of the states
 * that voted in both voted the same (and of such there are five), and neither has another that fits as well.
 *
 * @param rollCalls each with its records
 * @param apart ids of records that another source may have too, by its resolution and kind, but that could not be joined
 */
record JoinedRecords(List<JoinedRollCall> rollCalls, List<String> apart) {

    private static final long MOST_DAYS_APART = 31;
    private static final int FEWEST_SHARED = 5;
    private static final double LEAST_ALIKE = 0.9;

    private static final Comparator<SourcedRollCall> ORDER = Comparator.comparing(SourcedRollCall::source)
            .thenComparing(SourcedRollCall::date)
            .thenComparing(SourcedRollCall::id);

    /** @param records all that there are on one resolution, or one that is on none */
    static JoinedRecords of(Collection<SourcedRollCall> records) {
        Map<RecordSource, List<SourcedRollCall>> bySource =
                records.stream().sorted(ORDER).collect(Collectors.groupingBy(SourcedRollCall::source));
        List<List<SourcedRollCall>> joined = new ArrayList<>();
        List<String> apart = new ArrayList<>();
        for (RecordSource source : RecordSource.values()) {
            join(joined, bySource.getOrDefault(source, List.of()), apart);
        }
        return new JoinedRecords(joined.stream().map(JoinedRollCall::of).toList(), apart);
    }

    private static void join(List<List<SourcedRollCall>> joined, List<SourcedRollCall> records, List<String> apart) {
        List<List<SourcedRollCall>> before = List.copyOf(joined);
        for (SourcedRollCall record : records) {
            List<SourcedRollCall> fitting = onlyBest(before, j -> alike(j.get(0), record));
            if (fitting != null && onlyBest(records, r -> alike(fitting.get(0), r)) == record) {
                fitting.add(record);
            } else {
                if (before.stream().anyMatch(j -> mayBe(j.get(0), record))) {
                    apart.add(record.id());
                }
                joined.add(new ArrayList<>(List.of(record)));
            }
        }
    }

    /** The one that is more alike than all others; null where none is alike, or two are as much. */
    private static <T> T onlyBest(List<T> some, ToDoubleFunction<T> alike) {
        double most = 0;
        T best = null;
        for (T each : some) {
            double likeness = alike.applyAsDouble(each);
            if (likeness > most) {
                most = likeness;
                best = each;
            } else if (likeness == most) {
                best = null;
            }
        }
        return best;
    }

    private static boolean mayBe(SourcedRollCall a, SourcedRollCall b) {
        return a.symbol() != null
                && a.symbol().equals(b.symbol())
                && a.body() == b.body()
                && a.kind() == b.kind()
                && a.kind() != RollCallKind.UNKNOWN;
    }

    /** The part of the states that voted in both that voted the same; 0 where they cannot be of one roll call. */
    private static double alike(SourcedRollCall a, SourcedRollCall b) {
        if (!mayBe(a, b) || Math.abs(ChronoUnit.DAYS.between(a.date(), b.date())) > MOST_DAYS_APART) {
            return 0;
        }
        int shared = 0;
        int same = 0;
        for (Map.Entry<String, Position> vote : a.votes().entrySet()) {
            Position other = b.votes().get(vote.getKey());
            if (other != null && cast(vote.getValue()) && cast(other)) {
                shared++;
                same += other.position() == vote.getValue().position() ? 1 : 0;
            }
        }
        double alike = shared < FEWEST_SHARED ? 0 : (double) same / shared;
        return alike < LEAST_ALIKE ? 0 : alike;
    }

    private static boolean cast(Position vote) {
        return vote.position() != VotePosition.NON_VOTING;
    }

    /** The resolution as its records have it: the first decides, and what it is known as is gathered from all. */
    static ResolutionRecord resolution(Collection<SourcedRollCall> records) {
        List<SourcedRollCall> inOrder = records.stream()
                .sorted(Comparator.comparing(SourcedRollCall::source)
                        .thenComparing(r -> r.kind() != RollCallKind.WHOLE)
                        .thenComparing(ORDER))
                .toList();
        Set<String> knownAs = new LinkedHashSet<>();
        inOrder.forEach(record -> knownAs.addAll(record.resolution().knownAs()));
        return inOrder.get(0).resolution().knownAs(List.copyOf(knownAs));
    }
}
