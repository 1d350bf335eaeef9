package org.chancery.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.chancery.vote.UnBody;
import org.chancery.vote.VotePosition;
import org.junit.jupiter.api.Test;

/** What the record makes of claims about votes. */
class JudgementTest {

    private static final Recorded RECORD = record(
            UnBody.GENERAL_ASSEMBLY,
            Map.of(
                    "FRA",
                    VotePosition.YES,
                    "UKR",
                    VotePosition.YES,
                    "USA",
                    VotePosition.YES,
                    "BLR",
                    VotePosition.NO,
                    "RUS",
                    VotePosition.NO,
                    "CHN",
                    VotePosition.ABSTAIN,
                    "VEN",
                    VotePosition.NON_VOTING));

    @Test
    void numbersThatAgreeAreConfirmed() {
        Judgement judgement = Judgement.of(numbers(3, 2, 1), List.of(RECORD));
        assertThat(judgement.verdict()).isEqualTo(Verdict.CONFIRMED);
        assertThat(judgement.discrepancies()).isEmpty();
    }

    @Test
    void eachNumberThatDiffersIsADiscrepancy() {
        assertThat(Judgement.of(numbers(4, null, 0), List.of(RECORD)))
                .isEqualTo(new Judgement(
                        Verdict.CONTRADICTED,
                        List.of(new Discrepancy("yes votes", "4", "3"), new Discrepancy("abstentions", "0", "1"))));
    }

    @Test
    void aCountryThatVotedOtherwiseContradicts() {
        Map<String, VotePosition> named = Map.of("CHN", VotePosition.NO);
        assertThat(Judgement.of(named(named, Set.of(), null), List.of(RECORD)).discrepancies())
                .containsExactly(new Discrepancy("position of CHN", "against", "abstaining"));
    }

    @Test
    void aCountryThatIsNotInTheRecordContradicts() {
        Map<String, VotePosition> named = Map.of("TUV", VotePosition.YES);
        assertThat(Judgement.of(named(named, Set.of(), null), List.of(RECORD)).discrepancies())
                .containsExactly(new Discrepancy("position of TUV", "in favour", "no vote recorded"));
    }

    @Test
    void onlyMeansThatNobodyElseTookThatPosition() {
        Set<VotePosition> only = EnumSet.of(VotePosition.NO);
        assertThat(Judgement.of(named(Map.of("RUS", VotePosition.NO), only, null), List.of(RECORD))
                        .discrepancies())
                .containsExactly(new Discrepancy("other no votes", "none", "BLR"));
        Map<String, VotePosition> both = Map.of("RUS", VotePosition.NO, "BLR", VotePosition.NO);
        assertThat(Judgement.of(named(both, only, null), List.of(RECORD)).verdict())
                .isEqualTo(Verdict.CONFIRMED);
    }

    @Test
    void unanimousBearsNoAbstention() {
        Recorded abstaining =
                record(UnBody.GENERAL_ASSEMBLY, Map.of("USA", VotePosition.YES, "CHN", VotePosition.ABSTAIN));
        Recorded absent =
                record(UnBody.GENERAL_ASSEMBLY, Map.of("USA", VotePosition.YES, "VEN", VotePosition.NON_VOTING));
        Claimed unanimous = named(Map.of(), Set.of(), ClaimWording.UNANIMOUS);
        assertThat(Judgement.of(unanimous, List.of(abstaining)).discrepancies())
                .containsExactly(new Discrepancy("result", "unanimous", "0 against, 1 abstaining"));
        assertThat(Judgement.of(unanimous, List.of(absent)).verdict()).isEqualTo(Verdict.CONFIRMED);
    }

    @Test
    void allButThoseNamedForgetsNobody() {
        Map<String, VotePosition> named = Map.of("RUS", VotePosition.NO, "BLR", VotePosition.NO);
        assertThat(Judgement.of(named(named, Set.of(), ClaimWording.ALL_BUT_NAMED), List.of(RECORD))
                        .discrepancies())
                .containsExactly(new Discrepancy("others not in favour", "none", "CHN"));
    }

    @Test
    void onlyAPermanentMemberOfTheCouncilVetoes() {
        Claimed vetoed = named(Map.of(), Set.of(), ClaimWording.VETOED);
        Recorded byRussia = record(UnBody.SECURITY_COUNCIL, Map.of("RUS", VotePosition.NO, "USA", VotePosition.YES));
        Recorded byCuba = record(UnBody.SECURITY_COUNCIL, Map.of("CUB", VotePosition.NO, "USA", VotePosition.YES));
        assertThat(Judgement.of(vetoed, List.of(byRussia)).verdict()).isEqualTo(Verdict.CONFIRMED);
        assertThat(Judgement.of(vetoed, List.of(byCuba)).verdict()).isEqualTo(Verdict.CONTRADICTED);
        assertThat(Judgement.of(vetoed, List.of(RECORD)).verdict()).isEqualTo(Verdict.CONTRADICTED);
    }

    @Test
    void whoWasNoMemberThatDayDidNotVote() {
        Recorded record =
                record(UnBody.GENERAL_ASSEMBLY, Map.of("USA", VotePosition.YES, "SSD", VotePosition.NOT_ELIGIBLE));
        assertThat(Judgement.of(named(Map.of("SSD", VotePosition.YES), Set.of(), null), List.of(record))
                        .discrepancies())
                .containsExactly(new Discrepancy("position of SSD", "in favour", "no member that day"));
    }

