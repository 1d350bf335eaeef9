package org.chancery.loading;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.chancery.testing.Ask;
import org.chancery.testing.Draft;
import org.chancery.testing.Samples;
import org.junit.jupiter.api.Test;

/** Loading something twice is loading it once. */
@QuarkusTest
class LoadingTwicePropertyTest {

    private static final List<String> PEOPLE = List.of("Ada Againsby", "Bo Againsby", "Cy Againsby", "Di Againsby");

    private static final String GRAPH = """
            { overview { people meetings articles }
              article(id: "article.1905-04-30-againsby-meets") { title
                people { id name aliases description }
                meetings { id title kind status startedOn place { id name }
                  participants { person { id } capacity } evidence { paragraph }
                  accounts { article { id } status startedOn place participants } } } }""";

    private record Met(Set<String> people, String startedOn, String status, String place, int paragraph) {}

    private record Told(Map<String, String> people, List<Met> meetings) {}

    @Test
    void loadingTheSameTwiceIsLoadingItOnce() {
        Samples.check(told(), 12, told -> {
            Draft draft = draft(told);
            assertIsDone(draft.loaded());
            JsonNode once = graph();

            JsonNode again = draft.loaded();
            assertIsDone(again);
            assertNothingChanged(again, told);
            assertThat(graph()).isEqualTo(once);
        });
        withdraw();
    }

    /** In another order it is another draft, which is not known by its digest. */
    @Test
    void theOrderInWhichADraftTellsItsFactsChangesNothing() {
        Samples.check(told(), 8, LoadingTwicePropertyTest::assertItsOrderChangesNothing);
        withdraw();
    }

    @Test
    void twoAccountsOfOneMeetingMayStandInOneDraftInEitherOrder() {
        Set<String> people = Set.of("Ada Againsby", "Bo Againsby");
        assertItsOrderChangesNothing(new Told(
                Map.of(),
                List.of(
                        new Met(people, "1905-04", "HELD", "Againsby", 1),
                        new Met(people, "1905-04", "PLANNED", "Againsby", 1),
                        new Met(people, "1905-04", "HELD", "Againsby Hall, Againsby", 1))));
        withdraw();
    }

    @Test
    void anOfficeToldTwiceMayStandInOneDraftInEitherOrder() {
        Draft oneWay = new Draft("Againsby meets", "1905-04-30").person("Ada Againsby");
        Draft theOther = new Draft("Againsby meets", "1905-04-30").person("Ada Againsby");
        List<String> ends = List.of("1904", "1903");
        ends.forEach(until -> oneWay.add("offices", office(until)));
        ends.stream().sorted().forEach(until -> theOther.add("offices", office(until)));
        assertIsDone(oneWay.loaded());
        JsonNode again = theOther.loaded();
        assertIsDone(again);
        assertThat(again.at("/data/loadFacts/updated").asInt()).isZero();
        assertThat(again.at("/data/loadFacts/created").asInt()).isZero();
        withdraw();
    }

    private static Map<String, Object> office(String until) {
        return Map.of(
                "holder",
                "Ada Againsby",
                "title",
                "Mayor",
                "country",
                "FRA",
                "until",
                until,
                "evidence",
                List.of(Map.of("paragraph", 1)));
    }

    private static void assertItsOrderChangesNothing(Told told) {
        assertIsDone(draft(told).loaded());
        JsonNode once = graph();

        List<Met> reversed = new ArrayList<>(told.meetings());
        Collections.reverse(reversed);
        JsonNode again = draft(new Told(told.people(), reversed)).loaded();
        assertIsDone(again);
        assertNothingChanged(again, told);
        assertThat(graph()).isEqualTo(once);
    }

    @Test
    void loadingSomethingElseInBetweenLeavesNothingBehind() {
        Samples.check(Combinators.combine(told(), told()).as(List::of), 8, two -> {
            withdraw();
            assertIsDone(draft(two.get(0)).loaded());
            JsonNode once = graph();

            assertIsDone(draft(two.get(1)).loaded());
            assertIsDone(draft(two.get(0)).loaded());
            assertThat(graph()).isEqualTo(once);
        });
        withdraw();
    }

    private static Arbitrary<Told> told() {
        Arbitrary<Met> met = Combinators.combine(
                        Arbitraries.of(PEOPLE).set().ofMinSize(2).ofMaxSize(3),
                        Arbitraries.of("1905-04", "1905-04-01", "1905-04-02", "1905-04-20", "1905"),
                        Arbitraries.of("HELD", "PLANNED", "CANCELLED", "UNCONFIRMED"),
                        Arbitraries.of("Againsby Hall, Againsby", "Againsby"),
                        Arbitraries.integers().between(1, 9))
                .as(Met::new);
        return Combinators.combine(
                        Arbitraries.maps(Arbitraries.of(PEOPLE), Arbitraries.of("the first", "the second"))
                                .ofMaxSize(4),
                        met.list().ofMaxSize(6))
                .as(Told::new);
    }

    private static Draft draft(Told told) {
        Draft draft = new Draft("Againsby meets", "1905-04-30");
        PEOPLE.forEach(name -> draft.add(
                "people",
                Map.of(
                        "ref",
                        name,
                        "name",
                        name,
                        "aliases",
                        told.people().containsKey(name)
                                ? List.of(name + " " + told.people().get(name))
                                : List.of(),
                        "description",
                        told.people().getOrDefault(name, ""))));
        told.meetings()
                .forEach(met -> draft.meeting(
                        Map.of("place", met.place(), "evidence", List.of(Map.of("paragraph", met.paragraph()))),
                        met.status(),
                        met.startedOn(),
                        met.people().stream().sorted().toArray(String[]::new)));
        return draft;
    }

    private static void withdraw() {
        assertIsDone(new Draft("Againsby meets", "1905-04-30").loaded());
    }

    private static void assertIsDone(JsonNode answer) {
        assertThat(answer.at("/data/loadFacts/status").asText())
                .as(answer.toString())
                .isEqualTo("DONE");
    }

    private static void assertNothingChanged(JsonNode answer, Told told) {
        JsonNode load = answer.at("/data/loadFacts");
        assertThat(List.of(
                        load.path("created").asInt(),
                        load.path("updated").asInt(),
                        load.path("withdrawn").asInt()))
                .as(load.toString())
                .containsOnly(0);
        assertThat(load.path("unchanged").asInt()).isGreaterThanOrEqualTo(PEOPLE.size());
    }

    private static JsonNode graph() {
        JsonNode answer = Ask.answer(GRAPH, Map.of());
        assertThat(answer.has("errors")).as(answer.toString()).isFalse();
        return answer.path("data");
    }
}
