package org.chancery.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.chancery.testing.Ask;
import org.chancery.testing.CountedStatements;
import org.chancery.testing.Draft;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever kind of fact something is, it shows where it stands. */
@QuarkusTest
class EvidenceOfFactsTest {

    private static final String TEXT = "Ada Showwell met Bo Showwell. She said little.";
    private static final List<Map<String, Object>> MET = List.of(Map.of("start", 0, "end", 28, "paragraph", 1));
    private static final List<Map<String, Object>> SAID = List.of(Map.of("start", 30, "end", 45, "paragraph", 1));

    @BeforeEach
    void load() {
        new Draft("Showwell shows", "1992-02-02")
                .article("text", TEXT)
                .article("keepText", true)
                .person("Ada Showwell")
                .person("Bo Showwell")
                .meeting(Map.of("evidence", MET), "HELD", "1992-02-01", "Ada Showwell", "Bo Showwell")
                .add(
                        "statements",
                        Map.of(
                                "speaker",
                                "Ada Showwell",
                                "text",
                                "little",
                                "verbatim",
                                false,
                                "about",
                                List.of("Bo Showwell"),
                                "evidence",
                                SAID))
                .add("voteClaims", Map.of("described", "a vote on Showwell", "evidence", SAID))
                .load()
                .body("data.loadFacts.status", equalTo("DONE"));
    }

    @Test
    void theInterfaceItselfDeclaresIt() {
        Ask.query("""
                        { __type(name: "Fact") { fields { name
                          type { kind ofType { kind ofType { kind ofType { name } } } } } } }""")
                .body("data.__type.fields.name", hasItem("evidence"))
                .body(
                        "data.__type.fields.find { it.name == 'evidence' }.type.ofType.ofType.ofType.name",
                        equalTo("Evidence"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"meetings", "statements", "voteClaims"})
    void aNodeThatIsAFactShowsItWithoutBeingNamedByItsType(String facts) {
        String id = Ask.query("{ article(id: \"article.1992-02-02-showwell-shows\") { " + facts + " { id } } }")
                .body("data.article." + facts, hasSize(1))
                .extract()
                .path("data.article." + facts + "[0].id");
        Ask.query(
                        "query Q($id: ID!) { node(id: $id) { id ... on Fact { evidence { quote article { id } } } } }",
                        Map.of("id", id))
                .body("errors", nullValue())
                .body("data.node.id", equalTo(id))
                .body(
                        "data.node.evidence.quote",
                        contains(facts.equals("meetings") ? TEXT.substring(0, 28) : TEXT.substring(30, 45)))
                .body("data.node.evidence.article.id", contains("article.1992-02-02-showwell-shows"));
    }

    @Test
    void aListOfNodesTakesOneStatementForAllFactsOfAKind() {
        CountedStatements.forget();
        ValidatableResponse answer = Ask.query("""
                        { search(text: "Talks", kinds: [MEETING, PERSON], first: 20) {
                          node { id ... on Fact { evidence { paragraph } } } } }""");
        List<String> noted = CountedStatements.noted();
        answer.body("errors", nullValue())
                .body("data.search.node.findAll { it.id.startsWith('meeting.') }.evidence", everyItem(notNullValue()));
        assertThat(noted.stream().filter(s -> s.contains("wanted.knownOn"))).hasSize(1);
    }
}
