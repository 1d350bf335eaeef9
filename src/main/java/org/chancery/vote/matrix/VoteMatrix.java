package org.chancery.vote.matrix;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * How every country voted in every recorded roll call: for each country three sets of bits (yes, no, abstaining) over the
 * roll calls in the order of their days. It never changes; {@link VoteMatrixBuilder} makes one, from nothing or from
 * another. For 12,000 roll calls of 200 countries it takes some 3 MB.
 */
public final class VoteMatrix {

    private static final Comparator<SessionCounts> EARLIEST =
            Comparator.comparing(SessionCounts::first).thenComparing(SessionCounts::session);

    private final RecordedRollCall[] rollCalls;
    private final Map<String, CountryPositions> countries;
    private final Session[] sessions;
    private final CountryPositions nowhere;
    private final RollCallSet all;

    VoteMatrix(RecordedRollCall[] rollCalls, Map<String, CountryPositions> countries, Session[] sessions) {
        this.rollCalls = rollCalls;
        this.countries = countries;
        this.sessions = sessions;
        this.nowhere = new CountryPositions(words(rollCalls.length));
        this.all = rollCalls(rollCall -> true);
    }

    static int words(int rollCalls) {
        return (rollCalls + Long.SIZE - 1) / Long.SIZE;
    }

    /** All roll calls. */
    public RollCallSet rollCalls() {
        return all;
    }

    /** Those roll calls that fit. */
    public RollCallSet rollCalls(Predicate<RecordedRollCall> fitting) {
        long[] words = new long[words(rollCalls.length)];
        for (int i = 0; i < rollCalls.length; i++) {
            if (fitting.test(rollCalls[i])) {
                words[i / Long.SIZE] |= 1L << i;
            }
        }
        return new RollCallSet(words);
    }

    /** Whether a country voted yes, no or abstained in any of some roll calls. */
    public boolean voted(String country, RollCallSet in) {
        return of(country).votedIn(in.words);
    }

    /** How two countries voted in those of some roll calls that they share; all zero for a country that never voted. */
    public PairCounts pair(String a, String b, RollCallSet in) {
        Count count = new Count(of(a), of(b));
        for (int w = 0; w < in.words.length; w++) {
            count.add(w, in.words[w]);
        }
        return count.counts();
    }

    /** The same by session, the earliest first, without the sessions in which the two share nothing. */
    public List<SessionCounts> bySession(String a, String b, RollCallSet in) {
        CountryPositions one = of(a);
        CountryPositions other = of(b);
        List<SessionCounts> counted = new ArrayList<>();
        for (Session session : sessions) {
            Count count = new Count(one, other);
            for (int i = 0; i < session.words().length; i++) {
                int w = session.start() + i;
                count.add(w, session.words()[i] & in.words[w]);
            }
            if (count.first >= 0) {
                counted.add(new SessionCounts(session.name(), rollCalls[count.first].date(), count.counts()));
            }
        }
        counted.sort(EARLIEST);
        return counted;
    }

    /** How each of some countries voted with each in some roll calls. */
    public AllPairs pairs(List<String> of, RollCallSet in) {
        return AllPairs.of(of.stream().map(this::of).toArray(CountryPositions[]::new), in.words);
    }

    RecordedRollCall rollCall(int number) {
        return rollCalls[number];
    }

    Map<String, CountryPositions> countries() {
        return countries;
    }

    private CountryPositions of(String country) {
        return countries.getOrDefault(country, nowhere);
    }

    /** Two countries being counted, word by word. */
    private static final class Count {

        private final CountryPositions a;
        private final CountryPositions b;
        private int shared;
        private int same;
        private int opposed;
        private int first = -1;

        Count(CountryPositions a, CountryPositions b) {
            this.a = a;
            this.b = b;
        }

        void add(int w, long in) {
            long both = a.voted(w) & b.voted(w) & in;
            if (both == 0) {
                return;
            }
            if (first < 0) {
                first = w * Long.SIZE + Long.numberOfTrailingZeros(both);
            }
            long yesA = a.yes()[w];
            long yesB = b.yes()[w];
            long noA = a.no()[w];
            long noB = b.no()[w];
            shared += Long.bitCount(both);
            same += Long.bitCount((yesA & yesB | noA & noB | a.abstain()[w] & b.abstain()[w]) & both);
            opposed += Long.bitCount((yesA & noB | noA & yesB) & both);
        }

        PairCounts counts() {
            return new PairCounts(shared, same, opposed);
        }
    }
}
