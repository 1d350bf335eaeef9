package org.chancery.server;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.chancery.testing.Ask;
import org.chancery.testing.Draft;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever has an id is found by it. */
@QuarkusTest
class AnyNodeTest {

    private static final String NODE = "query Q($id: ID!) { node(id: $id) { __typename id } }";
    private static final String LOAD = """
            mutation ($facts: ArticleFactsInput!) { loadFacts(facts: $facts) { id status rejected } }""";

    @ParameterizedTest
    @CsvSource({
        "vladimir-putin, Person",
        "RUS, Country",
        "A/RES/ES-11/4, Resolution",
        "meeting.2025-12-02.jared-kushner_steve-witkoff_vladimir-putin, Meeting"
    })
    void aFactIsFound(String id, String type) {
        node(id).body("data.node.__typename", equalTo(type)).body("data.node.id", equalTo(id));
    }

    @Test
    void aLoadIsFoundWithWhatItRejected() {
        String id = Ask.query(
                        LOAD,
                        Map.of(
                                "facts",
                                Map.of(
                                        "article",
                                        Map.of("title", "Findable loads"),
                                        "organizations",
                                        List.of(Map.of("name", "House of Findable", "country", "Findableland")))))
                .body("data.loadFacts.status", equalTo("FAILED"))
                .extract()
                .path("data.loadFacts.id");
        Ask.query("""
                        query Q($id: ID!) { node(id: $id) { id ... on Load { status source rejected
                          rejects { nodes { value } } } } }""", Map.of("id", id))
                .body("errors", nullValue())
                .body("data.node.id", equalTo(id))
                .body("data.node.status", equalTo("FAILED"))
                .body("data.node.rejected", equalTo(1))
                .body("data.node.rejects.nodes.value", contains("Findableland"));
    }

    @ParameterizedTest
    @CsvSource({"nobody-at-all", "load.20200101-000000-000-ffff"})
    void whatIsNotThereIsNull(String id) {
        node(id).body("data.node", nullValue());
    }

    @Test
    void theLongestIdsAreTakenByEveryQuestionForOne() {
        String title = "Lengthily ".repeat(49).trim();
        Draft draft = new Draft(title, "1992-03-03");
        String[] refs = {"A", "B", "C", "D"};
        for (String ref : refs) {
            draft.add("people", Map.of("ref", ref, "name", "Lengthy " + "abcdefghi ".repeat(28) + ref));
        }
        draft.meeting("PLANNED", null, refs).load().body("data.loadFacts.status", equalTo("DONE"));
        var found = Ask.query(
                        "query Q($id: ID!) { person(id: $id) { meetings { nodes { id evidence { article { id } } } } } }",
                        Map.of("id", "Lengthy " + "abcdefghi ".repeat(28) + "A"))
                .body("errors", nullValue())
                .extract();
        String article = found.path("data.person.meetings.nodes[0].evidence[0].article.id");
        String meeting = found.path("data.person.meetings.nodes[0].id");
        node(article).body("data.node.id", equalTo(article));
        node(meeting).body("data.node.id", equalTo(meeting));
        Ask.query("query Q($id: ID!) { meeting(id: $id) { id } }", Map.of("id", meeting))
                .body("errors", nullValue())
                .body("data.meeting.id", equalTo(meeting));
    }

    @ParameterizedTest
    @CsvSource({"node", "meeting", "article", "rollCall"})
    void anIdThatIsTooLongIsRefusedByEachInTheSameWay(String question) {
        Ask.query("query Q($id: ID!) { " + question + "(id: $id) { id } }", Map.of("id", "x".repeat(2001)))
                .body("errors[0].extensions.code", equalTo("INVALID_INPUT"))
                .body("errors[0].extensions.argument", equalTo("id"))
                .body(
                        "errors[0].extensions.violations.message",
                        contains("must be 1 to 2000 characters, one of them visible, but is \"" + "x".repeat(60)
                                + "…\" (2001 characters)"));
    }

    @ParameterizedTest
    @CsvSource({"node", "meeting", "article", "rollCall"})
    void anIdOfWhichNothingCanBeSeenIsRefused(String question) {
        Ask.query("query Q($id: ID!) { " + question + "(id: $id) { id } }", Map.of("id", "\u00A0\u2063"))
                .body("errors[0].extensions.code", equalTo("INVALID_INPUT"))
                .body("errors[0].extensions.argument", equalTo("id"));
    }

    private static ValidatableResponse node(String id) {
        return Ask.query(NODE, Map.of("id", id)).body("errors", nullValue());
    }
}
