package org.chancery.reading.offline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.article.draft.ArticleFacts;
import org.chancery.article.draft.OrganizationDraft;
import org.chancery.article.draft.StatementDraft;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Who says something in short texts, be it a house or a ministry, and where nobody does. */
class SpeakersTest {

    @BeforeAll
    static void theReaderIsThere() {
        assumeTrue(Annotator.isThere(), "built without the reader, so no text is read");
    }

    @ParameterizedTest
    @MethodSource("lines")
    void whatIsSaidIsSaidByWhoSaysIt(String line) {
        String[] parts = line.split(" =>", 2);
        ArticleFacts facts = Sentences.read(parts[0]).facts();
        Map<String, String> names = Sentences.names(facts);
        List<String> speakers = facts.statements().stream()
                .map(said -> said.speaker() != null
                        ? names.get(said.speaker())
                        : said.organization() != null ? organization(said, facts) : "\"" + said.attributedTo() + "\"")
                .toList();
        assertThat(String.join(" | ", speakers)).isEqualTo(parts[1].strip());
    }

    private static String organization(StatementDraft said, ArticleFacts facts) {
        return facts.organizations().stream()
                .filter(organization -> organization.name().equals(said.organization()))
                .map(OrganizationDraft::country)
                .map(country -> said.organization() + (country == null ? "" : " (" + country + ")"))
                .collect(Collectors.joining());
    }

    static Stream<String> lines() {
        return Sentences.lines("speakers.txt").stream();
    }
}
