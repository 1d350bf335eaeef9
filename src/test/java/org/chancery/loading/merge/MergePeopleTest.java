package org.chancery.loading.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chancery.loading.merge.MergeMutations.merge;
import static org.chancery.loading.merge.MergeMutations.separate;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.chancery.testing.Ask;
import org.chancery.testing.CountedStatements;
import org.chancery.testing.Draft;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two names, one person: what is told of either is told of one, until they are separated again. */
@QuarkusTest
class MergePeopleTest {

    private static final String KEPT = "adalbert-twinby";
    private static final String MERGED = "bertold-twinby";
    private static final String THIRD = "carla-otherby";
    private static final List<String> EVERYBODY = List.of(KEPT, MERGED, THIRD, "dora-otherby");
    private static final List<Map<String, Object>> EVIDENCE = List.of(Map.of("paragraph", 1));

    @Inject
    AroundPeople around;

    @BeforeEach
    void load() {
        loaded(first());
        loaded(second());
    }

    @AfterEach
    void takeEverythingAway() {
        for (String merged : List.of(KEPT, MERGED, THIRD)) {
            separate(merged);
        }
        loaded(new Draft("Of Adalbert", "1921-05-10"));
        loaded(new Draft("Of Bertold", "1921-06-10"));
        loaded(new Draft("Of both", "1921-07-10"));
        assertThat(around.of(EVERYBODY)).isEmpty();
    }

    private static Draft first() {
        return new Draft("Of Adalbert", "1921-05-10")
                .person("Adalbert Twinby")
                .person("Carla Otherby")
                .meeting("HELD", "1921-05-01", "Adalbert Twinby", "Carla Otherby")
                .add(
                        "offices",
                        Map.of(
                                "holder", "Adalbert Twinby",
                                "title", "Envoy of Twinby",
                                "country", "FRA",
                                "evidence", EVIDENCE));
    }

    private static Draft second() {
        return new Draft("Of Bertold", "1921-06-10")
                .add(
                        "people",
                        Map.of(
                                "ref",
                                "Bertold Twinby",
                                "name",
                                "Bertold Twinby",
                                "aliases",
                                List.of("The old Twinbyman")))
                .person("Carla Otherby")
                .person("Dora Otherby")
                .meeting("HELD", "1921-05", "Bertold Twinby", "Carla Otherby")
                .meeting("HELD", "1921-06-01", "Bertold Twinby", "Dora Otherby")
                .add(
                        "offices",
                        Map.of(
                                "holder", "Bertold Twinby",
                                "title", "Envoy of Twinby",
                                "country", "FRA",
                                "until", "1922",
                                "evidence", EVIDENCE))
                .add(
                        "kin",
                        Map.of(
                                "person", "Bertold Twinby",
                                "relation", "cousin",
                                "relative", "Dora Otherby",
                                "evidence", EVIDENCE))
                .add(
                        "statements",
                        Map.of(
                                "speaker",
                                "Bertold Twinby",
                                "text",
                                "Twinby is one",
                                "verbatim",
                                false,
                                "about",
                                List.of("Bertold Twinby"),
                                "evidence",
                                EVIDENCE));
    }

    private static void loaded(Draft draft) {
        draft.load().body("errors", nullValue()).body("data.loadFacts.status", equalTo("DONE"));
    }

    @Test
    void whoWasMergedAndWhyIsKnownOfBothAfterTheyAreSeparated() {
        merge(KEPT, MERGED).body("errors", nullValue());
        separate(MERGED).body("errors", nullValue());
        for (String either : List.of(KEPT, MERGED)) {
            String last = "data.person.separations[-1].";
            Ask.query(
                            "query ($id: ID!) { person(id: $id) { separations {"
                                    + " keep duplicate mergedAt mergedBy reason separatedAt separatedBy } } }",
                            Map.of("id", either))
                    .body(last + "keep", equalTo(KEPT))
                    .body(last + "duplicate", equalTo(MERGED))
                    .body(last + "reason", equalTo("so it says"))
                    .body(last + "mergedAt", notNullValue())
                    .body(last + "mergedBy", equalTo("editor"))
                    .body(last + "separatedBy", equalTo("editor"))
                    .body(last + "separatedAt", notNullValue());
        }
    }

