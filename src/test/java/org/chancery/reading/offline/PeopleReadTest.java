package org.chancery.reading.offline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.article.draft.ArticleFacts;
import org.chancery.article.draft.OfficeDraft;
import org.chancery.article.draft.PersonDraft;
import org.chancery.reading.Reading;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Who is who in short texts, by which titles, and who is related to whom. */
class PeopleReadTest {

    @BeforeAll
    static void theReaderIsThere() {
        assumeTrue(Annotator.isThere(), "built without the reader, so no text is read");
    }

    @ParameterizedTest
    @MethodSource("lines")
    void aTextTellsWhoIsWho(String line) {
        String[] parts = line.split(" =>", 2);
        assertThat(told(Sentences.read(parts[0]))).isEqualTo(parts[1].strip());
    }

    static String told(Reading reading) {
        ArticleFacts facts = reading.facts();
        Map<String, String> names = Sentences.names(facts);
        String people =
                facts.people().stream().map(person -> told(person, facts)).collect(Collectors.joining(" | "));
        String kin = facts.kin().stream()
                .map(tie -> "; " + names.get(tie.person()) + ", " + tie.relation() + " of " + names.get(tie.relative()))
                .collect(Collectors.joining());
        String open = reading.open().stream()
                .map(mention -> "; " + mention.text() + "?")
                .collect(Collectors.joining());
        return people + kin + open;
    }

    private static String told(PersonDraft person, ArticleFacts facts) {
        String offices = facts.offices().stream()
                .filter(office -> office.holder().equals(person.ref()))
                .map(PeopleReadTest::told)
                .collect(Collectors.joining(", "));
        return person.name() + (offices.isEmpty() ? "" : " (" + offices + ")");
    }

    private static String told(OfficeDraft office) {
        return office.title() + (office.country() == null ? "" : " " + office.country());
    }

    static Stream<String> lines() {
        return Sentences.lines("people.txt").stream();
    }
}
