package org.chancery.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Cypher cannot share a condition between statements, so the lines that say which meetings fit are copied: all alike. */
class MeetingFilterIsOneTest {

    private static final String START = "// --- the meeting filter";
    private static final String END = "// --- end of the meeting filter";

    @Test
    void everyStatementFiltersMeetingsByTheSameLines() throws IOException {
        Map<String, String> blocks = new TreeMap<>();
        for (Path file : statements()) {
            List<String> lines = Files.readAllLines(file);
            for (int i = 0; i < lines.size(); i++) {
                if (lines.get(i).strip().startsWith(START)) {
                    blocks.put(file + ":" + (i + 1), block(lines, i));
                }
            }
        }
        assertThat(blocks).hasSizeGreaterThan(5);
        String first = blocks.values().iterator().next();
        assertThat(blocks).allSatisfy((place, block) -> assertThat(block).isEqualTo(first));
    }

    @Test
    void everyStatementThatReadsAMeetingFilterHasTheLines() throws IOException {
        for (Path file : statements()) {
            String text = Files.readString(file);
            assertThat(text.contains(START) && text.contains(END))
                    .as("whether %s has the lines from \"%s\" to \"%s\"", file, START, END)
                    .isEqualTo(text.contains("f.knownOn") || text.contains("f.status"));
        }
    }

    private static List<Path> statements() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("cypher/queries"))) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private static String block(List<String> lines, int start) {
        int indentation = lines.get(start).indexOf('/');
        return lines.subList(start, lines.size()).stream()
                .takeWhile(line -> !line.strip().startsWith(END))
                .map(line -> line.substring(Math.min(indentation, line.length())))
                .collect(Collectors.joining("\n"));
    }
}
