package org.chancery.person.candidate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.testing.Ask;
import org.chancery.testing.CountedStatements;
import org.chancery.testing.Draft;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Which people may be one, and why it is thought so. */
@QuarkusTest
class MergeCandidatesTest {

    private static final String CANDIDATES =
            "query ($first: Int, $after: String) { mergeCandidates(first: $first, after: $after) { totalCount"
                    + " nodes { a { id } b { id } score reasons } pageInfo { hasNextPage endCursor } } }";

    private static final List<Map<String, Object>> EVIDENCE = List.of(Map.of("paragraph", 1));

    @BeforeEach
    void load() {
        Draft draft = new Draft("Pairby and Pairby", "1931-06-01")
                .person("Ludovica Pairby")
                .person("L. Pairby")
                .person("Ludowica Pairby")
                .person("Osmin Pairby")
                .person("Balduin Unpairby")
                .person("Baldwin Unpairby")
                .meeting("HELD", "1931-05-01", "Balduin Unpairby", "Baldwin Unpairby")
                .meeting("HELD", "1931-05-02", "Ludovica Pairby", "Balduin Unpairby")
                .meeting("HELD", "1931-05-03", "Ludowica Pairby", "Balduin Unpairby");
        office(draft, "Ludovica Pairby");
        office(draft, "L. Pairby");
        draft.load().body("errors", nullValue()).body("data.loadFacts.status", equalTo("DONE"));
    }

    private static void office(Draft draft, String holder) {
        draft.add(
                "offices",
                Map.of("holder", holder, "title", "Consul at Pairby", "country", "BEL", "evidence", EVIDENCE));
    }

    @AfterEach
    void takeAway() {
        new Draft("Pairby and Pairby", "1931-06-01").load().body("data.loadFacts.status", equalTo("DONE"));
    }

    @Test
    void aPairIsListedWithWhatSpeaksForIt() {
        JsonNode initial = pair("l-pairby", "ludovica-pairby").orElseThrow();
        assertThat(texts(initial.path("reasons")))
                .containsExactly(
                        "the same surname and names that fit: \"l pairby\" and \"ludovica pairby\"",
                        "the same office: Consul at Pairby (Belgium)",
                        "the same country: BEL");
        assertThat(initial.path("score").asDouble()).isEqualTo(0.7);

        JsonNode spelled = pair("ludovica-pairby", "ludowica-pairby").orElseThrow();
        assertThat(texts(spelled.path("reasons")))
                .containsExactly(
                        "spelled almost alike: \"ludovica pairby\" and \"ludowica pairby\"",
                        "told of in the same years: 1931");
        assertThat(spelled.path("score").asDouble()).isEqualTo(0.5);
    }

    @Test
    void whoMetIsNoPairAndASurnameAloneMakesNone() {
        assertThat(pair("balduin-unpairby", "baldwin-unpairby")).isEmpty();
        assertThat(pair("ludovica-pairby", "osmin-pairby")).isEmpty();
    }

    @Test
    void thePagesAreTheWholeListInOrder() {
        List<JsonNode> whole = pages(200);
        List<JsonNode> inPages = pages(3);
        assertThat(inPages).isEqualTo(whole);
        assertThat(whole).extracting(node -> -node.path("score").asDouble()).isSorted();
        int total = Ask.answer(CANDIDATES, Map.of("first", 1))
                .at("/data/mergeCandidates/totalCount")
                .asInt();
        assertThat(whole).hasSize(total);
    }

    @Test
    void aPairIsNoneAnyMoreWhenItIsMergedAndNobodyIsMergedBefore() {
        int people = Ask.query("{ overview { people } }").extract().path("data.overview.people");
        pages(200);
        Ask.query("{ overview { people } }").body("data.overview.people", equalTo(people));
        Ask.query("mutation { mergePeople(keep: \"ludovica-pairby\", duplicate: \"l-pairby\") { id } }")
                .body("errors", nullValue());
        assertThat(pair("l-pairby", "ludovica-pairby")).isEmpty();
        Ask.query("mutation { separatePeople(merged: \"l-pairby\") { id } }").body("errors", nullValue());
        assertThat(pair("l-pairby", "ludovica-pairby")).isPresent();
    }

    @Test
    void askingTakesThreeStatements() {
        CountedStatements.forget();
        Ask.query("{ mergeCandidates(first: 200) { totalCount nodes { a { id } b { name } score reasons } } }")
                .body("errors", nullValue());
        assertThat(CountedStatements.noted()).hasSize(3);
    }

    private static Optional<JsonNode> pair(String a, String b) {
        return pages(200).stream()
                .filter(node -> node.at("/a/id").asText().equals(a)
                        && node.at("/b/id").asText().equals(b))
                .findFirst();
    }

    private static List<JsonNode> pages(int first) {
        List<JsonNode> nodes = new ArrayList<>();
        Map<String, Object> variables = new HashMap<>(Map.of("first", first));
        boolean more = true;
        while (more) {
            JsonNode answer = Ask.answer(CANDIDATES, variables);
            assertThat(answer.has("errors")).as(answer.toString()).isFalse();
            JsonNode page = answer.at("/data/mergeCandidates");
            page.path("nodes").forEach(nodes::add);
            variables.put("after", page.at("/pageInfo/endCursor").asText());
            more = page.at("/pageInfo/hasNextPage").asBoolean();
        }
        return nodes;
    }

    private static List<String> texts(JsonNode list) {
        List<String> texts = new ArrayList<>();
        list.forEach(text -> texts.add(text.asText()));
        return texts;
    }
}
