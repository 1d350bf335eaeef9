package org.chancery.loading;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.chancery.loading.verify.GraphDigest;
import org.chancery.loading.verify.Verification;
import org.chancery.testing.Draft;
import org.chancery.testing.Retract;
import org.chancery.testing.Samples;
import org.junit.jupiter.api.Test;

/**
 * Every change can be undone, whatever came before, and then everything is as it was: the digest tells. More sequences:
 * {@code -Dchancery.test.sequences=200}.
 */
@QuarkusTest
class LifeOfFactsPropertyTest {

    private static final int SEQUENCES = Integer.getInteger("chancery.test.sequences", 8);
    private static final int STEPS = 8;
    private static final List<String> PEOPLE = List.of("Ada Lifeby", "Bo Lifeby", "Cy Lifeby", "Di Lifeby");

    private final GraphDigest digest;
    private final Verification verification;

    LifeOfFactsPropertyTest(GraphDigest digest, Verification verification) {
        this.digest = digest;
        this.verification = verification;
    }

    private record Met(Set<String> people, String startedOn, String status, String place) {}

    /** What an article says; nothing at all where it is taken back. */
    private record Told(List<Met> meetings, Set<String> aliases, Set<String> named) {}

    private record Step(int article, Told told) {}

    @Test
    void whateverIsDoneIsUndoneByDoingTheOpposite() {
        String empty = digest.value();
        Samples.check(step().list().ofSize(STEPS), SEQUENCES, steps -> {
            Map<Integer, Told> loaded = new HashMap<>();
            for (Step step : steps) {
                String before = digest.value();
                Told previous = loaded.get(step.article());
                if (!become(step.article(), step.told())) {
                    assertThat(digest.value()).as("after a load that failed").isEqualTo(before);
                    continue;
                }
                String after = digest.value();
                assertThat(become(step.article(), previous)).isTrue();
                assertThat(digest.value()).as("undone: " + step).isEqualTo(before);
                assertThat(become(step.article(), step.told())).isTrue();
                assertThat(digest.value()).as("done again: " + step).isEqualTo(after);
                loaded.put(step.article(), step.told());
            }
            assertNothingDiffers();
            loaded.keySet().forEach(article -> become(article, null));
            assertThat(digest.value()).as("all taken back").isEqualTo(empty);
        });
        assertNothingDiffers();
    }

    private void assertNothingDiffers() {
        List<String> differences = new ArrayList<>();
        verification.verify(difference -> differences.add(difference.toString()));
        assertThat(differences).isEmpty();
    }

    /** Makes an article say this and nothing else; whether it could be done. */
    private static boolean become(int article, Told told) {
        if (told == null) {
            JsonNode answer = Retract.answer("article.1886-04-30-lifeby-" + article);
            return answer.has("errors")
                    ? answer.at("/errors/0/extensions/code").asText().equals("NOT_FOUND")
                    : answer.at("/data/retractArticle/status").asText().equals("DONE");
        }
        JsonNode answer = draft(article, told).loaded();
        assertThat(answer.has("errors")).as(answer.toString()).isFalse();
        return answer.at("/data/loadFacts/status").asText().equals("DONE");
    }

    private static Draft draft(int article, Told told) {
        Draft draft = new Draft("Lifeby " + article, "1886-04-30");
        for (String name : PEOPLE) {
            if (told.named().contains(name)
                    || told.meetings().stream().anyMatch(m -> m.people().contains(name))) {
                draft.add(
                        "people",
                        Map.of(
                                "ref",
                                name,
                                "name",
                                name,
                                "aliases",
                                told.aliases().contains(name) ? List.of(name + " of " + article) : List.of()));
            }
        }
        told.meetings()
                .forEach(met -> draft.meeting(
                        Map.of("place", met.place()),
                        met.status(),
                        met.startedOn(),
                        met.people().stream().sorted().toArray(String[]::new)));
        for (String name : told.named()) {
            Map<String, Object> fact = Map.of("evidence", List.of(Map.of("paragraph", article)));
            Map<String, Object> office = new HashMap<>(fact);
            office.putAll(Map.of("holder", name, "title", "Envoy", "country", "FRA"));
            draft.add("offices", office);
            Map<String, Object> statement = new HashMap<>(fact);
            statement.putAll(Map.of("speaker", name, "text", "So be it", "verbatim", true, "about", List.of("FRA")));
            draft.add("statements", statement);
            Map<String, Object> claim = new HashMap<>(fact);
            claim.putAll(Map.of("resolution", "ES-11/4", "described", "It", "yes", 143, "namedNo", List.of("RUS")));
            draft.add("voteClaims", claim);
        }
        return draft;
    }

    private static Arbitrary<Step> step() {
        Arbitrary<Met> met = Combinators.combine(
                        Arbitraries.of(PEOPLE).set().ofMinSize(2).ofMaxSize(3),
                        Arbitraries.of("1886-04", "1886-04-01", "1886-04-02", "1886"),
                        Arbitraries.of("HELD", "PLANNED", "CANCELLED", "UNCONFIRMED"),
                        Arbitraries.of("Lifeby Hall, Lifeby", "Lifeby"))
                .as(Met::new);
        Arbitrary<Told> told = Combinators.combine(
                        met.list().ofMaxSize(4),
                        Arbitraries.of(PEOPLE).set().ofMaxSize(2),
                        Arbitraries.of(PEOPLE).set().ofMaxSize(2))
                .as(Told::new);
        return Combinators.combine(Arbitraries.integers().between(1, 3), told.injectNull(0.25))
                .as(Step::new);
    }
}
