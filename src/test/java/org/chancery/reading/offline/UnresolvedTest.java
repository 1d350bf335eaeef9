package org.chancery.reading.offline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.chancery.reading.Reading;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What stays open for whoever looks a draft over. */
class UnresolvedTest {

    @BeforeAll
    static void theReaderIsThere() {
        assumeTrue(Annotator.isThere(), "built without the reader, so no text is read");
    }

    @Test
    void whoTakesPartByAnOfficeThatNobodyIsNamedForIsOpen() {
        Reading reading = Sentences.read("The President spoke with Jutta Weidemann on Monday.");
        assertThat(reading.facts().meetings().get(0).participants())
                .extracting(participant -> participant.person())
                .containsExactly("jutta-weidemann");
        assertThat(reading.open()).extracting(Reading.Open::text).containsExactly("President");
    }

    @Test
    void ofTwoLeadersAmongThreeTheThreeComeIntoQuestion() {
        Reading reading = Sentences.read(
                "Paul Bernard, Erna Lund and Jutta Weidemann were in Oslo. The two leaders discussed trade.");
        assertThat(reading.open()).extracting(Reading.Open::text).containsExactly("two leaders");
        assertThat(reading.open().get(0).refs())
                .containsExactlyInAnyOrder("paul-bernard", "erna-lund", "jutta-weidemann");
    }
}
