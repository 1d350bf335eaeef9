package org.chancery.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.vote.UnBody;
import org.chancery.vote.VotePosition;

/**
 * What the record makes of a claim about a vote. A pure function of the two.
 *
 * <p>Numbers are compared with the votes as counted, not as declared. Unanimous: nobody was against and nobody
 * abstained. All but those named: nobody else was against or abstained. Majority: more were in favour than against, of
 * those that voted so (rule 86 of the Assembly). Vetoed: a permanent member of the Security Council was against. Those
 * that took no part contradict none of these. "Ukraine, the United States and 142 others" is a number, 144, and two that are
 * named; each is compared by itself. A country that is named and was no member that day, or has no vote on record, did not
 * vote as the claim says. What a record shows that was adopted without a vote is told by {@link AdoptedWithoutVote}.
 *
 * @param discrepancies in the order: numbers, positions of those named, others, wording
 */
public record Judgement(Verdict verdict, List<Discrepancy> discrepancies) {

    /** Of the Security Council; the codes stay while the states behind the seats changed. */
    static final Set<String> PERMANENT_MEMBERS = Set.of("CHN", "FRA", "GBR", "RUS", "USA");

    /**
     * Judges a claim by the votes on its resolution as a whole.
     *
     * @return UNVERIFIABLE where there is not exactly one such vote, or the claim says nothing to compare
     */
    public static Judgement of(Claimed claimed, List<Recorded> records) {
        if (records.size() != 1 || !claimed.checkable()) {
            return new Judgement(Verdict.UNVERIFIABLE, List.of());
        }
        Recorded recorded = records.get(0);
        if (!recorded.recorded()) {
            return AdoptedWithoutVote.judge(claimed);
        }
        List<Discrepancy> found = Stream.of(
                        numbers(claimed, recorded),
                        positions(claimed, recorded),
                        others(claimed, recorded),
                        wording(claimed, recorded))
                .flatMap(List::stream)
                .toList();
        return new Judgement(found.isEmpty() ? Verdict.CONFIRMED : Verdict.CONTRADICTED, found);
    }

    private static List<Discrepancy> numbers(Claimed claimed, Recorded recorded) {
        List<Discrepancy> found = new ArrayList<>();
        number(found, VotePosition.YES, claimed.yes(), recorded);
        number(found, VotePosition.NO, claimed.no(), recorded);
        number(found, VotePosition.ABSTAIN, claimed.abstain(), recorded);
        return found;
    }

    private static void number(List<Discrepancy> found, VotePosition position, Integer number, Recorded recorded) {
        int counted = recorded.count(position);
        if (number != null && number != counted) {
            found.add(new Discrepancy(votes(position), number.toString(), String.valueOf(counted)));
        }
    }

    private static List<Discrepancy> positions(Claimed claimed, Recorded recorded) {
        return claimed.named().entrySet().stream()
                .filter(e -> recorded.positions().get(e.getKey()) != e.getValue())
                .map(e -> new Discrepancy(
                        positionOf(e.getKey(), claimed),
                        words(e.getValue()),
                        words(recorded.positions().get(e.getKey()))))
                .toList();
    }

    /** Of a position for which nobody is named, "only" says nothing. */
    private static List<Discrepancy> others(Claimed claimed, Recorded recorded) {
        List<Discrepancy> found = new ArrayList<>();
        for (VotePosition position : claimed.onlyNamed()) {
            List<String> others = recorded.countries(position).stream()
                    .filter(code -> claimed.named().get(code) != position)
                    .toList();
            if (claimed.named().containsValue(position) && !others.isEmpty()) {
                found.add(new Discrepancy("other " + votes(position), "none", names(others, recorded)));
            }
        }
        return found;
    }

    private static List<Discrepancy> wording(Claimed claimed, Recorded recorded) {
        if (claimed.wording() == null) {
            return List.of();
        }
        int yes = recorded.count(VotePosition.YES);
        int no = recorded.count(VotePosition.NO);
        int abstain = recorded.count(VotePosition.ABSTAIN);
        return switch (claimed.wording()) {
            case UNANIMOUS ->
                unless(no == 0 && abstain == 0, "result", "unanimous", no + " against, " + abstain + " abstaining");
            case ALL_BUT_NAMED -> {
                List<String> others = othersNotInFavour(claimed.named(), recorded);
                yield unless(others.isEmpty(), "others not in favour", "none", names(others, recorded));
            }
            case MAJORITY -> unless(yes > no, "result", "a majority in favour", yes + " in favour, " + no + " against");
            case VETOED -> vetoed(recorded);
        };
    }

    private static List<String> othersNotInFavour(Map<String, VotePosition> named, Recorded recorded) {
        return recorded.positions().entrySet().stream()
                .filter(e -> e.getValue() == VotePosition.NO || e.getValue() == VotePosition.ABSTAIN)
                .map(Map.Entry::getKey)
                .filter(code -> !named.containsKey(code))
                .toList();
    }

    private static List<Discrepancy> vetoed(Recorded recorded) {
        if (recorded.body() != UnBody.SECURITY_COUNCIL) {
            return unless(false, "result", "vetoed", "a vote of the General Assembly, where nobody has a veto");
        }
        boolean veto = recorded.countries(VotePosition.NO).stream().anyMatch(PERMANENT_MEMBERS::contains);
        return unless(veto, "result", "vetoed", "no permanent member against");
    }

    private static List<Discrepancy> unless(boolean agrees, String what, String claimed, String recorded) {
        return agrees ? List.of() : List.of(new Discrepancy(what, claimed, recorded));
    }

    private static String names(List<String> codes, Recorded recorded) {
        return codes.stream().map(c -> recorded.names().getOrDefault(c, c)).collect(Collectors.joining(", "));
    }

    static String positionOf(String country, Claimed claimed) {
        return "position of " + claimed.names().getOrDefault(country, country);
    }

    static String votes(VotePosition position) {
        return switch (position) {
            case YES -> "yes votes";
            case NO -> "no votes";
            case ABSTAIN -> "abstentions";
            case NON_VOTING -> "members not voting";
            case NOT_ELIGIBLE -> "countries without a vote";
        };
    }

    static String words(VotePosition position) {
        return position == null
                ? "no vote recorded"
                : switch (position) {
                    case YES -> "in favour";
                    case NO -> "against";
                    case ABSTAIN -> "abstaining";
                    case NON_VOTING -> "not voting";
                    case NOT_ELIGIBLE -> "no member that day";
                };
    }
}
