package org.chancery.meeting;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import org.chancery.testing.Ask;
import org.junit.jupiter.api.Test;

/** What the founding article says of meetings, and nothing that it does not say. */
@QuarkusTest
class FoundingArticleTest {

    private static final String KREMLIN = "meeting.2025-12-02.jared-kushner_steve-witkoff_vladimir-putin";

    @Test
    void witkoffMetPutinAndKushner() {
        Ask.query("{ whoMet(person: \"Witkoff\") { totalCount nodes { person { name } count first last } } }")
                .body("data.whoMet.totalCount", equalTo(2))
                .body("data.whoMet.nodes.person.name", containsInAnyOrder("Vladimir Putin", "Jared Kushner"))
                .body("data.whoMet.nodes.count", contains(1, 1))
                .body("data.whoMet.nodes.first", contains("2025-12-02", "2025-12-02"));
    }

    @Test
    void theCounterpartWhoseCountryVotedNoIsPutinAndNotKushner() {
        Ask.query("""
                        { whoMet(person: "Witkoff",
                            counterpart: {countryVoted: {resolution: "ES-11/4", position: NO}}) {
                          nodes { person { id } meetings { id } } } }""")
                .body("data.whoMet.nodes.person.id", contains("vladimir-putin"))
                .body("data.whoMet.nodes[0].meetings.id", contains(KREMLIN));
    }

    @Test
    void withoutHisOwnSideWitkoffMetPutinOnly() {
        Ask.query("{ whoMet(person: \"Witkoff\", counterpart: {ownSide: false}) { nodes { person { id } } } }")
                .body("data.whoMet.nodes.person.id", contains("vladimir-putin"));
    }

    @Test
    void theHeldMeetingIsTheOneInTheKremlinAndTookFiveHours() {
        Ask.query("""
                        { meetings(filter: {status: [HELD], with: ["Putin", "Witkoff"]}) { totalCount nodes {
                          id kind status startedOn endedOn duration
                          place { id name country { code } }
                          participants { person { id } country { code } capacity }
                          countries { code } people { id } } } }""")
                .body("data.meetings.totalCount", equalTo(1))
                .body("data.meetings.nodes[0].id", equalTo(KREMLIN))
                .body("data.meetings.nodes[0].startedOn", equalTo("2025-12-02"))
                .body("data.meetings.nodes[0].endedOn", nullValue())
                .body("data.meetings.nodes[0].duration", equalTo("PT5H"))
                .body("data.meetings.nodes[0].place.name", equalTo("Kremlin, Moscow"))
                .body("data.meetings.nodes[0].place.country.code", equalTo("RUS"))
                .body(
                        "data.meetings.nodes[0].participants.person.id",
                        containsInAnyOrder("vladimir-putin", "steve-witkoff", "jared-kushner"))
                .body("data.meetings.nodes[0].countries.code", containsInAnyOrder("RUS", "USA"));
    }

    @Test
    void thePlannedMeetingsStayPlanned() {
        Ask.query("""
                        { planned: meetings(filter: {status: [PLANNED], with: ["Putin"]}) { totalCount }
                          florida: whenMet(a: "Umerov", b: "Witkoff") { status startedOn place { name } }
                          india: whenMet(a: "Putin", b: "India") { status startedOn duration kind } }""")
                .body("data.planned.totalCount", equalTo(1))
                .body("data.florida.status", contains("PLANNED"))
                .body("data.florida.startedOn", contains("2025-12-04"))
                .body("data.india.status", contains("PLANNED"))
                .body("data.india.startedOn[0]", nullValue())
                .body("data.india.duration", contains("P2D"));
    }

    @Test
    void unnamedGroupsTakePartAsTheirCountryWithACapacity() {
        Ask.query("""
                        { whenMet(a: "Hnatov", b: "United States") {
                          startedOn participants { person { id } country { code } capacity } } }""")
                .body("data.whenMet", hasSize(1))
                .body("data.whenMet[0].startedOn", nullValue())
                .body(
                        "data.whenMet[0].participants.findAll { it.person == null }.capacity",
                        containsInAnyOrder("negotiating team", "envoys of President Trump"));
    }

    @Test
    void nobodyMetTrumpOrZelenskyy() {
        Ask.query("""
                        { trump: meetings(filter: {with: ["Donald Trump"]}) { nodes { id } }
                          zelenskyy: whoMet(person: "Zelenskyy", filter: {status: [HELD, PLANNED, CANCELLED, UNCONFIRMED]}) {
                            nodes { person { id } } } }""").body("data.trump.nodes", empty()).body("data.zelenskyy.nodes", empty());
    }

    @Test
    void theMeetingInTheKremlinIsFoundUnderMoscowToo() {
        Ask.query(
                        "{ meetings(filter: {place: \"Moscow\"}) { nodes { id } } place(id: \"Kremlin\") { meetings { nodes { id } } } }")
                .body("data.meetings.nodes.id", contains(KREMLIN))
                .body("data.place.meetings.nodes.id", contains(KREMLIN));
    }

    @Test
    void nothingWasKnownTheDayBeforeThePublication() {
        Ask.query("""
                        { before: whoMet(person: "Witkoff", filter: {knownOn: "2025-12-03"}) { nodes { person { id } } }
                          then: whoMet(person: "Witkoff", filter: {knownOn: "2025-12-04"}) { totalCount } }""").body("data.before.nodes", empty()).body("data.then.totalCount", equalTo(2));
    }

    @Test
    void eachFactTellsWhereTheTextStatesIt() {
        Ask.query("{ meeting(id: \"" + KREMLIN
                        + "\") { evidence { article { id } quote start end paragraph origin } } }")
                .body("data.meeting.evidence", hasSize(3))
                .body("data.meeting.evidence[0].article.id", equalTo("article.2025-12-04-witkoff-umerov"))
                .body("data.meeting.evidence[0].start", equalTo(17))
                .body("data.meeting.evidence[0].end", equalTo(265))
                .body("data.meeting.evidence[0].paragraph", equalTo(1))
                .body("data.meeting.evidence[0].quote", nullValue())
                .body("data.meeting.evidence.origin", contains("CURATED", "CURATED", "CURATED"));
    }

    @Test
    void peopleHaveTheOfficesAndKinThatTheArticleGives() {
        Ask.query("""
                        { putin: person(id: "Putin") { offices { title country { code } since until } }
                          umerov: person(id: "Umerov") { offices { title organization { name } country { code } } }
                          kushner: person(id: "Kushner") { offices { title } kin { relation person { id } relative { id } } }
                          hnatov: person(id: "Andrii Hnatov") { offices { title } }
                          russia: country(id: "Russia") { officials { title holder { id } } } }""")
                .body("data.putin.offices.title", contains("President"))
                .body("data.putin.offices.country.code", contains("RUS"))
                .body("data.putin.offices.since[0]", nullValue())
                .body("data.umerov.offices", hasSize(2))
                .body("data.kushner.offices", empty())
                .body("data.kushner.kin.relation", contains("son-in-law"))
                .body("data.kushner.kin.relative.id", contains("donald-trump"))
                .body("data.hnatov.offices", empty())
                .body("data.russia.officials.holder.id", containsInAnyOrder("vladimir-putin", "dmitry-peskov"));
    }
}
