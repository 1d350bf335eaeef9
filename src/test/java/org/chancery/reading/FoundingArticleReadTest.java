package org.chancery.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.chancery.testing.Ask;
import org.chancery.testing.ReadArticle;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The article whose facts a person read for the project: whoever pastes it gets them all, and nothing else. */
@QuarkusTest
class FoundingArticleReadTest {

    private static final String NAME = "articles/2025-12-04-witkoff-umerov";
    private static final Path TEXT = Path.of("../shared/data", NAME + ".txt");
    private static final String DAY = "2025-12-04";

    private static JsonNode curated;
    private static JsonNode read;

    @BeforeAll
    static void theArticleIsThere() throws IOException {
        assumeTrue(ReadArticle.isPossible(), "built without the reader, so no text is read");
        assumeTrue(Files.exists(TEXT), () -> "Skipped: " + TEXT + " is not on this machine.");
        try (var in = FoundingArticleReadTest.class.getResourceAsStream("/facts/" + NAME + ".yaml")) {
            curated = new YAMLMapper().readTree(in);
        }
    }

    /** Read once for all tests. */
    private static JsonNode read() throws IOException {
        if (read == null) {
            String answer = new ReadArticle(
                            curated.path("article").path("title").asText(), DAY, Files.readString(TEXT))
                    .read()
                    .extract()
                    .asString();
            read = new ObjectMapper().readTree(answer).path("data").path("readArticle");
        }
        return read;
    }

    private static Stream<JsonNode> stream(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }

    /** The facts of a list by some of their fields, absent and null alike. */
    private static List<String> lines(JsonNode list, String... fields) {
        return stream(list).map(fact -> line(fact, fields)).toList();
    }

    private static String line(JsonNode fact, String... fields) {
        return Stream.of(fields)
                .map(field -> fact.path(field).asText("-").toLowerCase().replace("null", "-"))
                .collect(Collectors.joining(" | "));
    }

    @Test
    void itsPeopleOfficesAndKinAreThose() throws IOException {
        assertThat(lines(read().path("people"), "ref")).hasSameElementsAs(lines(curated.path("people"), "ref"));
        assertThat(lines(read().path("offices"), "holder", "title", "country"))
                .hasSameElementsAs(lines(curated.path("offices"), "holder", "title", "country"));
        assertThat(lines(read().path("kin"), "person", "relation", "relative"))
                .hasSameElementsAs(lines(curated.path("kin"), "person", "relation", "relative"));
    }

    @Test
    void itsMeetingsAreThoseOfThosePeopleThereAndThen() throws IOException {
        assertThat(read().path("meetings")).hasSameSizeAs(curated.path("meetings"));
        for (JsonNode meeting : curated.path("meetings")) {
            JsonNode found = stream(read().path("meetings"))
                    .filter(m -> who(m).equals(who(meeting)))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("no meeting of " + who(meeting)));
            assertThat(line(found, "kind", "status", "startedOn", "duration"))
                    .isEqualTo(line(meeting, "kind", "status", "startedOn", "duration"));
            if (meeting.has("placeCountry")) {
                assertThat(found.path("placeCountry")).isEqualTo(meeting.path("placeCountry"));
            }
            assertThat(found.path("topic").isNull()).isEqualTo(!meeting.has("topic"));
            assertThat(overlap(found, meeting)).isTrue();
        }
    }

    private static Set<String> who(JsonNode meeting) {
        return new TreeSet<>(lines(meeting.path("participants"), "person", "country", "capacity"));
    }

    @Test
    void everyStatementIsFoundByItsSpeakerAndItsPlaceAndNothingElseIsSaid() throws IOException {
        List<JsonNode> told = stream(curated.path("statements")).toList();
        List<JsonNode> found = stream(read().path("statements")).toList();
        assertThat(found).allMatch(said -> told.stream().anyMatch(statement -> isSame(said, statement)));
        assertThat(told).allMatch(statement -> found.stream().anyMatch(said -> isSame(said, statement)));
    }

    private static boolean isSame(JsonNode said, JsonNode told) {
        return line(said, "speaker").equals(line(told, "speaker"))
                && said.path("organization").isNull() != told.has("organization")
                && overlap(said, told);
    }

    @Test
    void itsClaimIsThatClaim() throws IOException {
        String[] fields = {"year", "yes", "no"};
        assertThat(lines(read().path("voteClaims"), fields)).isEqualTo(lines(curated.path("voteClaims"), fields));
        for (String named : List.of("namedYes", "namedNo", "namedAbstain", "onlyNamed")) {
            assertThat(read().path("voteClaims").path(0).path(named))
                    .as(named)
                    .containsExactlyInAnyOrderElementsOf(
                            curated.path("voteClaims").path(0).path(named));
        }
    }

    @Test
    void loadedItsClaimReachesTheResolutionThatItDescribes() throws IOException {
        String title = "The same news in another paper";
        // With a word more it is another article than the one that comes with the project, and takes nothing from that.
        ReadArticle article = new ReadArticle(title, DAY, Files.readString(TEXT) + "\n\nEnd.");
        try {
            article.load().body("data.loadArticle.rejects.nodes", equalTo(List.of()));
            Ask.query("{ voteClaims { nodes { resolution { symbol } evidence { article { title } } } } }")
                    .body(
                            "data.voteClaims.nodes.find { it.evidence.any { e -> e.article.title == '" + title
                                    + "' } }.resolution.symbol",
                            equalTo("A/RES/ES-11/4"));
        } finally {
            Ask.query(
                            "mutation { retractArticle(id: \"article.2025-12-04-the-same-news-in-another-paper\") { status } }")
                    .body("errors", equalTo(null));
        }
    }

    private static boolean overlap(JsonNode found, JsonNode told) {
        return stream(found.path("evidence"))
                .anyMatch(f -> stream(told.path("evidence"))
                        .anyMatch(t -> f.path("start").asInt() < t.path("end").asInt()
                                && f.path("end").asInt() > t.path("start").asInt()));
    }
}
