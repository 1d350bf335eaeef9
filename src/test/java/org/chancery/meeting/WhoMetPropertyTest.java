package org.chancery.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.chancery.testing.Ask;
import org.chancery.testing.Draft;
import org.chancery.testing.Samples;
import org.junit.jupiter.api.Test;

/** Whoever met somebody was met by that one, as often. */
@QuarkusTest
class WhoMetPropertyTest {

    private static final List<String> PEOPLE =
            List.of("Ada Mirrorsen", "Bo Mirrorsen", "Cy Mirrorsen", "Di Mirrorsen", "Ed Mirrorsen", "Fi Mirrorsen");

    private static final String MET = "query ($filter: MeetingFilter) { "
            + PEOPLE.stream()
                    .map(name -> name.substring(0, 2) + ": whoMet(person: \"" + name
                            + "\", filter: $filter) { nodes { count person { name } } }")
                    .collect(Collectors.joining(" "))
            + " }";

    /** Two like this are one meeting. */
    private record Met(Set<String> people, int day, boolean byTelephone) {}

    @Test
    void whoMetIsSymmetric() {
        Samples.check(meetings(), 15, meetings -> {
            Draft draft = new Draft("Mirrorsen meets", "1904-03-31");
            PEOPLE.forEach(draft::person);
            meetings.forEach(met -> draft.meeting(
                    Map.of("kind", met.byTelephone() ? "CALL" : "MEETING"),
                    "HELD",
                    "1904-03-0" + met.day(),
                    met.people().toArray(String[]::new)));
            assertThat(draft.loaded().at("/data/loadFacts/status").asText()).isEqualTo("DONE");

            assertThat(met(Map.of())).isEqualTo(expected(meetings));
            assertThat(met(Map.of("kinds", List.of("CALL"), "to", "1904-03-05")))
                    .isEqualTo(expected(meetings.stream()
                            .filter(met -> met.byTelephone() && met.day() <= 5)
                            .collect(Collectors.toSet())));
        });
        new Draft("Mirrorsen meets", "1904-03-31").load();
    }

    private static Arbitrary<Set<Met>> meetings() {
        return Combinators.combine(
                        Arbitraries.of(PEOPLE).set().ofMinSize(2).ofMaxSize(4),
                        Arbitraries.integers().between(1, 9),
                        Arbitraries.of(true, false))
                .as(Met::new)
                .set()
                .ofMaxSize(15);
    }

    /** How often each of them met each, by both names; the same in both directions. */
    private static Map<String, Integer> expected(Set<Met> meetings) {
        Map<String, Integer> counts = new TreeMap<>();
        meetings.forEach(met -> met.people()
                .forEach(a -> met.people().stream()
                        .filter(b -> !a.equals(b))
                        .forEach(b -> counts.merge(a + " met " + b, 1, Integer::sum))));
        return counts;
    }

    private static Map<String, Integer> met(Map<String, Object> filter) {
        JsonNode data = Ask.answer(MET, Map.of("filter", filter)).path("data");
        Map<String, Integer> counts = new TreeMap<>();
        for (String name : PEOPLE) {
            data.path(name.substring(0, 2))
                    .path("nodes")
                    .forEach(node -> counts.put(
                            name + " met " + node.at("/person/name").asText(),
                            node.path("count").asInt()));
        }
        return counts;
    }
}
