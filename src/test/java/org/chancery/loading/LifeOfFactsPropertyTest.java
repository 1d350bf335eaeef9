package org.chancery.loading;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.chancery.loading.merge.MergeMutations;
import org.chancery.loading.verify.GraphDigest;
import org.chancery.testing.Ask;
import org.chancery.testing.Retract;
import org.chancery.testing.Samples;
import org.chancery.testing.Sound;
import org.junit.jupiter.api.Test;

/**
 * Articles are loaded, loaded otherwise and retracted, people merged and separated, in any order: whatever is done can be
 * undone, and then everything is as it was, by the digest.
 */
@QuarkusTest
class LifeOfFactsPropertyTest {

    private static final int SEQUENCES = 200;
    private static final int STEPS = 30;
    private static final int ARTICLES = 4;
    private static final int LOOKED_AT_CLOSELY = 20;

    private final GraphDigest digest;

    LifeOfFactsPropertyTest(GraphDigest digest) {
        this.digest = digest;
    }

    private sealed interface Step permits Load, Merge, Separate {}

    /** @param told null where the article is retracted */
    private record Load(int article, ToldOfLifeby told) implements Step {}

    private record Merge(String keep, String duplicate) implements Step {}

    private record Separate(String merged) implements Step {}

    @Test
    void whateverIsDoneIsUndoneByDoingTheOpposite() {
        String empty = digest.value();
        int[] sequences = {0};
        Samples.check(step().list().ofSize(STEPS), SEQUENCES, steps -> {
            Map<Integer, ToldOfLifeby> loaded = new HashMap<>();
            Random random = new Random(steps.hashCode());
            int undone = random.nextInt(STEPS);
            try {
                for (int i = 0; i < STEPS; i++) {
                    if (i == undone) {
                        takeAndUndo(steps.get(i), loaded);
                    }
                    take(steps.get(i), loaded);
                }
                if (sequences[0]++ % LOOKED_AT_CLOSELY == 0) {
                    lookClosely();
                    loadedAnewInAnotherOrderItIsTheSame(loaded, random);
                }
            } finally {
                undoAll(random);
            }
            assertThat(digest.value()).as("all undone").isEqualTo(empty);
        });
    }

    private void takeAndUndo(Step step, Map<Integer, ToldOfLifeby> loaded) {
        String before = digest.value();
        if (step instanceof Load load) {
            become(load.article(), load.told());
            become(load.article(), loaded.get(load.article()));
        } else if (step instanceof Merge merge && merged(merge)) {
            separate(merge.duplicate());
        }
        assertThat(digest.value()).as("undone: " + step).isEqualTo(before);
    }

    private static void take(Step step, Map<Integer, ToldOfLifeby> loaded) {
        if (step instanceof Load load) {
            become(load.article(), load.told());
            loaded.put(load.article(), load.told());
        } else if (step instanceof Merge merge) {
            merged(merge);
        } else if (step instanceof Separate separate) {
            separate(separate.merged());
        }
    }

    /** Makes an article say this and nothing else. */
    private static void become(int article, ToldOfLifeby told) {
        if (told == null) {
            retract(article);
            return;
        }
        JsonNode answer = told.draft(article).loaded();
        assertThat(answer.at("/data/loadFacts/status").asText())
                .as(answer.toString())
                .isEqualTo("DONE");
    }

    private static void retract(int article) {
        JsonNode answer = Retract.answer(ToldOfLifeby.id(article));
        boolean isNotThere = answer.at("/errors/0/extensions/code").asText().equals("NOT_FOUND");
        assertThat(isNotThere
                        || answer.at("/data/retractArticle/status").asText().equals("DONE"))
                .as(answer.toString())
                .isTrue();
    }

    /** Whether it could be: who is merged already, or is nobody, cannot. */
    private static boolean merged(Merge merge) {
        return MergeMutations.merge(merge.keep(), merge.duplicate(), "So it says", true)
                        .extract()
                        .path("errors")
                == null;
    }

    private static void separate(String merged) {
        MergeMutations.separate(merged);
    }

    private static void undoAll(Random random) {
        List<Runnable> undo = new ArrayList<>();
        ToldOfLifeby.PEOPLE.forEach(person -> undo.add(() -> separate(person)));
        for (int article = 0; article < ARTICLES; article++) {
            int one = article;
            undo.add(() -> retract(one));
        }
        Collections.shuffle(undo, random);
        undo.forEach(Runnable::run);
    }

    private void loadedAnewInAnotherOrderItIsTheSame(Map<Integer, ToldOfLifeby> loaded, Random random) {
        String before = digest.value();
        List<Integer> articles = new ArrayList<>(loaded.keySet());
        articles.forEach(LifeOfFactsPropertyTest::retract);
        Collections.shuffle(articles, random);
        articles.forEach(article -> become(article, loaded.get(article)));
        assertThat(digest.value()).as("loaded anew").isEqualTo(before);
    }

    private static void lookClosely() {
        Sound.digest();
        JsonNode all = Ask.answer("""
                        { overview { people meetings } people { totalCount } meetings { totalCount }
                          lifeby: meetings(first: 200, filter: {text: "Talks of Lifeby"}) { nodes {
                            people { id } participants { person { id } } evidence { paragraph } } } }""", Map.of()).at("/data");
        assertThat(all.at("/overview/people").asInt())
                .isEqualTo(all.at("/people/totalCount").asInt());
        assertThat(all.at("/overview/meetings").asInt())
                .isEqualTo(all.at("/meetings/totalCount").asInt());
        for (JsonNode meeting : all.at("/lifeby/nodes")) {
            List<String> people = meeting.path("people").findValuesAsText("id");
            assertThat(people).doesNotHaveDuplicates();
            assertThat(meeting.path("participants").findValuesAsText("id")).containsExactlyElementsOf(people);
            assertThat(meeting.path("evidence")).isNotEmpty();
        }
        encountersAreSymmetric();
    }

    private static void encountersAreSymmetric() {
        Map<String, Map<String, Integer>> met = new HashMap<>();
        for (String person : ToldOfLifeby.PEOPLE) {
            JsonNode answer = Ask.answer(
                    "query ($id: ID!) { person(id: $id) { id met(first: 50) { nodes { person { id } count } } } }",
                    Map.of("id", person));
            JsonNode found = answer.at("/data/person");
            Map<String, Integer> counts = new HashMap<>();
            found.at("/met/nodes")
                    .forEach(node -> counts.put(
                            node.at("/person/id").asText(), node.get("count").asInt()));
            if (found.has("id")) {
                met.put(found.get("id").asText(), counts);
            }
        }
        met.forEach((person, counts) -> counts.forEach((other, count) ->
                assertThat(met.get(other)).as(other + " met " + person).containsEntry(person, count)));
    }

    private static Arbitrary<Step> step() {
        Arbitrary<Step> load = Combinators.combine(
                        Arbitraries.integers().between(0, ARTICLES - 1),
                        ToldOfLifeby.any().injectNull(0.2))
                .as(Load::new);
        Arbitrary<Step> merge = Combinators.combine(
                        Arbitraries.of(ToldOfLifeby.PEOPLE), Arbitraries.of(ToldOfLifeby.PEOPLE))
                .as(Merge::new);
        Arbitrary<Step> separate = Arbitraries.of(ToldOfLifeby.PEOPLE).map(Separate::new);
        return Arbitraries.oneOf(load, load, merge, separate);
    }
}
