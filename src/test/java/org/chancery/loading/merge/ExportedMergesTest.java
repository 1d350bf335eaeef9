package org.chancery.loading.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.chancery.testing.Ask;
import org.chancery.testing.Draft;
import org.chancery.testing.Retract;
import org.chancery.testing.SentFacts;
import org.chancery.testing.Sound;
import org.junit.jupiter.api.Test;

/** Merges as an export takes them along. */
@QuarkusTest
class ExportedMergesTest {

    private static final String REASON = "an old spelling of Carryby";

    private static Draft draft(String title, String name) {
        return new Draft(title + " of Carryby", "1886-02-03")
                .person(name)
                .person("Cy Carryby")
                .meeting("HELD", "1886-02-01", name, "Cy Carryby");
    }

    @Test
    void anExportMergesAgainWhomItWasTakenWith() {
        draft("First", "Ada Carryby").load().body("data.loadFacts.status", equalTo("DONE"));
        draft("Second", "Adda Carryby").load().body("data.loadFacts.status", equalTo("DONE"));
        MergeMutations.merge("ada-carryby", "adda-carryby", REASON, false)
                .body("data.mergePeople.id", equalTo("ada-carryby"));
        String before = Sound.digest();
        String export = Ask.plain()
                .get("/export/facts")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThat(export).contains("\"merges\":[", REASON);
        MergeMutations.separate("adda-carryby").body("data.separatePeople.id", equalTo("adda-carryby"));
        Retract.article("article.1886-02-03-second-of-carryby").body("data.retractArticle.status", equalTo("DONE"));
        assertThat(Sound.digest()).isNotEqualTo(before);

        SentFacts.ended("application/jsonl", export)
                .body("status", equalTo("DONE"))
                .body("rejected", equalTo(0));

        assertThat(Sound.digest()).isEqualTo(before);
        SentFacts.ended("application/jsonl", export).body("created", equalTo(0)).body("rejected", equalTo(0));
        Ask.query("{ person(id: \"adda-carryby\") { id mergedFrom { id reason } } }")
                .body("data.person.id", equalTo("ada-carryby"))
                .body("data.person.mergedFrom.reason", hasItem(REASON));
    }

    /** As another server would that knows of neither, nor of what was told of them once. */
    @Test
    void thoseOfWhomNoArticleTellsAnyMoreAreMergedAgainToo() {
        draft("Third", "Ed Carryby").load().body("data.loadFacts.status", equalTo("DONE"));
        draft("Fourth", "Edd Carryby").load().body("data.loadFacts.status", equalTo("DONE"));
        draft("Fifth", "Eddy Carryby").load().body("data.loadFacts.status", equalTo("DONE"));
        String nobodyMerged = Sound.digest();
        MergeMutations.merge("edd-carryby", "eddy-carryby").body("data.mergePeople.id", equalTo("edd-carryby"));
        MergeMutations.merge("ed-carryby", "edd-carryby").body("data.mergePeople.id", equalTo("ed-carryby"));
        for (String gone : List.of("fifth", "fourth", "third")) {
            String before = Sound.digest();
            Retract.article("article.1886-02-03-" + gone + "-of-carryby")
                    .body("data.retractArticle.status", equalTo("DONE"));
            String retracted = Sound.digest();
            assertThat(retracted).isNotEqualTo(before);
            String merges = merges();
            assertThat(merges).contains("Eddy Carryby");
            separated();

            SentFacts.ended("application/jsonl", merges)
                    .body("created", equalTo(2))
                    .body("rejected", equalTo(0));

            assertThat(Sound.digest()).as(gone).isEqualTo(retracted);
        }
        Ask.query("{ people(filter: {text: \"Carryby\"}) { nodes { name } } }")
                .body("data.people.nodes.name", not(hasItem("Eddy Carryby")))
                .body("data.people.nodes.name", not(hasItem("Ed Carryby")));
        separated();
        draft("Third", "Ed Carryby").load().body("data.loadFacts.status", equalTo("DONE"));
        draft("Fourth", "Edd Carryby").load().body("data.loadFacts.status", equalTo("DONE"));
        draft("Fifth", "Eddy Carryby").load().body("data.loadFacts.status", equalTo("DONE"));
        assertThat(Sound.digest()).isEqualTo(nobodyMerged);
    }

    private static void separated() {
        MergeMutations.separate("edd-carryby").body("data.separatePeople.id", equalTo("edd-carryby"));
        MergeMutations.separate("eddy-carryby").body("data.separatePeople.id", equalTo("eddy-carryby"));
    }

    /** What an export tells of the merges of these people. */
    private static String merges() {
        String export = Ask.plain()
                .get("/export/facts")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        return export.lines()
                .filter(line -> line.startsWith("{\"merges\""))
                .flatMap(line -> JsonPath.from(line).<Map<String, Object>>getList("merges").stream())
                .filter(merge -> merge.get("duplicate").toString().startsWith("edd"))
                .map(merge -> written(Map.of("merges", List.of(merge))))
                .collect(Collectors.joining("\n"));
    }

    private static String written(Object entry) {
        try {
            return new ObjectMapper().writeValueAsString(entry);
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void aMergeOfSomebodyWhomNobodyKnowsIsRejectedWithItsPlace() {
        String entry = "{\"merges\":[{\"keep\":\"nobody-carryby\",\"duplicate\":\"no-one-carryby\","
                + "\"at\":\"2026-01-31T12:00:00Z\"}]}";
        String id = SentFacts.ended("application/jsonl", entry)
                .body("rejected", equalTo(1))
                .extract()
                .path("id");
        Ask.query("{ load(id: \"" + id + "\") { rejects { nodes { place code reason } } } }")
                .body("data.load.rejects.nodes[0].place", equalTo("merges[0]"))
                .body("data.load.rejects.nodes[0].code", equalTo("NOT_FOUND"))
                .body("data.load.rejects.nodes[0].reason", containsString("nobody-carryby"));
    }
}
