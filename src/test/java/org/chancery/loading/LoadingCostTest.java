package org.chancery.loading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import org.chancery.testing.CountedStatements;
import org.chancery.testing.Draft;
import org.chancery.testing.Retract;
import org.junit.jupiter.api.Test;

/** What it costs to load an article depends on what it says, not on how many others those met whom it names. */
@QuarkusTest
class LoadingCostTest {

    private static final LocalDate FIRST = LocalDate.of(1896, 1, 1);
    private static final List<String> PEOPLE =
            List.of("Ada Costby", "Bo Costby", "Cy Costby", "Di Costby", "Ed Costby");

    /** Each of the five with the next, on a day of its own. */
    private static Draft report(String title, int firstDay, int meetings) {
        return report(title, firstDay, meetings, n -> PEOPLE.get((n + 1) % 5));
    }

    private static Draft report(String title, int firstDay, int meetings, IntFunction<String> with) {
        Draft draft = new Draft(title + " of Costby", "1899-12-31");
        PEOPLE.forEach(draft::person);
        for (int n = 0; n < meetings; n++) {
            if (!PEOPLE.contains(with.apply(n))) {
                draft.person(with.apply(n));
            }
            draft.meeting(
                    Map.of("place", "Costby Hall, Costby"),
                    "HELD",
                    FIRST.plusDays(firstDay + n).toString(),
                    PEOPLE.get(n % 5),
                    with.apply(n));
        }
        return draft;
    }

    private static List<String> statements(Draft draft) {
        CountedStatements.forget();
        draft.load().body("data.loadFacts.status", equalTo("DONE"));
        return CountedStatements.noted();
    }

    private static Map<String, Long> hits(Draft draft) {
        return CountedStatements.hitsOf(() -> draft.load().body("data.loadFacts.status", equalTo("DONE")));
    }

    private static long sum(Map<String, Long> hits) {
        return hits.values().stream().mapToLong(n -> n).sum();
    }

    @Test
    void neitherMoreFactsTakeMoreStatementsNorDoesALargerGraphTakeMoreHits() {
        statements(report("People", 0, 1));
        List<String> few = statements(report("Few", 10, 3, n -> "Envoy" + n + " Costby"));
        Map<String, Long> inASmallGraph = hits(report("First", 100, 5));
        List<String> many = statements(report("Many", 200, 300, n -> "Guest" + n + " Costby"));
        Map<String, Long> inALargeGraph = hits(report("Second", 600, 5));
        assertThat(many).isEqualTo(few).hasSizeLessThanOrEqualTo(30);
        assertThat(sum(inALargeGraph))
                .as("in a small graph %s, in a large one %s", inASmallGraph, inALargeGraph)
                .isLessThan(sum(inASmallGraph) * 2)
                .isLessThan(5000);
        for (String title : List.of("people", "few", "first", "many", "second")) {
            Retract.article("article.1899-12-31-" + title + "-of-costby")
                    .body("data.retractArticle.status", equalTo("DONE"));
        }
    }
}