    @Test
    void whatIsToldOfEitherIsToldOfTheOneWhoIsKept() {
        int people = Ask.query("{ overview { people } }").extract().path("data.overview.people");
        merge(KEPT, MERGED)
                .body("errors", nullValue())
                .body("data.mergePeople.id", equalTo(KEPT))
                .body("data.mergePeople.name", equalTo("Adalbert Twinby"))
                .body("data.mergePeople.aliases", containsInAnyOrder("Bertold Twinby", "The old Twinbyman"))
                .body("data.mergePeople.mergedFrom", hasSize(1))
                .body("data.mergePeople.mergedFrom[0].id", equalTo(MERGED))
                .body("data.mergePeople.mergedFrom[0].name", equalTo("Bertold Twinby"))
                .body("data.mergePeople.mergedFrom[0].reason", equalTo("so it says"))
                .body("data.mergePeople.mergedFrom[0].at", notNullValue())
                .body("data.mergePeople.mergedFrom[0].by", equalTo("editor"));
        Ask.query("{ overview { people } }").body("data.overview.people", equalTo(people - 1));
        Ask.query("""
                        { person(id: "adalbert-twinby") { offices { title until evidence { paragraph } }
                          kin { person { id } relative { id } }
                          met { nodes { person { id } count meetings { startedOn participants { person { id } } } } }
                          statements { nodes { text speaker { id } about { id } } } } }""")
                .body("errors", nullValue())
                .body("data.person.offices", hasSize(1))
                .body("data.person.offices[0].until", equalTo("1922"))
                .body("data.person.offices[0].evidence", hasSize(2))
                .body("data.person.kin[0].person.id", equalTo(KEPT))
                .body("data.person.met.nodes.person.id", containsInAnyOrder(THIRD, "dora-otherby"))
                .body("data.person.met.nodes.find { it.person.id == '" + THIRD + "' }.count", equalTo(1))
                .body(
                        "data.person.met.nodes.find { it.person.id == '" + THIRD + "' }.meetings[0].startedOn",
                        equalTo("1921-05-01"))
                .body("data.person.statements.nodes[0].speaker.id", equalTo(KEPT))
                .body("data.person.statements.nodes[0].about[0].id", equalTo(KEPT));
    }

    @Test
    void theIdAndTheNamesOfTheMergedKeepAnsweringEverywhere() {
        merge(KEPT, MERGED).body("errors", nullValue());
        for (String name : List.of(MERGED, "Bertold Twinby", "the old twinbyman", KEPT)) {
            Ask.query("""
                            query ($id: ID!, $with: [String!]) { person(id: $id) { id }
                              whoMet(person: $id) { nodes { person { id } } }
                              meetings(filter: {with: $with}) { totalCount }
                              people(filter: {met: $id}) { nodes { id } }
                              connections(from: $id, to: "dora-otherby") { length }
                              network(around: $with) { people { person { id } } }
                              whenMet(a: $id, b: "carla-otherby") { id }
                              search(text: "Bertold Twinby", kinds: [PERSON], first: 5) { node { id } } }""", Map.of("id", name, "with", List.of(name)))
                    .body("errors", nullValue())
                    .body("data.person.id", equalTo(KEPT))
                    .body("data.whoMet.nodes.person.id", containsInAnyOrder(THIRD, "dora-otherby"))
                    .body("data.meetings.totalCount", equalTo(2))
                    .body("data.people.nodes.id", containsInAnyOrder(THIRD, "dora-otherby"))
                    .body("data.connections[0].length", equalTo(1))
                    .body("data.network.people.person.id", hasItem(KEPT))
                    .body("data.whenMet", hasSize(1))
                    .body("data.search[0].node.id", equalTo(KEPT))
                    .body("data.search.findAll { it.node.id == '" + MERGED + "' }", hasSize(0));
        }
        Ask.query("{ node(id: \"bertold-twinby\") { id } people(filter: {text: \"Twinby\"}) { nodes { id } }"
                        + " meetings(filter: {with: [\"dora-otherby\"]}) { nodes { people { id }"
                        + " accounts { participants } evidence { article { people { id } } } } } }")
                .body("errors", nullValue())
                .body("data.node.id", equalTo(KEPT))
                .body("data.people.nodes.id", contains(KEPT))
                .body("data.meetings.nodes[0].people.id", containsInAnyOrder(KEPT, "dora-otherby"))
                .body("data.meetings.nodes[0].accounts[0].participants", hasItem("Bertold Twinby"))
                .body(
                        "data.meetings.nodes[0].evidence[0].article.people.id",
                        containsInAnyOrder(KEPT, THIRD, "dora-otherby"));
        Ask.query("{ people(first: 200) { nodes { id } } }")
                .body("data.people.nodes.findAll { it.id == '" + MERGED + "' }", hasSize(0));
    }

