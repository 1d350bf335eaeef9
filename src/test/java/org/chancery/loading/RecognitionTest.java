package org.chancery.loading;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.chancery.testing.Ask;
import org.chancery.testing.Draft;
import org.chancery.testing.Retract;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Which accounts tell of one meeting, at the edges of the rule (docs/meetings.md). Each article is published on 30 June 1894
 * and named by a letter; an account is told as day, kind and who took part: {@code Ada/FRA} stood for a country,
 * {@code @FRA} is a delegation without names.
 */
@QuarkusTest
class RecognitionTest {

    private static final String PUBLISHED = "1894-06-30";

    /** What one article says, meetings with a plus between them. */
    private record Article(String letter, List<String> meetings) {

        static Article of(String told) {
            String[] parts = told.strip().split(": ");
            return new Article(parts[0], List.of(parts[1].split(" \\+ ")));
        }

        String id() {
            return "article." + PUBLISHED + "-" + letter + "-recogby";
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "the same two on two days | a: 06-02 MEETING Ada Bo; b: 06-03 MEETING Ada Bo | a, b",
                "the same two on one day | a: 06-02 MEETING Ada Bo; b: 06-02 MEETING Bo Ada | ab",
                "a call and a meeting on one day | a: 06-02 MEETING Ada Bo; b: 06-02 CALL Ada Bo | a, b",
                "talks and a visit of the same on one day | a: 06-02 NEGOTIATION Ada Bo; b: 06-02 VISIT Ada Bo | ab",
                "a month and a day in it | a: 06 MEETING Ada Bo; b: 06-02 MEETING Ada Bo | ab",
                "a month and a day in another | a: 05 MEETING Ada Bo; b: 06-02 MEETING Ada Bo | a, b",
                "a month and two days in it | a: 06 MEETING Ada Bo; b: 06-02 MEETING Ada Bo; c: 06-20 MEETING Ada Bo | ac, b",
                "no date, and the same day of publication | a: - MEETING Ada Bo; b: - MEETING Ada Bo | ab",
                "no date beside a date | a: - MEETING Ada Bo; b: 06-02 MEETING Ada Bo | a, b",
                "four of five | a: 06-02 MEETING Ada Bo Cy Di Ed; b: 06-02 MEETING Ada Bo Cy Di | ab",
                "two of three | a: 06-02 MEETING Ada Bo Cy; b: 06-02 MEETING Ada Bo | ab",
                "two of five | a: 06-02 SUMMIT Ada Bo Cy Di Ed; b: 06-02 MEETING Ada Bo | a, b",
                "two of three, by telephone | a: 06-02 MEETING Ada Bo Cy; b: 06-02 CALL Ada Bo | a, b",
                "two of three, in the month | a: 06-02 MEETING Ada Bo Cy; b: 06 MEETING Ada Bo | a, b",
                "two of three, and one who was not there | a: 06-02 MEETING Ada Bo Cy; b: 06-02 MEETING Ada Bo Di | a, b",
                "two of two groups of three | a: 06-02 MEETING Ada Bo Cy; b: 06-02 MEETING Ada Bo Di; c: 06-02 MEETING Ada Bo | a, b, c",
                "three, four and five | a: 06-02 MEETING Ada Bo Cy; b: 06-02 MEETING Ada Bo Cy Di; c: 06-02 MEETING Ada Bo Cy Di Ed | bc, a",
                "one article that tells of both | a: 06-02 MEETING Ada Bo Cy + 06-02 MEETING Ada Bo | a, a",
                "another that tells of one of them | a: 06-02 MEETING Ada Bo Cy + 06-02 MEETING Ada Bo; b: 06-02 MEETING Ada Bo | a, ab",
                "one article of two in three | a: 06-02 MEETING Ada Bo Cy; b: 06-02 MEETING Ada Bo + 06-02 MEETING Bo Cy | a, b, b",
                "two of three on the next day, loaded with talks on both days | a: 06-02 MEETING Ada Bo; b: 06-03 MEETING Ada Bo; c: 06-03 MEETING Ada Bo Cy; d: 06-02 MEETING Ada Bo Di + 06-03 MEETING Ed Fay | ad, bc, d",
                "a delegation and its head | a: 06-02 MEETING Ada/FRA Bo; b: 06-02 MEETING @FRA Bo | ab",
                "a delegation with its head named too | a: 06-02 MEETING Ada/FRA @FRA Bo; b: 06-02 MEETING Ada/FRA Bo | ab",
                "a delegation and two of it | a: 06-02 MEETING Ada/FRA Cy/FRA Bo; b: 06-02 MEETING @FRA Bo | ab",
                "a delegation and the head of another | a: 06-02 MEETING Ada/BEL Bo; b: 06-02 MEETING @FRA Bo | a, b",
                "two delegations without a name | a: 06-02 MEETING Ada/FRA Bo/BEL; b: 06-02 MEETING @FRA @BEL | a, b",
                "in two countries | a: 06-02 MEETING in-FRA Ada Bo Cy; b: 06-02 MEETING in-BEL Ada Bo | a, b",
                "two that contradict each other in a third | a: 06-02 MEETING Ada Bo Cy; b: 06-02 MEETING in-FRA Ada Bo; c: 06-02 MEETING in-BEL Bo Cy | a, b, c",
                "one called off, the larger held | a: 06-02 MEETING Ada Bo Cy; b: 06-02 MEETING CANCELLED Ada Bo | a, b"
            })
    void accountsTellOfOneMeetingOrNot(String rule, String told, String expected) {
        List<Article> articles = Stream.of(told.split("; ")).map(Article::of).toList();
        List<Article> reversed = new ArrayList<>(articles);
        Collections.reverse(reversed);

        articles.forEach(RecognitionTest::load);
        assertThat(meetings()).containsExactlyInAnyOrder(expected.split(", "));
        reversed.forEach(article -> Retract.answer(article.id()));
        reversed.forEach(RecognitionTest::load);
        assertThat(meetings()).containsExactlyInAnyOrder(expected.split(", "));

        Retract.answer(articles.get(0).id());
        assertThat(String.join("", meetings()))
                .as("without the first")
                .doesNotContain(articles.get(0).letter());
        load(articles.get(0));
        assertThat(meetings()).as("with it again").containsExactlyInAnyOrder(expected.split(", "));
        articles.forEach(article -> Retract.answer(article.id()));
        assertThat(meetings()).isEmpty();
    }

