package org.chancery.vote.matrix;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.chancery.vote.VotePosition;

/** Makes a {@link VoteMatrix}: from nothing, or from another one that stays as it is. Not for several threads at once. */
public final class VoteMatrixBuilder {

    private static final byte YES = 1;
    private static final byte NO = 2;
    private static final byte ABSTAIN = 3;

    private static final Comparator<Row> BY_DAY = Comparator.comparing(
                    (Row row) -> row.rollCall().date())
            .thenComparing(row -> row.rollCall().id());

    /** Of one roll call: how each country voted, by the country's number; shorter where later ones did not vote. */
    private record Row(RecordedRollCall rollCall, byte[] positions) {}

    private final Map<String, Integer> numbers = new LinkedHashMap<>();
    private final Map<String, Row> rows = new HashMap<>();
    private final Map<String, String> sessions = new HashMap<>();

    /** Begins with nothing. */
    public VoteMatrixBuilder() {}

    /** Begins with what another matrix has. */
    public VoteMatrixBuilder(VoteMatrix other) {
        other.countries().keySet().forEach(this::number);
        List<Row> inOrder = new ArrayList<>();
        for (int i = 0; i < other.rollCalls().size(); i++) {
            Row row = new Row(other.rollCall(i), new byte[numbers.size()]);
            inOrder.add(row);
            rows.put(row.rollCall().id(), row);
        }
        other.countries().forEach((country, positions) -> {
            int number = numbers.get(country);
            copy(positions.yes(), inOrder, number, YES);
            copy(positions.no(), inOrder, number, NO);
            copy(positions.abstain(), inOrder, number, ABSTAIN);
        });
    }

    private static void copy(long[] words, List<Row> rows, int country, byte position) {
        for (int w = 0; w < words.length; w++) {
            for (long left = words[w]; left != 0; left &= left - 1) {
                rows.get(w * Long.SIZE + Long.numberOfTrailingZeros(left)).positions()[country] = position;
            }
        }
    }

    /**
     * Puts a roll call, in the place of the one with the same id if there is one.
     *
     * @param countries the ids of those that took each position; only yes, no and abstaining count
     */
    public VoteMatrixBuilder put(RecordedRollCall rollCall, Map<VotePosition, ? extends Collection<String>> countries) {
        byte[] positions = new byte[numbers.size()];
        positions = put(positions, countries.get(VotePosition.YES), YES);
        positions = put(positions, countries.get(VotePosition.NO), NO);
        positions = put(positions, countries.get(VotePosition.ABSTAIN), ABSTAIN);
        rows.put(rollCall.id(), new Row(withOneNameASession(rollCall), positions));
        return this;
    }

    private byte[] put(byte[] positions, Collection<String> countries, byte position) {
        byte[] all = positions;
        for (String country : countries == null ? List.<String>of() : countries) {
            int number = number(country);
            if (number >= all.length) {
                all = Arrays.copyOf(all, number + 1);
            }
            all[number] = position;
        }
        return all;
    }

    /** Takes a roll call away; nothing happens where there is none with this id. */
    public VoteMatrixBuilder remove(String id) {
        rows.remove(id);
        return this;
    }

    /** The matrix of what was put. */
    public VoteMatrix build() {
        List<Row> inOrder = rows.values().stream().sorted(BY_DAY).toList();
        int words = VoteMatrix.words(inOrder.size());
        CountryPositions[] byNumber = new CountryPositions[numbers.size()];
        Arrays.setAll(byNumber, number -> new CountryPositions(words));
        for (int i = 0; i < inOrder.size(); i++) {
            byte[] positions = inOrder.get(i).positions();
            for (int number = 0; number < positions.length; number++) {
                long[] set = set(byNumber[number], positions[number]);
                if (set != null) {
                    set[i / Long.SIZE] |= 1L << i;
                }
            }
        }
        Map<String, CountryPositions> countries = new HashMap<>();
        numbers.forEach((country, number) -> countries.put(country, byNumber[number]));
        RecordedRollCall[] rollCalls = inOrder.stream().map(Row::rollCall).toArray(RecordedRollCall[]::new);
        return new VoteMatrix(rollCalls, countries, sessions(rollCalls));
    }

    private static long[] set(CountryPositions country, byte position) {
        return switch (position) {
            case YES -> country.yes();
            case NO -> country.no();
            case ABSTAIN -> country.abstain();
            default -> null;
        };
    }

    private static Session[] sessions(RecordedRollCall[] rollCalls) {
        Map<String, List<Integer>> numbers = new TreeMap<>();
        for (int i = 0; i < rollCalls.length; i++) {
            numbers.computeIfAbsent(rollCalls[i].countedUnder(), name -> new ArrayList<>())
                    .add(i);
        }
        return numbers.entrySet().stream()
                .map(session -> session(session.getKey(), session.getValue()))
                .toArray(Session[]::new);
    }

    private static Session session(String name, List<Integer> rollCalls) {
        int start = rollCalls.get(0) / Long.SIZE;
        long[] words = new long[rollCalls.get(rollCalls.size() - 1) / Long.SIZE - start + 1];
        rollCalls.forEach(i -> words[i / Long.SIZE - start] |= 1L << i);
        return new Session(name, start, words);
    }

    private int number(String country) {
        return numbers.computeIfAbsent(country, c -> numbers.size());
    }

    /** There are thousands of roll calls and some eighty sessions: one text of each name is enough. */
    private RecordedRollCall withOneNameASession(RecordedRollCall r) {
        return r.session() == null
                ? r
                : new RecordedRollCall(
                        r.id(), r.body(), sessions.computeIfAbsent(r.session(), name -> name), r.date(), r.contested());
    }
}
