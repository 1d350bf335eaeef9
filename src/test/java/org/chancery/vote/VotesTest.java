package org.chancery.vote;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import org.chancery.testing.Ask;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who voted how on the resolutions that come with the project. */
@QuarkusTest
class VotesTest {

    @Test
    void fiveVotedAgainstTheResolutionOnTheAnnexations() {
        Ask.query("{ whoVoted(resolution: \"ES-11/4\", position: NO) { code } }")
                .body("data.whoVoted.code", containsInAnyOrder("RUS", "BLR", "PRK", "NIC", "SYR"));
    }

    @Test
    void thoseThatWereNoMembersThatDayWereNotEligible() {
        Ask.query("{ whoVoted(resolution: \"A/RES/ES-11/4\", position: NOT_ELIGIBLE) { code } }")
                .body("data.whoVoted.code", hasItems("VAT", "PSE", "YUG", "DDR"))
                .body("data.whoVoted.code", not(hasItems("RUS")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a/res/es-11/4",
                "ES–11/4",
                "es 11 / 4",
                "A/RES/ES11/4",
                "UNGA resolution ES-11/4",
                "General Assembly res. ES-11/4"
            })
    void aResolutionIsFoundByAnySpellingOfItsSymbol(String spelling) {
        Ask.query("{ resolution(symbol: \"" + spelling + "\") { symbol }" + " whoVoted(resolution: \"" + spelling
                        + "\", position: NO) { code } }")
                .body("data.resolution.symbol", equalTo("A/RES/ES-11/4"))
                .body("data.whoVoted.code", containsInAnyOrder("RUS", "BLR", "PRK", "NIC", "SYR"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"S/RES/ES-11/4", "ES-11/44", "ES-1/14", "11/4", "resolution 4"})
    void anotherSymbolIsNotTakenForIt(String symbol) {
        Ask.query("{ resolution(symbol: \"" + symbol + "\") { symbol } }")
                .body("errors[0].extensions.code", equalTo("NOT_FOUND"));
    }

    @Test
    void aResolutionIsFoundByWhatItIsKnownAs() {
        Ask.query("""
                        { resolution(symbol: "annexation of occupied regions of Ukraine") { symbol rollCalls {
                          recorded declared { yes no abstain nonVoting eligible } counted { yes no abstain nonVoting } } } }""")
                .body("data.resolution.symbol", equalTo("A/RES/ES-11/4"))
                .body("data.resolution.rollCalls", hasSize(1))
                .body("data.resolution.rollCalls[0].declared.yes", equalTo(143))
                .body("data.resolution.rollCalls[0].declared.eligible", equalTo(193))
                .body("data.resolution.rollCalls[0].counted.yes", equalTo(143))
                .body("data.resolution.rollCalls[0].counted.no", equalTo(5))
                .body("data.resolution.rollCalls[0].counted.abstain", equalTo(35))
                .body("data.resolution.rollCalls[0].counted.nonVoting", equalTo(10));
    }

    @Test
    void aliasesWithOtherArgumentsKeepTheirOwnAnswers() {
        Ask.query("""
                        { rollCalls(filter: {text: "reparation"}) { nodes {
                          against: votes(position: NO, first: 1) { totalCount nodes { country { code } } }
                          abstaining: votes(position: ABSTAIN, first: 3) { totalCount nodes { position } } } } }""")
                .body("data.rollCalls.nodes[0].against.totalCount", equalTo(14))
                .body("data.rollCalls.nodes[0].against.nodes.country.code", contains("BHS"))
                .body("data.rollCalls.nodes[0].abstaining.totalCount", equalTo(73))
                .body("data.rollCalls.nodes[0].abstaining.nodes.position", contains("ABSTAIN", "ABSTAIN", "ABSTAIN"));
    }

    @Test
    void theClosestVoteIsTheOneOnTheHumanRightsCouncil() {
        Ask.query("{ rollCalls(order: CLOSEST, first: 1) { nodes { resolution { symbol } } } }")
                .body("data.rollCalls.nodes.resolution.symbol", contains("A/RES/ES-11/3"));
    }

    @Test
    void aPageGoesOnWhereTheLastOneEnded() {
        String cursor = Ask.query("{ rollCalls(first: 2, order: OLDEST) { pageInfo { endCursor hasNextPage } } }")
                .extract()
                .path("data.rollCalls.pageInfo.endCursor");
        Ask.query("{ rollCalls(first: 1, order: OLDEST, after: \"" + cursor + "\") { nodes { date } } }")
                .body("data.rollCalls.nodes.date", contains("2022-04-07"));
    }

    @Test
    void agreementIsLijphartsIndex() {
        Ask.query("""
                        { agreement(a: "China", b: "Russia") { shared same opposed score
                          bySession { session year shared } differences { totalCount } } }""")
                .body("data.agreement.shared", equalTo(6))
                .body("data.agreement.same", equalTo(2))
                .body("data.agreement.opposed", equalTo(0))
                .body("data.agreement.score", equalTo(4f / 6))
                .body("data.agreement.bySession.session", contains("ES-11"))
                .body("data.agreement.bySession.year", contains(2022))
                .body("data.agreement.differences.totalCount", equalTo(4));
    }

    @Test
    void whereTwoPartedTheyTookDifferentPositionsAndWhoHasNoVoteHasNone() {
        Ask.query("""
                        { agreement(a: "CHN", b: "RUS") { differences(first: 4) { nodes {
                          one: positionOf(country: "China") other: positionOf(country: "RUS")
                          none: positionOf(country: "Holy See") } } } }""")
                .body("data.agreement.differences.nodes.one", everyItem(equalTo("ABSTAIN")))
                .body("data.agreement.differences.nodes.other", everyItem(equalTo("NO")))
                .body("data.agreement.differences.nodes.none", everyItem(nullValue()));
    }

    @Test
    void agreementIsTheSameBothWays() {
        Ask.query("""
                        { country(id: "India") { id there: agreementWith(country: "USA") { score } }
                          other: country(id: "USA") { id back: agreementWith(country: "India") { score } } }""").body("data.country.there.score", equalTo(0.5f)).body("data.other.back.score", equalTo(0.5f));
    }

    @Test
    void exactlyOneOfResolutionAndRollCallIsWanted() {
        Ask.query("{ whoVoted(position: NO) { code } }").body("errors[0].extensions.code", equalTo("INVALID_INPUT"));
    }

    @Test
    void daysTheWrongWayRoundAreRefused() {
        Ask.query("{ rollCalls(filter: {from: \"2023-01-01\", to: \"2022-01-01\"}) { totalCount } }")
                .body("errors[0].extensions.code", equalTo("INVALID_INPUT"))
                .body("errors[0].extensions.argument", equalTo("filter.from"));
    }
}
