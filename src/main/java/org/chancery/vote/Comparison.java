package org.chancery.vote;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.chancery.api.ChanceryException;
import org.chancery.country.Country;
import org.chancery.vote.matrix.AllPairs;
import org.chancery.vote.matrix.PairCounts;
import org.chancery.vote.matrix.RollCallSet;
import org.chancery.vote.matrix.VotingRecord;

/**
 * Countries compared in those roll calls of the record that fit a filter.
 *
 * @param filter null: in all
 */
record Comparison(VotingRecord record, RollCallSet in, RollCallFilter filter) {

    private record Aligned(Country country, PairCounts counts) {

        private static final Comparator<Aligned> SCORE =
                Comparator.comparing(aligned -> aligned.counts().score());
        private static final Comparator<Aligned> MORE_SHARED = Comparator.comparing(
                        (Aligned aligned) -> aligned.counts().shared())
                .reversed();

        static Comparator<Aligned> by(AlignmentOrder order) {
            return (order == AlignmentOrder.LEAST ? SCORE : SCORE.reversed()).thenComparing(MORE_SHARED);
        }
    }

    /** @throws ChanceryException UNAVAILABLE where the record does not have one of the two yet */
    Agreement agreement(String a, String b) {
        return agreement(record.country(a), record.country(b), record.matrix().pair(a, b, in));
    }

    private Agreement agreement(Country a, Country b, PairCounts counts) {
        List<SessionAgreement> sessions = record.matrix().bySession(a.id(), b.id(), in).stream()
                .map(s -> new SessionAgreement(
                        s.session(),
                        s.first().getYear(),
                        s.counts().shared(),
                        s.counts().score()))
                .toList();
        return new Agreement(a, b, counts.shared(), counts.same(), counts.opposed(), counts.score(), sessions, filter);
    }

    /** The others that share so many roll calls with a country, in order; of two alike the first by name. */
    List<Agreement> aligned(Country with, int minShared, int first, AlignmentOrder order) {
        List<Aligned> others = new ArrayList<>();
        for (Country other : record.countries().values()) {
            PairCounts counts = record.matrix().pair(with.id(), other.id(), in);
            if (!other.id().equals(with.id()) && counts.shared() >= minShared) {
                others.add(new Aligned(other, counts));
            }
        }
        return others.stream()
                .sorted(Aligned.by(order))
                .limit(first)
                .map(aligned -> agreement(with, aligned.country(), aligned.counts()))
                .toList();
    }

    /**
     * How each of some countries agrees with each.
     *
     * @param ids null: of those that voted
     * @throws ChanceryException UNAVAILABLE where the record does not have one of them yet
     */
    AgreementMatrix matrix(Collection<String> ids) {
        if (ids != null) {
            ids.forEach(record::country);
        }
        List<Country> countries = record.countries().values().stream()
                .filter(c -> ids == null ? record.matrix().voted(c.id(), in) : ids.contains(c.id()))
                .toList();
        AllPairs pairs =
                record.matrix().pairs(countries.stream().map(Country::id).toList(), in);
        List<List<Integer>> shared = new ArrayList<>();
        List<List<Double>> scores = new ArrayList<>();
        for (int i = 0; i < countries.size(); i++) {
            int row = i;
            shared.add(IntStream.range(0, countries.size())
                    .mapToObj(column -> pairs.shared(row, column))
                    .toList());
            scores.add(IntStream.range(0, countries.size())
                    .mapToObj(column -> pairs.score(row, column))
                    .toList());
        }
        return new AgreementMatrix(countries, in.size(), shared, scores);
    }
}
