package org.chancery.reading.offline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.chancery.api.IsoDuration;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How long meetings lasted. */
class DurationsTest {

    @BeforeAll
    static void theReaderIsThere() {
        assumeTrue(Annotator.isThere(), "built without the reader, so no sentence is read");
    }

    @ParameterizedTest
    @CsvSource({
        "The five-hour meeting between Paul Bernard and Jutta Weidemann ended on Monday., PT5H",
        "The meeting between Paul Bernard and Jutta Weidemann lasted ninety minutes., PT90M",
        "Paul Bernard spoke with Jutta Weidemann by phone for 40 minutes., PT40M",
        "Paul Bernard met Jutta Weidemann for more than two hours.,",
        "Paul Bernard met Jutta Weidemann for the first time in two years.,",
    })
    void whatASentenceSaysOfHowLongItTookIsRead(String sentence, String duration) {
        assertThat(Sentences.read(sentence).facts().meetings())
                .extracting(meeting -> meeting.duration())
                .containsExactly(duration == null ? null : IsoDuration.of(duration));
    }
}
