package org.chancery.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.chancery.testing.Ask;
import org.chancery.testing.Manual;
import org.junit.jupiter.api.Test;

/** What docs/meetings.md shows works. */
@QuarkusTest
class DocumentedMeetingsTest {

    @Test
    void theExamplesAnswer() {
        List<String> examples = Manual.examples("docs/meetings.md");
        assertThat(examples).hasSize(2);
        String kremlin = "data.meetings.nodes.find { it.startedOn == '2025-12-02' }";
        Ask.query(examples.get(0))
                .body("errors", nullValue())
                .body(kremlin + ".accounts", hasSize(1))
                .body(kremlin + ".accounts[0].participants", hasItems("Vladimir Putin", "Steve Witkoff"))
                .body(kremlin + ".accounts[0].evidence.paragraph", hasItem(1));
        Ask.query(examples.get(1)).body("errors", nullValue()).body("data.meetings.nodes.status", hasItem("PLANNED"));
    }
}
