package org.chancery.loading.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import org.chancery.testing.Ask;
import org.chancery.testing.Draft;
import org.chancery.testing.Manual;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What docs/people.md shows works, in the order in which it is shown. */
@QuarkusTest
class DocumentedMergeTest {

    private static final List<String> PRESIDENT = List.of("volodymyr-zelenskyy", "volodymyr-zelensky");

    @Inject
    AroundPeople around;

    @AfterEach
    void withdraw() {
        MergeMutations.separate("volodymyr-zelensky");
        new Draft("A letter from Kyiv", "2025-12-05").load().body("errors", nullValue());
    }

    @Test
    void theExamplesWorkOneAfterTheOther() {
        List<String> examples = Manual.examples("docs/people.md");
        assertThat(examples).hasSize(5);

        answer(examples.get(0)).body("data.loadFacts.status", equalTo("DONE"));
        List<String> before = around.of(PRESIDENT);
        String pair = "data.mergeCandidates.nodes.find { it.b.id == 'volodymyr-zelenskyy' }";
        answer(examples.get(1))
                .body(pair + ".a.id", equalTo("volodymyr-zelensky"))
                .body(pair + ".score", equalTo(0.8f))
                .body(pair + ".reasons", hasItem("the same office: President (Ukraine)"));
        answer(examples.get(2))
                .body("data.mergePeople.id", equalTo("volodymyr-zelenskyy"))
                .body("data.mergePeople.aliases", hasItem("Volodymyr Zelensky"))
                .body("data.mergePeople.mergedFrom.reason", contains("Another way to spell him in English"));
        answer(examples.get(3))
                .body("data.person.id", equalTo("volodymyr-zelenskyy"))
                .body("data.person.offices[0].evidence.article.title", hasItem("A letter from Kyiv"));
        answer(examples.get(4))
                .body("data.separatePeople.id", equalTo("volodymyr-zelensky"))
                .body("data.separatePeople.separations.keep", hasItem("volodymyr-zelenskyy"));
        assertThat(around.of(PRESIDENT)).isEqualTo(before);
    }

    private static ValidatableResponse answer(String example) {
        return Ask.query(example).body("errors", nullValue());
    }
}
