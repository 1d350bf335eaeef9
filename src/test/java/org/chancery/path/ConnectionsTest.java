package org.chancery.path;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.lessThanOrEqualTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.chancery.testing.Ask;
import org.chancery.testing.Draft;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ConnectionsTest {

    @Test
    void putinAndUmerovAreTwoMeetingsApart() {
        Ask.query("""
                        { connections(from: "Putin", to: "Umerov") { length steps { node { id } via { id status } } } }""")
                .body("data.connections[0].length", equalTo(2))
                .body("data.connections[0].steps", hasSize(3))
                .body("data.connections[0].steps[0].node.id", equalTo("vladimir-putin"))
                .body("data.connections[0].steps[0].via", nullValue())
                .body("data.connections[0].steps[2].node.id", equalTo("rustem-umerov"))
                .body(
                        "data.connections.steps.collect { it[1].node.id }",
                        containsInAnyOrder("steve-witkoff", "jared-kushner"));
    }

    @Test
    void byMeetingsThatWereHeldTheyAreNotConnected() {
        Ask.query("{ connections(from: \"Putin\", to: \"Umerov\", filter: {status: [HELD]}) { length } }")
                .body("data.connections", empty());
    }

    @Test
    void aLongerChainThanAllowedIsNotShown() {
        Ask.query("{ connections(from: \"Putin\", to: \"Umerov\", maxMeetings: 1) { length } }")
                .body("data.connections", empty());
    }

    @Test
    void nobodyIsConnectedToHimself() {
        Ask.query("{ connections(from: \"Putin\", to: \"Vladimir Putin\") { length } }")
                .body("errors[0].extensions.code", equalTo("INVALID_INPUT"))
                .body("errors[0].extensions.argument", equalTo("to"));
    }

    @Test
    void theNetworkAroundPutinHoldsThoseHeMet() {
        Ask.query("""
                        { network(around: ["Putin"]) {
                          around people { person { id } meetings } ties { a b held planned first last } hiddenPeople hiddenTies } }""")
                .body(
                        "data.network.people.person.id",
                        containsInAnyOrder("vladimir-putin", "steve-witkoff", "jared-kushner"))
                .body("data.network.around", contains("vladimir-putin"))
                .body("data.network.ties", hasSize(3))
                .body("data.network.ties.find { it.b == 'vladimir-putin' && it.a == 'steve-witkoff' }.held", equalTo(1))
                .body("data.network.hiddenPeople", equalTo(0))
                .body("data.network.hiddenTies", equalTo(0));
    }

    @Test
    void aCutNetworkSaysHowManyItHides() {
        Ask.query("""
                        { network(around: ["Putin"], steps: 2, maxPeople: 2) {
                          people { person { id } } ties { a b } hiddenPeople hiddenTies } }""")
                .body("data.network.people", hasSize(2))
                .body("data.network.ties.size()", lessThanOrEqualTo(1))
                .body("data.network.hiddenPeople", greaterThan(0))
                .body("data.network.hiddenTies", greaterThan(0));
    }

    @Test
    void aNetworkOfOneCountryHoldsItsPeopleOnly() {
        Ask.query("{ network(around: [\"Putin\"], countries: [\"USA\"]) { people { person { id } } } }")
                .body("data.network.people.person.id", containsInAnyOrder("steve-witkoff", "jared-kushner"));
    }

    @Test
    void theWholeNetworkTakesNobodyAsItsCentre() {
        Ask.query("{ network { people { person { id } } ties { a b } } }")
                .body("data.network.people.person.id", hasItem("vladimir-putin"))
                .body("errors", nullValue());
    }

    @Test
    void whoMetNobodyElseTakesNobodysPlaceInACutNetwork() {
        Draft draft = new Draft("Tiedermann and others", "1861-05-01");
        List.of("Lone Tiedermann", "Ada Tiedermann", "Bo Tiedermann").forEach(draft::person);
        draft.meeting(Map.of(), "HELD", "1861-04-01", "Lone Tiedermann")
                .meeting(Map.of(), "HELD", "1861-04-02", "Lone Tiedermann")
                .meeting(Map.of(), "HELD", "1861-04-03", "Ada Tiedermann", "Bo Tiedermann")
                .loaded();
        Ask.query("""
                        { network(filter: {from: "1861-04-01", to: "1861-04-30"}, maxPeople: 2) {
                          people { person { name } } ties { held } hiddenPeople hiddenTies } }""")
                .body("data.network.people.person.name", contains("Ada Tiedermann", "Bo Tiedermann"))
                .body("data.network.ties.held", contains(1))
                .body("data.network.hiddenPeople", equalTo(1))
                .body("data.network.hiddenTies", equalTo(0));
        new Draft("Tiedermann and others", "1861-05-01").load();
    }
}