    @Test
    void someNamedAndANumberOfOthersAreComparedEachByItself() {
        Claimed claim = new Claimed(
                4,
                null,
                null,
                new TreeMap<>(Map.of("UKR", VotePosition.YES, "CHN", VotePosition.YES)),
                Map.of(),
                Set.of(),
                null);
        assertThat(Judgement.of(claim, List.of(RECORD)).discrepancies())
                .containsExactly(
                        new Discrepancy("yes votes", "4", "3"),
                        new Discrepancy("position of CHN", "in favour", "abstaining"));
    }

    @Test
    void aMajorityIsMoreInFavourThanAgainst() {
        Claimed majority = named(Map.of(), Set.of(), ClaimWording.MAJORITY);
        Recorded tied = record(UnBody.GENERAL_ASSEMBLY, Map.of("USA", VotePosition.YES, "CHN", VotePosition.NO));
        assertThat(Judgement.of(majority, List.of(RECORD)).verdict()).isEqualTo(Verdict.CONFIRMED);
        assertThat(Judgement.of(majority, List.of(tied)).discrepancies())
                .containsExactly(new Discrepancy("result", "a majority in favour", "1 in favour, 1 against"));
    }

    @Test
    void adoptionWithoutAVoteContradictsWhoeverIsSaidToHaveObjected() {
        assertThat(withoutVote(numbers(144, 0, null)))
                .isEqualTo(contradicted(new Discrepancy("yes votes", "144", "adopted without a vote")));
        assertThat(withoutVote(named(Map.of("RUS", VotePosition.NO), Set.of(), null)))
                .isEqualTo(contradicted(new Discrepancy("position of RUS", "against", "adopted without a vote")));
        assertThat(withoutVote(named(Map.of(), Set.of(), ClaimWording.VETOED)))
                .isEqualTo(contradicted(new Discrepancy("result", "vetoed", "adopted without a vote")));
    }

    @Test
    void adoptionWithoutAVoteBearsOutUnanimityAndSaysNothingOfAMajority() {
        assertThat(withoutVote(named(Map.of(), Set.of(), ClaimWording.UNANIMOUS))
                        .verdict())
                .isEqualTo(Verdict.CONFIRMED);
        assertThat(withoutVote(numbers(null, 0, 0)).verdict()).isEqualTo(Verdict.CONFIRMED);
        for (ClaimWording wording : List.of(ClaimWording.MAJORITY, ClaimWording.ALL_BUT_NAMED)) {
            assertThat(withoutVote(named(Map.of(), Set.of(), wording)).verdict())
                    .isEqualTo(Verdict.UNVERIFIABLE);
        }
        assertThat(withoutVote(named(Map.of("USA", VotePosition.YES), Set.of(), null))
                        .verdict())
                .isEqualTo(Verdict.UNVERIFIABLE);
    }

    private static Judgement withoutVote(Claimed claimed) {
        return Judgement.of(claimed, List.of(new Recorded(UnBody.GENERAL_ASSEMBLY, false, Map.of(), Map.of())));
    }

    private static Judgement contradicted(Discrepancy discrepancy) {
        return new Judgement(Verdict.CONTRADICTED, List.of(discrepancy));
    }

    @Test
    void withoutExactlyOneRecordOrAnythingToCompareNothingIsJudged() {
        Claimed claim = numbers(3, 2, 1);
        assertThat(Judgement.of(claim, List.of()).verdict()).isEqualTo(Verdict.UNVERIFIABLE);
        assertThat(Judgement.of(claim, List.of(RECORD, RECORD)).verdict()).isEqualTo(Verdict.UNVERIFIABLE);
        assertThat(Judgement.of(numbers(null, null, null), List.of(RECORD)).verdict())
                .isEqualTo(Verdict.UNVERIFIABLE);
    }

    @Property
    void aClaimThatRepeatsTheRecordIsConfirmed(@ForAll @Size(min = 1, max = 20) Map<String, VotePosition> positions) {
        Recorded record = record(UnBody.GENERAL_ASSEMBLY, positions);
        Claimed claim = new Claimed(
                record.count(VotePosition.YES),
                record.count(VotePosition.NO),
                record.count(VotePosition.ABSTAIN),
                record.positions(),
                Map.of(),
                EnumSet.allOf(VotePosition.class),
                null);
        assertThat(Judgement.of(claim, List.of(record)).verdict()).isEqualTo(Verdict.CONFIRMED);
    }

    @Property
    void anyOtherNumberIsContradicted(
            @ForAll @Size(max = 20) Map<String, VotePosition> positions, @ForAll int claimed) {
        Recorded record = record(UnBody.GENERAL_ASSEMBLY, positions);
        Verdict expected = claimed == record.count(VotePosition.NO) ? Verdict.CONFIRMED : Verdict.CONTRADICTED;
        assertThat(Judgement.of(numbers(null, claimed, null), List.of(record)).verdict())
                .isEqualTo(expected);
    }

    private static Recorded record(UnBody body, Map<String, VotePosition> positions) {
        return new Recorded(body, true, new TreeMap<>(positions), Map.of());
    }

    private static Claimed numbers(Integer yes, Integer no, Integer abstain) {
        return new Claimed(yes, no, abstain, Map.of(), Map.of(), Set.of(), null);
    }

    private static Claimed named(Map<String, VotePosition> named, Set<VotePosition> only, ClaimWording wording) {
        return new Claimed(null, null, null, new LinkedHashMap<>(named), Map.of(), only, wording);
    }
}
