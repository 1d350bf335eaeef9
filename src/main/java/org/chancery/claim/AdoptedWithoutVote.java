package org.chancery.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.chancery.vote.VotePosition;

/**
 * What is made of a claim where the resolution was adopted without a vote. Then nobody voted, and nobody objected: votes in
 * any number, countries against or abstaining, and a veto are contradicted; no votes against, no abstentions and unanimity
 * are borne out. Of a majority, of "all but" and of countries in favour such a record says nothing.
 */
final class AdoptedWithoutVote {

    private static final String RECORDED = "adopted without a vote";

    private AdoptedWithoutVote() {}

    static Judgement judge(Claimed claimed) {
        List<Discrepancy> found = new ArrayList<>();
        number(found, VotePosition.YES, claimed.yes());
        number(found, VotePosition.NO, claimed.no());
        number(found, VotePosition.ABSTAIN, claimed.abstain());
        claimed.named().entrySet().stream()
                .filter(AdoptedWithoutVote::objects)
                .forEach(e -> found.add(new Discrepancy(
                        Judgement.positionOf(e.getKey(), claimed), Judgement.words(e.getValue()), RECORDED)));
        if (claimed.wording() == ClaimWording.VETOED) {
            found.add(new Discrepancy("result", "vetoed", RECORDED));
        }
        if (!found.isEmpty()) {
            return new Judgement(Verdict.CONTRADICTED, found);
        }
        boolean borneOut = claimed.wording() == ClaimWording.UNANIMOUS
                || Stream.of(claimed.no(), claimed.abstain()).anyMatch(n -> n != null);
        return new Judgement(borneOut ? Verdict.CONFIRMED : Verdict.UNVERIFIABLE, List.of());
    }

    private static void number(List<Discrepancy> found, VotePosition position, Integer number) {
        if (number != null && number > 0) {
            found.add(new Discrepancy(Judgement.votes(position), number.toString(), RECORDED));
        }
    }

    private static boolean objects(Map.Entry<String, VotePosition> named) {
        return named.getValue() == VotePosition.NO || named.getValue() == VotePosition.ABSTAIN;
    }
}
