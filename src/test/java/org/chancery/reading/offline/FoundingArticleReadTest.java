package org.chancery.reading.offline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.chancery.api.IsoDuration;
import org.chancery.api.PartialDate;
import org.chancery.article.draft.ArticleFacts;
import org.chancery.article.draft.EvidenceDraft;
import org.chancery.article.draft.MeetingDraft;
import org.chancery.article.draft.PersonDraft;
import org.chancery.article.draft.VoteClaimDraft;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The article whose facts a person read for the project: the reader finds them all, and nothing else. */
class FoundingArticleReadTest {

    private static final String NAME = "articles/2025-12-04-witkoff-umerov";
    private static final Path TEXT = Path.of("../shared/data", NAME + ".txt");

    private static JsonNode curated;
    private static ArticleFacts read;

    @BeforeAll
    static void readTheArticle() throws IOException {
        assumeTrue(Annotator.isThere(), "built without the reader, so no text is read");
        assumeTrue(Files.exists(TEXT), () -> "Skipped: " + TEXT + " is not on this machine.");
        try (var in = FoundingArticleReadTest.class.getResourceAsStream("/facts/" + NAME + ".yaml")) {
            curated = new ObjectMapper(new YAMLFactory()).readTree(in);
        }
        read = Sentences.read(Files.readString(TEXT), LocalDate.of(2025, 12, 4)).facts();
    }

    private static Set<String> told(String list, String... fields) {
        return stream(curated.get(list))
                .map(fact -> List.of(fields).stream()
                        .map(field -> fact.path(field).asText("-").toLowerCase())
                        .collect(Collectors.joining(" | ")))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<JsonNode> list(JsonNode list) {
        return stream(list).toList();
    }

    private static Stream<JsonNode> stream(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }

    private static String line(Object... values) {
        return Arrays.stream(values)
                .map(value -> value == null ? "-" : value.toString().toLowerCase())
                .collect(Collectors.joining(" | "));
    }

    @Test
    void itsPeopleAreThosePeople() {
        assertThat(read.people().stream().map(PersonDraft::ref)).hasSameElementsAs(told("people", "ref"));
    }

    @Test
    void itsOfficesAndKinAreThose() {
        assertThat(read.offices().stream().map(o -> line(o.holder(), o.title(), o.country())))
                .hasSameElementsAs(told("offices", "holder", "title", "country"));
        assertThat(read.kin().stream().map(k -> line(k.person(), k.relation(), k.relative())))
                .hasSameElementsAs(told("kin", "person", "relation", "relative"));
    }

    @Test
    void itsMeetingsAreThoseMeetingsOfThosePeopleThereAndThen() {
        assertThat(read.meetings()).hasSize(curated.get("meetings").size());
        for (JsonNode meeting : curated.get("meetings")) {
            Set<String> who = stream(meeting.get("participants"))
                    .map(p -> p.path("person").asText("-") + " "
                            + p.path("country").asText("-") + " "
                            + p.path("capacity").asText("-"))
                    .collect(Collectors.toCollection(TreeSet::new));
            MeetingDraft found = read.meetings().stream()
                    .filter(m -> who(m).equals(who))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("no meeting of " + who));
            assertThat(line(found.kind(), found.status(), value(found.startedOn()), value(found.duration())))
                    .isEqualTo(line(
                            meeting.path("kind").asText(),
                            meeting.path("status").asText(),
                            meeting.path("startedOn").asText("-"),
                            meeting.path("duration").asText("-")));
            if (meeting.has("placeCountry")) {
                assertThat(found.placeCountry())
                        .isEqualTo(meeting.get("placeCountry").asText());
            }
            assertThat(found.topic() != null).isEqualTo(meeting.has("topic"));
            assertThat(overlaps(found.evidence(), meeting.get("evidence"))).isTrue();
        }
    }

    private static Set<String> who(MeetingDraft meeting) {
        return meeting.participants().stream()
                .map(p -> Objects.toString(p.person(), "-") + " " + Objects.toString(p.country(), "-") + " "
                        + Objects.toString(p.capacity(), "-"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String value(Object partial) {
        return partial == null
                ? "-"
                : partial instanceof PartialDate date ? date.value() : ((IsoDuration) partial).value();
    }

    @Test
    void everyStatementIsFoundByItsSpeakerAndItsPlaceAndNothingElseIsSaid() {
        List<JsonNode> missing = new ArrayList<>(list(curated.get("statements")));
        read.statements().forEach(said -> {
            boolean told = stream(curated.get("statements"))
                            .filter(s -> s.path("speaker").asText("-").equals(Objects.toString(said.speaker(), "-")))
                            .filter(s -> s.has("organization") == (said.organization() != null))
                            .filter(s -> overlaps(said.evidence(), s.get("evidence")))
                            .peek(missing::remove)
                            .count()
                    > 0;
            assertThat(told).as(said.toString()).isTrue();
        });
        assertThat(missing).isEmpty();
    }

    @Test
    void itsClaimIsThatClaim() {
        JsonNode claim = curated.get("voteClaims").get(0);
        assertThat(read.voteClaims()).hasSize(1);
        VoteClaimDraft found = read.voteClaims().get(0);
        assertThat(found.year()).isEqualTo(claim.get("year").asInt());
        assertThat(found.yes()).isEqualTo(claim.get("yes").asInt());
        assertThat(found.no()).isNull();
        assertThat(found.namedYes()).hasSameElementsAs(texts(claim.get("namedYes")));
        assertThat(found.namedNo()).hasSameElementsAs(texts(claim.get("namedNo")));
        assertThat(found.onlyNamed().toString()).isEqualTo("[NO]");
    }

    private static List<String> texts(JsonNode list) {
        return stream(list).map(JsonNode::asText).toList();
    }

    private static boolean overlaps(List<EvidenceDraft> found, JsonNode told) {
        return found.stream()
                .anyMatch(f -> stream(told)
                        .anyMatch(t -> f.start() < t.get("end").asInt()
                                && f.end() > t.get("start").asInt()));
    }
}
