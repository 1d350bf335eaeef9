package org.chancery.loading.merge;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.chancery.testing.Ask;
import org.chancery.testing.Draft;
import org.chancery.testing.Samples;
import org.junit.jupiter.api.Test;

/** Whatever is loaded, withdrawn, merged and separated, in whichever order: the facts follow from what is there now. */
@QuarkusTest
class MergesPropertyTest {

    private static final List<String> PEOPLE = List.of("ann-seqby", "ben-seqby", "cas-seqby", "dan-seqby", "eve-seqby");

    private static final int ARTICLES = 4;

    @Inject
    AroundPeople around;

    /** What somebody does: loads an article, or says that two people are one, or are not. */
    private sealed interface Step permits Load, Merge, Separate {}

    private record Met(Set<String> people, String startedOn, String status, String kind, String country) {}

    private record Told(Set<String> people, List<Met> meetings, String office, Set<String> about) {}

    private record Load(int article, Told told) implements Step {}

    private record Merge(String keep, String duplicate) implements Step {}

    private record Separate(String merged) implements Step {}

    @Test
    void everyUndoIsExact() {
        Samples.check(steps(), 15, steps -> {
            Map<Integer, Told> loaded = new HashMap<>();
            steps.forEach(step -> take(step, loaded));
            assertNobodyMeetsHimself();
            List<String> merged = around.of(PEOPLE);
            withdraw();
            loaded.forEach(MergesPropertyTest::load);
            assertThat(around.of(PEOPLE))
                    .as("loaded anew where people are merged")
                    .isEqualTo(merged);

            separateAll(new Random(steps.hashCode()));
            List<String> separated = around.of(PEOPLE);
            withdraw();
            assertThat(around.of(PEOPLE)).as("left behind").isEmpty();
            loaded.forEach(MergesPropertyTest::load);
            assertThat(separated).as("separated").isEqualTo(around.of(PEOPLE));
            withdraw();
        });
    }

    private void take(Step step, Map<Integer, Told> loaded) {
        if (step instanceof Load load) {
            load(load.article(), load.told());
            loaded.put(load.article(), load.told());
        } else if (step instanceof Merge merge) {
            List<String> before = around.of(PEOPLE);
            boolean done = MergeMutations.merge(merge.keep(), merge.duplicate(), null, true)
                            .extract()
                            .path("errors")
                    == null;
            if (done) {
                List<String> after = around.of(PEOPLE);
                MergeMutations.separate(merge.duplicate());
                assertThat(around.of(PEOPLE)).as("separated at once").isEqualTo(before);
                MergeMutations.merge(merge.keep(), merge.duplicate(), null, true);
                assertThat(undated(around.of(PEOPLE))).isEqualTo(undated(after));
            }
        } else if (step instanceof Separate separate) {
            MergeMutations.separate(separate.merged());
        }
    }

    private static List<String> undated(List<String> graph) {
        return graph.stream().map(text -> text.replaceAll("at:\\S+", "at")).toList();
    }

    private static void separateAll(Random random) {
        List<String> people = new ArrayList<>(PEOPLE);
        Collections.shuffle(people, random);
        people.forEach(MergeMutations::separate);
    }

    private static void assertNobodyMeetsHimself() {
        JsonNode meetings = Ask.answer(
                        "{ meetings(first: 200, filter: {text: \"Seqby\"}) { nodes { people { id } participants { person { id } } } } }",
                        Map.of())
                .at("/data/meetings/nodes");
        for (JsonNode meeting : meetings) {
            List<String> people = meeting.path("people").findValuesAsText("id");
            assertThat(people).doesNotHaveDuplicates();
            assertThat(meeting.path("participants").findValuesAsText("id")).containsExactlyElementsOf(people);
        }
    }

    private static void withdraw() {
        IntStream.range(0, ARTICLES).forEach(i -> done(article(i)));
    }

    private static Draft article(int n) {
        return new Draft("Seqby tells " + n, "1925-04-1" + n);
    }

    private static void load(int n, Told told) {
        Draft draft = article(n);
        Set<String> named = new HashSet<>(told.people());
        told.meetings().forEach(met -> named.addAll(met.people()));
        named.addAll(told.about());
        for (String id : named) {
            draft.add(
                    "people",
                    Map.of(
                            "ref",
                            id,
                            "id",
                            id,
                            "isNew",
                            true,
                            "name",
                            id.replace('-', ' '),
                            "aliases",
                            told.people().contains(id) ? List.of("Known in " + n + " as " + id) : List.of(),
                            "description",
                            "in " + n));
        }
        for (Met met : told.meetings()) {
            Map<String, Object> more = new HashMap<>(Map.of("kind", met.kind(), "placeCountry", met.country()));
            more.put("place", "Seqby Hall");
            more.put("title", "Talks of Seqby");
            draft.meeting(more, met.status(), met.startedOn(), met.people().toArray(String[]::new));
        }
        List<Map<String, Object>> evidence = List.of(Map.of("paragraph", 1));
        for (String person : told.people()) {
            draft.add(
                    "offices",
                    Map.of("holder", person, "title", told.office(), "country", "FRA", "evidence", evidence));
            for (String about : told.about()) {
                draft.add(
                        "statements",
                        Map.of(
                                "speaker",
                                person,
                                "text",
                                "I am " + told.office(),
                                "verbatim",
                                false,
                                "about",
                                List.of(about),
                                "evidence",
                                evidence));
                if (!about.equals(person)) {
                    draft.add(
                            "kin",
                            Map.of("person", person, "relation", "friend", "relative", about, "evidence", evidence));
                }
            }
        }
        done(draft);
    }

    private static void done(Draft draft) {
        JsonNode answer = draft.loaded();
        assertThat(answer.at("/data/loadFacts/status").asText())
                .as(answer.toString())
                .isEqualTo("DONE");
    }

    private static Arbitrary<List<Step>> steps() {
        Arbitrary<Set<String>> few = Arbitraries.of(PEOPLE).set().ofMaxSize(2);
        Arbitrary<Met> met = Combinators.combine(
                        Arbitraries.of(PEOPLE).set().ofMinSize(1).ofMaxSize(4),
                        Arbitraries.of("1925-04", "1925-04-01", "1925-04-02", "1925"),
                        Arbitraries.of("HELD", "PLANNED", "CANCELLED"),
                        Arbitraries.of("MEETING", "CALL", "VISIT"),
                        Arbitraries.of("FRA", "BEL"))
                .as(Met::new);
        Arbitrary<Step> load = Combinators.combine(
                        Arbitraries.integers().between(0, ARTICLES - 1),
                        Combinators.combine(
                                        few,
                                        met.list().ofMaxSize(4),
                                        Arbitraries.of("Warden of Seqby", "Keeper of Seqby"),
                                        few)
                                .as(Told::new))
                .as(Load::new);
        Arbitrary<Step> merge = Combinators.combine(Arbitraries.of(PEOPLE), Arbitraries.of(PEOPLE))
                .as(Merge::new);
        Arbitrary<Step> separate = Arbitraries.of(PEOPLE).map(Separate::new);
        return Arbitraries.oneOf(load, load, merge, merge, separate).list().ofMaxSize(30);
    }
}
