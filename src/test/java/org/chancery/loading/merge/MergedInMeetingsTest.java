package org.chancery.loading.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chancery.testing.Ask;
import org.chancery.testing.Draft;
import org.chancery.testing.Sound;
import org.junit.jupiter.api.Test;

/** Merging people makes accounts tell of one meeting, and separating them makes each tell of its own again. */
@QuarkusTest
class MergedInMeetingsTest {

    private static final String DAY = "1898-03-01";

    private static void loaded(String title, String... people) {
        Draft draft = new Draft(title, "1898-03-05");
        List.of(people).forEach(draft::person);
        draft.meeting("HELD", DAY, people).load().body("data.loadFacts.status", equalTo("DONE"));
    }

    private static void meetings(List<String> articles) {
        Ask.query("{ meetings(filter: {from: \"" + DAY + "\", to: \"" + DAY
                        + "\"}) { nodes { accounts { article { title } } } } }")
                .body("errors", nullValue())
                .body(
                        "data.meetings.nodes.collect { it.accounts.article.title.sort().join(' and ') }.sort()",
                        equalTo(articles));
    }

    @Test
    void whoeverIsSeparatedLeavesTheOthersTheirMeeting() {
        loaded("Three Leftby", "Ada Leftby", "Xi Leftby", "Yo Leftby");
        loaded("Two Leftby", "Adda Leftby", "Xi Leftby");
        meetings(List.of("Three Leftby", "Two Leftby"));
        String apart = Sound.digest();
        MergeMutations.merge("adda-leftby", "ada-leftby").body("data.mergePeople.id", equalTo("adda-leftby"));
        meetings(List.of("Three Leftby and Two Leftby"));
        Sound.digest();
        MergeMutations.separate("ada-leftby").body("data.separatePeople.id", equalTo("ada-leftby"));
        meetings(List.of("Three Leftby", "Two Leftby"));
        assertThat(Sound.digest()).isEqualTo(apart);
        Ask.query("{ whoMet(person: \"adda-leftby\") { nodes { person { id } } } }")
                .body("data.whoMet.nodes.person.id", contains("xi-leftby"));
        loadedNothing("Three Leftby", "Two Leftby");
    }

    @Test
    void aPersonAndAnUnnamedSpeakerOfOneNameStayTwo() {
        said("Named Sayby", Map.of("speaker", "Ada Sayby"), "Ada Sayby");
        said("Unnamed Sayby", Map.of("attributedTo", "Ada Sayby"));
        said("Other Sayby", Map.of("speaker", "Adda Sayby"), "Adda Sayby");
        MergeMutations.merge("adda-sayby", "ada-sayby").body("data.mergePeople.id", equalTo("adda-sayby"));
        said("Unnamed Sayby again", Map.of("attributedTo", "Ada Sayby"));
        Sound.digest();
        MergeMutations.separate("ada-sayby").body("data.separatePeople.id", equalTo("ada-sayby"));
        Sound.digest();
        loadedNothing("Named Sayby", "Unnamed Sayby", "Other Sayby", "Unnamed Sayby again");
    }

    private static void said(String title, Map<String, Object> speaker, String... people) {
        Draft draft = new Draft(title, "1898-03-05");
        List.of(people).forEach(draft::person);
        Map<String, Object> statement = new HashMap<>(speaker);
        statement.putAll(
                Map.of("text", "Sayby shall stand", "verbatim", true, "evidence", List.of(Map.of("paragraph", 1))));
        draft.add("statements", statement).load().body("data.loadFacts.status", equalTo("DONE"));
    }

    private static void loadedNothing(String... titles) {
        for (String title : titles) {
            new Draft(title, "1898-03-05").load().body("data.loadFacts.status", equalTo("DONE"));
        }
    }
}