    @Test
    void separatingIsTheExactInverse() {
        List<String> before = around.of(EVERYBODY);
        merge(KEPT, MERGED).body("errors", nullValue());
        assertThat(around.of(EVERYBODY)).isNotEqualTo(before);
        separate(MERGED)
                .body("errors", nullValue())
                .body("data.separatePeople.id", equalTo(MERGED))
                .body("data.separatePeople.aliases", contains("The old Twinbyman"));
        assertThat(around.of(EVERYBODY)).isEqualTo(before);
    }

    @Test
    void separatingIsTheInverseAlsoInTheMiddleOfAChain() {
        List<String> before = around.of(EVERYBODY);
        merge(KEPT, MERGED).body("errors", nullValue());
        List<String> oneMerged = around.of(EVERYBODY);
        merge("dora-otherby", KEPT, null, true)
                .body("errors", nullValue())
                .body("data.mergePeople.mergedFrom.id", contains(MERGED, KEPT));
        Ask.query("{ person(id: \"bertold-twinby\") { id name } }").body("data.person.id", equalTo("dora-otherby"));
        separate(KEPT).body("errors", nullValue());
        assertThat(around.of(EVERYBODY)).isEqualTo(oneMerged);
        separate(MERGED).body("errors", nullValue());
        assertThat(around.of(EVERYBODY)).isEqualTo(before);
    }

    @Test
    void whatIsLoadedInBetweenIsToldOfWhomItMeantWhenTheyAreSeparated() {
        merge(KEPT, MERGED).body("errors", nullValue());
        loaded(new Draft("Of both", "1921-07-10")
                .person("Bertold Twinby")
                .add("people", Map.of("ref", "d", "id", "dora-otherby", "name", "Dora Otherby"))
                .meeting("HELD", "1921-07-01", "Bertold Twinby", "d"));
        Ask.query("{ whenMet(a: \"adalbert-twinby\", b: \"dora-otherby\") { id } }")
                .body("data.whenMet", hasSize(2));
        separate(MERGED).body("errors", nullValue());
        Ask.query("{ whenMet(a: \"bertold-twinby\", b: \"dora-otherby\") { id } }")
                .body("data.whenMet", hasSize(2));
        Ask.query("{ whenMet(a: \"adalbert-twinby\", b: \"dora-otherby\") { id } }")
                .body("data.whenMet", hasSize(0));
    }

    @Test
    void whoMetIsMergedOnlyWhereThatIsConfirmedAndIsThenInTheMeetingOnce() {
        String meeting = Ask.query("{ whenMet(a: \"adalbert-twinby\", b: \"carla-otherby\") { id } }")
                .extract()
                .path("data.whenMet[0].id");
        merge(KEPT, THIRD)
                .body("errors[0].extensions.code", equalTo("INVALID_INPUT"))
                .body("errors[0].extensions.argument", equalTo("although"))
                .body("errors[0].message", containsString(meeting));
        List<String> before = around.of(EVERYBODY);
        merge(KEPT, THIRD, "the same after all", true).body("errors", nullValue());
        Ask.query("{ meetings(filter: {with: [\"adalbert-twinby\"]}) { nodes { startedOn people { id }"
                        + " participants { person { id } } } } }")
                .body("errors", nullValue())
                .body("data.meetings.nodes.find { it.startedOn == '1921-05-01' }.people.id", contains(KEPT))
                .body(
                        "data.meetings.nodes.find { it.startedOn == '1921-05-01' }.participants.person.id",
                        contains(KEPT));
        separate(THIRD).body("errors", nullValue());
        assertThat(around.of(EVERYBODY)).isEqualTo(before);
    }

