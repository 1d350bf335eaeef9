package org.chancery.loading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.chancery.loading.merge.MergeMutations;
import org.chancery.testing.Ask;
import org.chancery.testing.Draft;
import org.chancery.testing.Retract;
import org.chancery.testing.Sound;
import org.junit.jupiter.api.Test;

/** Many write at once, of the same people, meetings and articles: nobody is refused, nothing is lost, nothing is twice. */
@QuarkusTest
class EightWritersTest {

    private static final int WRITERS = 8;
    private static final int DAYS = 9;
    private static final String URL = "https://news.example/atonceby";

    @Test
    void eightWritersOnTheSameMeetingsGiveEachMeetingOnceWithAllItsAccounts() throws Exception {
        ExecutorService writers = Executors.newFixedThreadPool(WRITERS);
        try {
            List<Future<?>> all = new ArrayList<>();
            for (int writer = 0; writer < WRITERS; writer++) {
                int one = writer;
                all.add(writers.submit(() -> write(one)));
            }
            for (Future<?> writing : all) {
                writing.get();
            }
        } finally {
            writers.shutdownNow();
        }

        String meetings = "data.meetings.nodes";
        Ask.query("""
                        { meetings(first: 50, filter: {text: "Atonceby talks"}) { nodes { startedOn accounts { status } } }
                          whoMet(person: "Ada Atonceby") { nodes { person { name } count } }
                          article(id: "article.1895-01-31-everybody-on-atonceby") { meetings { id } } }""")
                .body(meetings, hasSize(DAYS))
                .body(meetings + ".findAll { it.accounts.size() == " + (WRITERS + 1) + " }", hasSize(DAYS))
                .body("data.article.meetings", hasSize(DAYS))
                .body("data.whoMet.nodes.person.name", equalTo(List.of("Bo Atonceby")))
                .body("data.whoMet.nodes.count", equalTo(List.of(DAYS)));
        Sound.digest();
    }

    /** Loads the article of everybody, one of its own a day, one that it takes back, and merges somebody of its own. */
    private static void write(int writer) {
        String surname = "Writer" + (char) ('a' + writer);
        List<String> own = List.of("Ed " + surname, "Edd " + surname);
        Draft everybodys = new Draft("Everybody on Atonceby", "1895-01-31").article("url", URL);
        everybodys.person("Ada Atonceby").person("Bo Atonceby");
        for (int day = 1; day <= DAYS; day++) {
            everybodys.meeting(talks(), "HELD", "1895-01-0" + day, "Ada Atonceby", "Bo Atonceby");
        }
        done(everybodys);
        for (int day = 1; day <= DAYS; day++) {
            Draft draft = new Draft("Atonceby by " + surname + " on " + day, "1895-01-31")
                    .person("Ada Atonceby")
                    .person("Bo Atonceby")
                    .person(own.get(day % 2))
                    .meeting(talks(), "HELD", "1895-01-0" + day, "Ada Atonceby", "Bo Atonceby");
            done(draft);
        }
        done(new Draft("Retracted by " + surname, "1895-01-31").person(own.get(0)));
        MergeMutations.merge(own.get(0), own.get(1)).body("errors", nullValue());
        Retract.article("article.1895-01-31-retracted-by-" + surname.toLowerCase(Locale.ROOT))
                .body("data.retractArticle.status", equalTo("DONE"));
    }

    private static Map<String, Object> talks() {
        return Map.of("title", "Atonceby talks");
    }

    private static void done(Draft draft) {
        JsonNode answer = draft.loaded();
        assertThat(answer.at("/data/loadFacts/status").asText())
                .as(answer.toString())
                .isEqualTo("DONE");
    }
}
