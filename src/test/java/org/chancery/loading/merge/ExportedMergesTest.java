package org.chancery.loading.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
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
