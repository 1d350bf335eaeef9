package org.chancery.claim;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import org.chancery.testing.Ask;
import org.junit.jupiter.api.Test;

/** What the founding article says of a vote, and what people said in it. */
@QuarkusTest
class ClaimsTest {

    @Test
    void theRecordContradictsTheNumberInFavourAndNothingElse() {
        Ask.query("""
                        { resolution(symbol: "ES-11/4") { claims { described yes verdict onlyNamed
                          resolution { symbol } namedNo { code } namedYes { code } namedAbstain { code }
                          discrepancies { what claimed recorded } } } }""")
                .body("data.resolution.claims.verdict", contains("CONTRADICTED"))
                .body("data.resolution.claims[0].resolution.symbol", equalTo("A/RES/ES-11/4"))
                .body("data.resolution.claims[0].namedNo.code", containsInAnyOrder("RUS", "BLR", "PRK", "NIC", "SYR"))
                .body("data.resolution.claims[0].discrepancies.what", contains("yes votes"))
                .body("data.resolution.claims[0].discrepancies.claimed", contains("144"))
                .body("data.resolution.claims[0].discrepancies.recorded", contains("143"));
    }

    @Test
    void claimsAreListedByVerdict() {
        Ask.query("{ contradicted: voteClaims(verdict: CONTRADICTED) { nodes { yes } } }")
                .body("data.contradicted.nodes.yes", hasItem(144));
    }

    @Test
    void putinMadeFourStatementsAndNoneIsGivenWordForWord() {
        Ask.query("""
                        { person(id: "Putin") { statements { totalCount nodes {
                          verbatim speaker { id } organization { id } } } } }""")
                .body("data.person.statements.totalCount", equalTo(4))
                .body("data.person.statements.nodes.verbatim", contains(false, false, false, false))
                .body("data.person.statements.nodes[0].speaker.id", equalTo("vladimir-putin"));
    }

    @Test
    void whatAStatementIsAboutMayBeOfAnyKind() {
        Ask.query("{ person(id: \"Peskov\") { statements { nodes { about { __typename id } } } } }")
                .body("data.person.statements.nodes[0].about.__typename", contains("Person", "Country"))
                .body("data.person.statements.nodes[0].about.id", contains("vladimir-putin", "RUS"));
    }
}
