package org.chancery.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CypherTest {

    @Test
    void aStatementHoldsThePartsThatWereChosenAndNoOther() {
        String text = Cypher.named("meeting/count-encounters")
                .with(Set.of("meeting-filter/from", "counterpart/country"), Map.of())
                .text();
        assertThat(text).contains("m.startedTo >= $f.from", "$f.counterpartCountry");
        assertThat(text).doesNotContain("//+", "$f.to", "$f.status", "$f.counterpartVoters");
    }

    @Test
    void aPartMayHoldThePlaceOfAnother() {
        String text = Cypher.named("meeting/count-encounters")
                .with(Set.of("meeting-filter/status", "meeting-status/now"), Map.of())
                .text();
        assertThat(text).containsPattern("AND\\s+m\\.status\\s+IN \\$f\\.status");
    }

    @Test
    void aPartWithoutAPlaceIsRefusedSinceAFilterMustNotBeLeftOut() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Cypher.named("meeting/meeting")
                        .with("meeting-filter/from")
                        .text())
                .withMessage("no place in meeting/meeting for [meeting-filter/from]");
    }

    @Test
    void aMissingFileIsNamed() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Cypher.named("meeting/encounters")
                        .with("meeting-filter/weather")
                        .text())
                .withMessageContaining("cypher/parts/meeting-filter/weather.cypher");
    }

    @Test
    void whatIsGivenLaterDoesNotChangeAStatementMadeBefore() {
        Cypher before = Cypher.named("meeting/meeting").given("id", "a");
        Cypher after = before.given("id", "b").given("more", null);
        assertThat(before.parameters()).isEqualTo(Map.of("id", "a"));
        assertThat(after.parameters()).containsEntry("id", "b").containsEntry("more", null);
    }

    @Test
    void everyPartHasAPlaceInSomeStatement() throws IOException {
        Set<String> places;
        try (Stream<Path> files = Files.walk(Path.of("cypher"))) {
            places = files.filter(Files::isRegularFile)
                    .flatMap(CypherTest::lines)
                    .filter(line -> line.strip().startsWith("//+ "))
                    .map(line -> line.strip().substring(4))
                    .collect(Collectors.toSet());
        }
        try (Stream<Path> groups = Files.list(Path.of("cypher/parts"))) {
            assertThat(groups.map(group -> group.getFileName().toString())).hasSameElementsAs(places);
        }
    }

    private static Stream<String> lines(Path file) {
        try {
            List<String> lines = Files.readAllLines(file);
            return lines.stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