    private static void load(Article article) {
        Draft draft = new Draft(article.letter() + " recogby", PUBLISHED);
        Set<String> people = new LinkedHashSet<>();
        for (String meeting : article.meetings()) {
            String[] words = meeting.split(" ");
            List<Map<String, Object>> participants = new ArrayList<>();
            Map<String, Object> more = new HashMap<>(Map.of("kind", words[1]));
            String status = "HELD";
            for (String word : List.of(words).subList(2, words.length)) {
                if (word.startsWith("in-")) {
                    more.put("placeCountry", word.substring(3));
                } else if (word.equals("CANCELLED")) {
                    status = word;
                } else {
                    participants.add(participant(word, people));
                }
            }
            more.put("participants", participants);
            more.put("title", "Recogby talks");
            draft.meeting(more, status, words[0].equals("-") ? null : "1894-" + words[0]);
        }
        people.forEach(draft::person);
        JsonNode answer = draft.loaded();
        assertThat(answer.at("/data/loadFacts/status").asText())
                .as(answer.toString())
                .isEqualTo("DONE");
    }

    private static Map<String, Object> participant(String word, Set<String> people) {
        if (word.startsWith("@")) {
            return Map.of("country", word.substring(1), "capacity", "delegation");
        }
        String[] parts = word.split("/");
        String name = parts[0] + " Recogby";
        people.add(name);
        return parts.length == 1 ? Map.of("person", name) : Map.of("person", name, "country", parts[1]);
    }

    /** The meetings there are: of each the letters of the articles that tell of it. */
    private static List<String> meetings() {
        JsonNode nodes = Ask.answer("""
                        { meetings(first: 50, filter: {text: "Recogby talks"}) { nodes { accounts { article { title } } } } }""", Map.of()).at("/data/meetings/nodes");
        return IntStream.range(0, nodes.size())
                .mapToObj(i -> String.join(
                        "",
                        nodes.get(i).findValuesAsText("title").stream()
                                .map(title -> title.substring(0, 1))
                                .sorted()
                                .toList()))
                .toList();
    }
}
