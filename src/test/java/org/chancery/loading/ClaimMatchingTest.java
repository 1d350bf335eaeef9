package org.chancery.loading;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.chancery.loading.record.OfficialRecord;
import org.chancery.testing.Ask;
import org.chancery.testing.CountedStatements;
import org.chancery.testing.Draft;
import org.chancery.testing.RollCalls;
import org.chancery.vote.VotePosition;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Claims meet the record, whichever was there first. */
@QuarkusTest
class ClaimMatchingTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String TITLE = "Kites and votes";
    private static final String DAY = "2003-06-01";
    private static final Map<VotePosition, List<String>> VOTES =
            Map.of(VotePosition.YES, List.of("FRA", "USA", "GBR"), VotePosition.NO, List.of("TUV"));

    @Inject
    OfficialRecord official;

    @Inject
    RollCalls rollCalls;

    private MadeUpRecord record;

    @BeforeEach
    void record() {
        record = new MadeUpRecord(official, rollCalls);
    }

    @AfterEach
    void takeEverythingAway() {
        claim();
        record.remove();
    }

    @Test
    void theFoundingClaimFindsItsResolutionWithoutTheSymbol() {
        JsonNode founding = FactsAndSources.facts("articles/2025-12-04-witkoff-umerov.yaml")
                .get("voteClaims")
                .get(0);
        Map<String, Object> claim = JSON.convertValue(founding, new TypeReference<>() {});
        claim.remove("resolution");
        claim.remove("evidence");
        claim(claim);
        assertThat(told()).isEqualTo("CONTRADICTED A/RES/ES-11/4 yes votes: 144, not 143");
        JsonNode candidates = claims().get(0).get("candidates");
        assertThat(candidates.get(0).at("/resolution/symbol").asText()).isEqualTo("A/RES/ES-11/4");
        assertThat(candidates.get(0).get("score").asDouble()).isBetween(0.8, 1.0);
        assertThat(candidates.get(1).get("score").asDouble()).isLessThan(0.6);
    }

    @Test
    void whatFitsTwoAlikeIsUnverifiableAndListsThem() {
        claim(Map.of("described", "a United Nations resolution on Ukraine", "year", 2022, "yes", 143));
        assertThat(told()).isEqualTo("UNVERIFIABLE null");
        assertThat(candidates())
                .containsExactlyInAnyOrder(
                        "A/RES/ES-11/1", "A/RES/ES-11/2", "A/RES/ES-11/3", "A/RES/ES-11/4", "A/RES/ES-11/5");
        assertThat(claims().get(0).get("candidates").findValues("score").stream()
                        .map(JsonNode::asDouble))
                .isSortedAccordingTo((a, b) -> Double.compare(b, a));
    }

    @Test
    void whatFitsNothingIsUnverifiableAndListsNone() {
        claim(Map.of("described", "a moratorium on whaling", "year", 2022, "namedNo", List.of("RUS")));
        assertThat(told()).isEqualTo("UNVERIFIABLE null");
        assertThat(candidates()).isEmpty();
    }

    @Test
    void aWrongNumberHidesNothing() {
        claim(Map.of("described", "reparations for Ukraine", "year", 2022, "yes", 12));
        assertThat(told()).isEqualTo("CONTRADICTED A/RES/ES-11/5 yes votes: 12, not 94");
    }

    @Test
    void aSymbolDecidesWhateverElseIsSaid() {
        claim(Map.of("described", "reparations for Ukraine", "year", 2022, "resolution", "ES-11/4", "yes", 143));
        assertThat(told()).isEqualTo("CONFIRMED A/RES/ES-11/4");
        assertThat(candidates()).isEmpty();
    }

    @Test
    void aSymbolThatTheRecordDoesNotHaveYetIsJudgedWhenItIsLoaded() {
        claim(Map.of("described", "a vote on kites", "resolution", "a/res/777/1", "yes", 4));
        assertThat(told()).isEqualTo("UNVERIFIABLE null");
        record.assembly(1, "Regulation of kites", VOTES);
        assertThat(told()).isEqualTo("CONTRADICTED A/RES/777/1 yes votes: 4, not 3");
    }

    @Test
    void theOrderOfLoadingDoesNotMatter() {
        Map<String, Object> ofTheYear =
                Map.of("described", "the regulation of kites", "year", 2003, "yes", 3, "namedNo", List.of("TUV"));
        Map<String, Object> ofAnyYear = Map.of("described", "kites under regulation", "yes", 4);
        claim(ofTheYear, ofAnyYear);
        assertThat(claims().findValuesAsText("verdict")).containsOnly("UNVERIFIABLE");
        record.assembly(1, "Regulation of kites", VOTES);
        JsonNode articleFirst = claims();
        claim();
        claim(ofTheYear, ofAnyYear);
        assertThat(claims()).isEqualTo(articleFirst);
        record.assembly(1, "Regulation of kites", VOTES);
        assertThat(claims()).isEqualTo(articleFirst);
        assertThat(articleFirst.findValuesAsText("verdict")).containsExactlyInAnyOrder("CONFIRMED", "CONTRADICTED");
    }

    @Test
    void aMatchMovesWithTheRecord() {
        claim(Map.of("described", "large kites over harbours", "year", 2003, "yes", 3));
        record.assembly(1, "Kites over harbours at night", VOTES);
        assertThat(told()).isEqualTo("CONFIRMED A/RES/777/1");
        record.assembly(2, "Large kites over harbours", Map.of(VotePosition.YES, List.of("FRA")));
        assertThat(told()).isEqualTo("CONTRADICTED A/RES/777/2 yes votes: 3, not 1");
        record.assembly(3, "Large kites over harbours", VOTES);
        assertThat(told()).isEqualTo("UNVERIFIABLE null");
        assertThat(candidates()).startsWith("A/RES/777/2", "A/RES/777/3");
        record.assembly(2, "Tides", VOTES);
        assertThat(told()).isEqualTo("CONFIRMED A/RES/777/3");
        record.assembly(3, "Large kites over harbours", Map.of(VotePosition.YES, List.of("FRA", "USA")));
        assertThat(told()).isEqualTo("CONTRADICTED A/RES/777/3 yes votes: 3, not 2");
    }

    @Test
    void aVetoIsUnverifiableUntilARecordShowsIt() {
        claim(Map.of("described", "a Security Council text on kites", "year", 2003, "wording", "VETOED"));
        record.council(1, "Kites", Map.of(VotePosition.YES, List.of("FRA", "RUS")));
        assertThat(told()).isEqualTo("UNVERIFIABLE null");
        record.council(2, "Kites", Map.of(VotePosition.YES, List.of("FRA"), VotePosition.NO, List.of("RUS")));
        assertThat(told()).isEqualTo("CONFIRMED S/RES/772");
    }

    @Test
    void ofATextAdoptedWithoutAVoteNobodyVoted() {
        record.assembly(1, "Regulation of kites", Map.of());
        claim(Map.of("described", "the regulation of kites", "year", 2003, "wording", "UNANIMOUS"));
        assertThat(told()).isEqualTo("CONFIRMED A/RES/777/1");
        claim(Map.of("described", "the regulation of kites", "year", 2003, "no", 4));
        assertThat(told()).isEqualTo("CONTRADICTED A/RES/777/1 no votes: 4, not adopted without a vote");
    }

    @Test
    void aCountryThatWasNoMemberThatDayDidNotVote() {
        record.assembly(1, "Regulation of kites", VOTES);
        claim(Map.of("described", "the regulation of kites", "year", 2003, "namedNo", List.of("SSD", "TUV")));
        assertThat(told())
                .isEqualTo("CONTRADICTED A/RES/777/1 position of South Sudan: against, not no member that day");
    }

    @Test
    void manyClaimsTakeAsManyStatementsAsOne() {
        List<String> one = statementsOfLoading(1);
        claim();
        List<String> many = statementsOfLoading(7);
        assertThat(many).containsExactlyElementsOf(one);
        CountedStatements.forget();
        claims();
        assertThat(CountedStatements.noted()).hasSize(4);
    }

    @Test
    void aRecordThatConcernsNoClaimTakesOneStatementMore() {
        claim(Map.of("described", "large kites over harbours", "year", 1999, "resolution", "A/RES/777/1"));
        CountedStatements.forget();
        record.assembly(2, "Tides", VOTES);
        List<String> unconcerned = CountedStatements.noted();
        CountedStatements.forget();
        record.assembly(1, "Large kites", VOTES);
        assertThat(CountedStatements.noted()).hasSize(unconcerned.size() + 3);
    }

    private List<String> statementsOfLoading(int claims) {
        CountedStatements.forget();
        claim(IntStream.range(0, claims)
                .mapToObj(i -> Map.<String, Object>of("described", "reparations for Ukraine", "year", 2022, "yes", i))
                .toArray(Map[]::new));
        return CountedStatements.noted();
    }

    /** Loads the article anew, with these claims and no others. */
    @SafeVarargs
    private static void claim(Map<String, Object>... claims) {
        Draft draft = new Draft(TITLE, DAY);
        for (Map<String, Object> claim : claims) {
            Map<String, Object> all = new HashMap<>(claim);
            all.put("evidence", List.of(Map.of("paragraph", 1)));
            draft.add("voteClaims", all);
        }
        assertThat(draft.loaded().at("/data/loadFacts/status").asText()).isEqualTo("DONE");
    }

    private static JsonNode claims() {
        return Ask.answer("""
                        { article(id: "article.2003-06-01-kites-and-votes") { voteClaims {
                          described verdict resolution { symbol } discrepancies { what claimed recorded }
                          candidates { score resolution { symbol } } } } }""", Map.of()).at("/data/article/voteClaims");
    }

    /** The verdict on the one claim, its resolution, and what differs. */
    private static String told() {
        JsonNode claim = claims().get(0);
        StringBuilder told = new StringBuilder(claim.get("verdict").asText())
                .append(' ')
                .append(claim.at("/resolution/symbol").asText("null"));
        claim.get("discrepancies")
                .forEach(d -> told.append(' ')
                        .append(d.get("what").asText())
                        .append(": ")
                        .append(d.get("claimed").asText())
                        .append(", not ")
                        .append(d.get("recorded").asText()));
        return told.toString().strip();
    }

    private static List<String> candidates() {
        return claims().get(0).get("candidates").findValues("resolution").stream()
                .map(r -> r.get("symbol").asText())
                .toList();
    }
}