    @Test
    void whatCannotBeMergedIsRefusedAndSaysWhy() {
        refused(merge("nobody-at-all-twinby", MERGED), "NOT_FOUND", "keep: no person is called");
        refused(merge(KEPT, "nobody-at-all-twinby"), "NOT_FOUND", "duplicate: no person is called");
        refused(merge("Twinby", "Otherby"), "AMBIGUOUS_NAME", "keep: \"Twinby\" may be");
        refused(merge(KEPT, "Adalbert Twinby"), "INVALID_INPUT", "two different people");
        refused(separate(KEPT), "INVALID_INPUT", "is not merged into anybody");
        refused(separate("nobody-at-all-twinby"), "NOT_FOUND", "no person has the id");
        merge(KEPT, MERGED).body("errors", nullValue());
        refused(merge(THIRD, MERGED, null, true), "INVALID_INPUT", "is merged already, into adalbert-twinby");
        refused(merge(KEPT, MERGED), "INVALID_INPUT", "is merged already");
        refused(merge(MERGED, KEPT), "INVALID_INPUT", "keep: Bertold Twinby (bertold-twinby) is merged into");
    }

    private static void refused(io.restassured.response.ValidatableResponse answer, String code, String message) {
        answer.body("errors[0].extensions.code", equalTo(code)).body("errors[0].message", containsString(message));
    }

    @Test
    void aPersonOfWhomNothingIsToldAnyMoreIsGoneAndKnownAgainWhenHeIsToldOf() {
        List<String> before = around.of(EVERYBODY);
        merge(KEPT, MERGED).body("errors", nullValue());
        List<String> merged = around.of(EVERYBODY);
        int people = Ask.query("{ overview { people } }").extract().path("data.overview.people");
        loaded(new Draft("Of Adalbert", "1921-05-10"));
        Ask.query("{ person(id: \"adalbert-twinby\") { id name } }")
                .body("data.person.name", equalTo("Bertold Twinby"));
        loaded(new Draft("Of Bertold", "1921-06-10"));
        Ask.query("{ person(id: \"adalbert-twinby\") { id } }").body("errors[0].extensions.code", equalTo("NOT_FOUND"));
        Ask.query("{ overview { people } people(filter: {text: \"Twinby\"}) { totalCount } }")
                .body("data.overview.people", equalTo(people - 3))
                .body("data.people.totalCount", equalTo(0));
        loaded(second());
        loaded(first());
        assertThat(around.of(EVERYBODY)).isEqualTo(merged);
        separate(MERGED).body("errors", nullValue());
        assertThat(around.of(EVERYBODY)).isEqualTo(before);
    }

    @Test
    void mergingTakesAsManyStatementsForManyFactsAsForFew() {
        int few = statementsOfMerging();
        Draft many = new Draft("Of both", "1921-07-10")
                .add("people", Map.of("ref", "b", "id", MERGED, "name", "Bertold Twinby"))
                .add("people", Map.of("ref", "d", "id", "dora-otherby", "name", "Dora Otherby"));
        for (int day = 10; day < 30; day++) {
            many.meeting("HELD", "1921-04-" + day, "b", "d");
        }
        loaded(many);
        assertThat(statementsOfMerging()).isEqualTo(few);
    }

    private static int statementsOfMerging() {
        CountedStatements.forget();
        merge(KEPT, MERGED).body("errors", nullValue());
        separate(MERGED).body("errors", nullValue());
        return CountedStatements.noted().size();
    }
}
