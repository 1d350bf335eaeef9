package org.chancery.loading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chancery.loading.FactsAndSources.facts;
import static org.chancery.loading.FactsAndSources.resource;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.chancery.article.draft.ArticleFacts;
import org.chancery.article.draft.EvidenceDraft;
import org.chancery.article.draft.MeetingDraft;
import org.chancery.article.draft.ParticipationDraft;
import org.chancery.article.draft.PersonDraft;
import org.chancery.loading.draft.Drafts;
import org.chancery.meeting.MeetingStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the archive says can be loaded, and says it without a sentence of a source. The build loads it. */
class ArchiveTest {

    private static List<ArticleFacts> archive(String name) throws IOException {
        return FactFiles.articles(resource("archive/" + name + ".yaml").getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void itTellsOfSeveralHundredMeetingsOfThoseYears() throws IOException {
        List<MeetingDraft> meetings = Stream.concat(archive("readouts").stream(), archive("kremlin").stream())
                .flatMap(article -> article.meetings().stream())
                .toList();
        assertThat(meetings).hasSizeGreaterThan(300).allSatisfy(meeting -> {
            assertThat(meeting.status()).isEqualTo(MeetingStatus.HELD);
            assertThat(meeting.participants()).hasSizeGreaterThan(1);
        });
        assertThat(meetings.stream()
                        .filter(m -> m.startedOn() != null)
                        .map(m -> m.startedOn().value().substring(0, 4)))
                .containsOnly("2010", "2013", "2021", "2022");
    }

    @ParameterizedTest
    @ValueSource(strings = {"readouts", "kremlin"})
    void eachArticleIsADraftWithoutProblemsAndQuotesNothing(String name) throws IOException {
        Set<String> codes = new HashSet<>(facts("countries.yaml").findValuesAsText("code"));
        Set<String> ids = new HashSet<>();
        for (ArticleFacts article : archive(name)) {
            assertThat(ids.add(article.article().id()))
                    .as(article.article().id())
                    .isTrue();
            assertThat(Drafts.problems(article)).as(article.article().id()).isEmpty();
            assertThat(article.article().text()).isNull();
            assertThat(article.meetings())
                    .flatExtracting(MeetingDraft::evidence)
                    .extracting(EvidenceDraft::quote)
                    .containsOnlyNulls();
            assertThat(article.meetings().stream()
                            .flatMap(m -> m.participants().stream())
                            .map(ParticipationDraft::country)
                            .filter(country -> country != null))
                    .isSubsetOf(codes);
        }
    }

    @Test
    void aPersonHasOneNameAndARefOfHisOwn() throws IOException {
        Map<String, String> names = new HashMap<>();
        for (String name : List.of("readouts", "kremlin")) {
            for (ArticleFacts article : archive(name)) {
                for (PersonDraft person : article.people()) {
                    assertThat(person.name()).contains(" ");
                    assertThat(names.merge(person.ref(), person.name(), (one, other) -> one))
                            .isEqualTo(person.name());
                }
            }
        }
    }
}
