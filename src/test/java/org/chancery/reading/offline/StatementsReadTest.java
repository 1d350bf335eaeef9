package org.chancery.reading.offline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.article.draft.ArticleFacts;
import org.chancery.article.draft.StatementDraft;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What people say in short texts, whether to the letter, when, and about whom. */
class StatementsReadTest {

    @BeforeAll
    static void theReaderIsThere() {
        assumeTrue(Annotator.isThere(), "built without the reader, so no text is read");
    }

    @ParameterizedTest
    @MethodSource("lines")
    void aTextTellsWhatIsSaidAndWhenAndAboutWhom(String line) {
        String[] parts = line.split(" =>", 2);
        assertThat(told(Sentences.read(parts[0]).facts())).isEqualTo(parts[1].strip());
    }

    static String told(ArticleFacts facts) {
        Map<String, String> names = Sentences.names(facts);
        return facts.statements().stream().map(said -> told(said, names)).collect(Collectors.joining(" | "));
    }

    private static String told(StatementDraft said, Map<String, String> names) {
        String about = said.about().stream().map(names::get).collect(Collectors.joining(", "));
        return names.get(said.speaker())
                + (said.madeOn() == null ? "" : " on " + said.madeOn())
                + (about.isEmpty() ? "" : " about " + about)
                + (said.verbatim() ? ": \"" + said.text() + "\"" : ": " + said.text());
    }

    static Stream<String> lines() {
        return Sentences.lines("statements.txt").stream();
    }
}
