package org.chancery.reading.offline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.chancery.article.draft.ArticleFacts;
import org.chancery.article.draft.EvidenceDraft;
import org.chancery.article.draft.KinshipDraft;
import org.chancery.article.draft.MeetingDraft;
import org.chancery.article.draft.OfficeDraft;
import org.chancery.article.draft.OrganizationDraft;
import org.chancery.article.draft.PersonDraft;
import org.chancery.article.draft.StatementDraft;
import org.chancery.article.draft.VoteClaimDraft;
import org.chancery.reading.Reading;

/** What holds of every text, shown on texts that are put together of the sentences of the tests. */
class ReadingPropertyTest {

    private static final int TRIES = 25;

    @BeforeContainer
    static void theReaderIsThere() {
        assumeTrue(Annotator.isThere(), "built without the reader, so no text is read");
    }

    @Property(tries = TRIES, shrinking = ShrinkingMode.OFF)
    void everyQuoteStandsInTheTextWhereItSays(@ForAll("texts") String text) {
        Reading reading = Sentences.read(text);
        assertThat(evidence(reading.facts()))
                .allSatisfy(evidence -> assertThat(text.substring(evidence.start(), evidence.end()))
                        .isEqualTo(evidence.quote()));
        assertThat(reading.open())
                .allSatisfy(open ->
                        assertThat(text.substring(open.start(), open.end())).isEqualTo(open.text()));
    }

    @Property(tries = TRIES, shrinking = ShrinkingMode.OFF)
    void readingTwiceGivesTheSame(@ForAll("texts") String text) {
        assertThat(Sentences.read(text)).isEqualTo(Sentences.read(text));
    }

    @Property(tries = TRIES, shrinking = ShrinkingMode.OFF)
    void aTextInTwoHalvesSaysNoMoreThanTheWhole(@ForAll("texts") String one, @ForAll("texts") String other) {
        Set<Set<String>> whole = whoMetWhom(Sentences.read(one + "\n\n" + other).facts());
        assertThat(whole).containsAll(whoMetWhom(Sentences.read(one).facts()));
        assertThat(whole).containsAll(whoMetWhom(Sentences.read(other).facts()));
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> sentences = Arbitraries.of(Sentences.lines("sentences.txt").stream()
                .filter(line -> !line.startsWith("["))
                .map(line -> line.split(" =>")[0])
                .toList());
        Arbitrary<String> before = Arbitraries.of("", "🕊\u00a0", "„Ü“ — é. ", "<p>", "  \n", "- ");
        Arbitrary<String> behind = Arbitraries.of(" ", "\n\n", "\r\n\r\n", "</p>\n\n", " 🙂 ");
        return Combinators.combine(before, sentences, behind)
                .as((a, b, c) -> a + b + c)
                .list()
                .ofMinSize(1)
                .ofMaxSize(5)
                .map(parts -> String.join("", parts));
    }

    private static Set<Set<String>> whoMetWhom(ArticleFacts facts) {
        Map<String, String> names =
                facts.people().stream().collect(Collectors.toMap(PersonDraft::ref, PersonDraft::name));
        Set<Set<String>> pairs = new HashSet<>();
        for (MeetingDraft meeting : facts.meetings()) {
            List<String> people = meeting.participants().stream()
                    .filter(participant -> participant.person() != null)
                    .map(participant -> names.get(participant.person()))
                    .toList();
            people.forEach(one -> people.forEach(other -> pairs.add(Set.copyOf(List.of(one, other)))));
        }
        return pairs;
    }

    private static List<EvidenceDraft> evidence(ArticleFacts facts) {
        return Stream.of(
                        facts.people().stream().map(PersonDraft::evidence),
                        facts.organizations().stream().map(OrganizationDraft::evidence),
                        facts.offices().stream().map(OfficeDraft::evidence),
                        facts.kin().stream().map(KinshipDraft::evidence),
                        facts.meetings().stream().map(MeetingDraft::evidence),
                        facts.statements().stream().map(StatementDraft::evidence),
                        facts.voteClaims().stream().map(VoteClaimDraft::evidence))
                .flatMap(lists -> lists)
                .flatMap(List::stream)
                .toList();
    }
}
