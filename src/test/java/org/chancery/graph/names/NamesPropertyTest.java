package org.chancery.graph.names;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.chancery.api.NameArgument;
import org.chancery.testing.AnyText;
import org.chancery.testing.Ask;
import org.chancery.testing.Draft;
import org.chancery.testing.Samples;
import org.junit.jupiter.api.Test;

/** Names of any kind: loaded, asked for, and searched for. */
@QuarkusTest
class NamesPropertyTest {

    private static final int NAMES = 100;
    private static final int IN_A_DRAFT = 40;
    private static final int LONGEST = 300;

    /** What shows nothing: separators, controls, and what Unicode has displays leave out. */
    private static final String INVISIBLE =
            " \t\n\u0000\u0085\u00A0\u00AD\u034F\u061C\u115F\u1160\u180E\u2003\u200B\u200D\u200E\u202E\u2028\u2060\u3000"
                    + "\u3164\uFE0F\uFEFF\uFFA0\u2800";

    private static final Pattern VISIBLE = Pattern.compile("(?s).*[^" + NameArgument.INVISIBLE + "].*");

    private static final String ASKED = """
            query ($name: ID!, $text: String!) {
              person(id: $name) { id name }
              whoMet(person: $name) { nodes { count person { name } } }
              search(text: $text, kinds: [PERSON]) { node { id } } }""";

    @Test
    void aPersonIsFoundUnderExactlyTheNameThatWasLoaded() {
        long before = people();
        List<String> names = names();
        for (int from = 0; from < names.size(); from += IN_A_DRAFT) {
            List<String> some = names.subList(from, Math.min(from + IN_A_DRAFT, names.size()));
            assertIsDone(pairs("Oddly named " + from, some), some);
            Set<String> ids = new TreeSet<>();
            for (int i = 0; i < some.size(); i++) {
                ids.add(found(some.get(i), some.get(i ^ 1)));
            }
            assertThat(ids).hasSameSizeAs(some);
            assertIsDone(byId(ids), some);
        }
        assertThat(people()).isEqualTo(before + names.size());
        withdraw("Oddly named again");
        for (int from = 0; from < names.size(); from += IN_A_DRAFT) {
            withdraw("Oddly named " + from);
        }
        assertThat(people()).isEqualTo(before);
    }

    /** Names that differ by more than case, accents and punctuation, an even number of them. */
    private static List<String> names() {
        Arbitrary<String> visible = AnyText.ofMaxLength(LONGEST).filter(VISIBLE.asMatchPredicate());
        Map<String, String> byKey = new LinkedHashMap<>();
        AnyText.LONGEST.forEach(piece -> byKey.put(Folding.fold(piece), piece.repeat(LONGEST / piece.length())));
        Samples.of(visible, NAMES).forEach(name -> byKey.putIfAbsent(Folding.fold(name), name));
        List<String> names = new ArrayList<>(byKey.values());
        return names.subList(0, names.size() / 2 * 2);
    }

    private static Draft pairs(String title, List<String> names) {
        Draft draft = new Draft(title, "1903-01-10");
        for (int i = 0; i < names.size(); i++) {
            draft.add("people", Map.of("ref", "p" + i, "name", names.get(i), "isNew", true));
            if (i % 2 == 1) {
                draft.meeting("HELD", "1903-01-09", "p" + (i - 1), "p" + i);
            }
        }
        return draft;
    }

    private static Draft byId(Set<String> ids) {
        Draft draft = new Draft("Oddly named again", "1903-01-11");
        ids.forEach(id -> draft.add("people", Map.of("ref", id, "id", id, "name", "It")));
        return draft;
    }

    private static void withdraw(String title) {
        assertIsDone(new Draft(title, title.endsWith("again") ? "1903-01-11" : "1903-01-10"), title);
    }

    private static void assertIsDone(Draft draft, Object sample) {
        JsonNode answer = draft.loaded();
        if (!answer.at("/data/loadFacts/status").asText().equals("DONE")) {
            throw Samples.failed(sample, new AssertionError(answer.toString()));
        }
    }

    /** The id of the person found under a name. */
    private static String found(String name, String met) {
        JsonNode answer = Ask.answer(ASKED, Map.of("name", name, "text", name));
        try {
            assertThat(answer.has("errors")).isFalse();
            assertThat(answer.at("/data/person/name").textValue()).isEqualTo(name);
            assertThat(answer.at("/data/whoMet/nodes")).hasSize(1);
            assertThat(answer.at("/data/whoMet/nodes/0/person/name").textValue())
                    .isEqualTo(met);
            return answer.at("/data/person/id").textValue();
        } catch (AssertionError e) {
            throw Samples.failed(name, new AssertionError(e.getMessage() + "\n" + answer, e));
        }
    }

    @Test
    void aNameOfWhichNothingCanBeSeenIsRefused() {
        long before = people();
        Arbitrary<String> invisible = Arbitraries.strings()
                .withChars(INVISIBLE.toCharArray())
                .ofMinLength(1)
                .ofMaxLength(10);
        Samples.check(invisible, 60, name -> {
            JsonNode error = new Draft("Invisibly named", "1903-01-10")
                    .add("people", Map.of("ref", "it", "name", name, "isNew", true))
                    .loaded()
                    .at("/errors/0/extensions");
            assertThat(error.path("code").asText()).isEqualTo("INVALID_INPUT");
            assertThat(error.path("argument").asText()).isEqualTo("facts.people[0].name");
        });
        assertThat(people()).isEqualTo(before);
    }

    @Test
    void aSearchForAnyTextIsAnsweredOrRefusedForItsLength() {
        Samples.check(AnyText.ofMaxLength(LONGEST + 20), 250, text -> {
            JsonNode answer = Ask.answer(
                    "query ($text: String!) { search(text: $text) { score matched node { id } } }",
                    Map.of("text", text));
            if (text.length() > LONGEST) {
                assertThat(answer.at("/errors/0/extensions/code").asText()).isEqualTo("INVALID_INPUT");
                assertThat(answer.at("/errors/0/extensions/argument").asText()).isEqualTo("text");
            } else {
                assertThat(answer.has("errors")).as(answer.toString()).isFalse();
                assertThat(answer.at("/data/search").findValues("score"))
                        .allMatch(score -> score.asDouble() >= 0 && score.asDouble() <= 1);
            }
        });
    }

    @Test
    void theLongestTextsAreSearchedForAndAskedForAsNames() {
        AnyText.LONGEST.forEach(piece -> {
            String longest = piece.repeat(LONGEST / piece.length());
            JsonNode answer = Ask.answer(
                    "query ($name: ID!, $text: String!) { search(text: $text) { score } person(id: $name) { id } }",
                    Map.of("name", longest, "text", longest));
            assertThat(answer.path("errors").findValuesAsText("code")).as(piece).containsExactly("NOT_FOUND");
        });
    }

    @Test
    void anyTextAsANameMeansSomebodyOrIsRefused() {
        Samples.check(AnyText.ofMaxLength(LONGEST + 20), 100, text -> {
            JsonNode answer = Ask.answer("query ($name: ID!) { person(id: $name) { id } }", Map.of("name", text));
            if (answer.has("errors")) {
                assertThat(answer.at("/errors/0/extensions/code").asText())
                        .isIn("INVALID_INPUT", "NOT_FOUND", "AMBIGUOUS_NAME");
            }
        });
    }

    private static long people() {
        return Ask.answer("{ overview { people } }", Map.of())
                .at("/data/overview/people")
                .asLong();
    }
}
