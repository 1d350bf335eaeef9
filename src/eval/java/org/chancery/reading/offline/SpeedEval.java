package org.chancery.reading.offline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.chancery.reading.Gazetteer;
import org.chancery.testing.States;
import org.junit.jupiter.api.Test;

/**
 * How many articles of 600 words a core reads in a second, once warm, and the memory that it takes. The articles are put
 * together of the paragraphs of a folder, {@code eval.data}.
 */
class SpeedEval {

    private static final int WORDS = 600;
    private static final int WARM_UP = 40;
    private static final int MEASURED = 60;
    private static final LocalDate PUBLISHED = LocalDate.of(2022, 3, 6);
    private static final Gazetteer STATES = States.gazetteer();
    private static final Pattern PARAGRAPH = Pattern.compile("\\R\\s*\\R");

    @Test
    void articlesOfSixHundredWords() throws IOException {
        Path data = Path.of(System.getProperty("eval.data", ""));
        assumeTrue(Files.isDirectory(data.resolve("readouts")), "eval.data names no folder with readouts");
        List<String> texts = texts(data);
        assertThat(texts).hasSizeGreaterThanOrEqualTo(WARM_UP + MEASURED);
        List<ProcessHandle> others = ProcessHandle.current().children().toList();
        long started = System.nanoTime();
        try (Annotator annotator = new Annotator()) {
            ProcessHandle reader = ProcessHandle.current()
                    .children()
                    .filter(child -> !others.contains(child))
                    .findFirst()
                    .orElseThrow();
            read(annotator, texts.get(0));
            Duration first = Duration.ofNanos(System.nanoTime() - started);
            texts.subList(0, WARM_UP).forEach(text -> read(annotator, text));
            Duration readers = worked(reader);
            long rules = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            long began = System.nanoTime();
            texts.subList(WARM_UP, WARM_UP + MEASURED).forEach(text -> read(annotator, text));
            Duration passed = Duration.ofNanos(System.nanoTime() - began);
            readers = worked(reader).minus(readers);
            Duration worked = readers.plusNanos(ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - rules);
            double articles = words(texts.subList(WARM_UP, WARM_UP + MEASURED)) / (double) WORDS;
            System.out.printf("first article after %.1f s%n", seconds(first));
            System.out.printf(
                    "articles of %d words: %.2f a second of a core (%.2f s each, of which %.2f s are the reader's), %.2f a"
                            + " second by the clock; memory of the reader's process: %s%n",
                    WORDS,
                    articles / seconds(worked),
                    seconds(worked) / articles,
                    seconds(readers) / articles,
                    articles / seconds(passed),
                    memory(reader));
        }
    }

    private static Duration worked(ProcessHandle reader) {
        return reader.info().totalCpuDuration().orElseThrow();
    }

    /** The most that the reader's process has held, where the system tells it. */
    private static String memory(ProcessHandle reader) throws IOException {
        Path status = Path.of("/proc", String.valueOf(reader.pid()), "status");
        return Files.exists(status)
                ? Files.readAllLines(status).stream()
                        .filter(line -> line.startsWith("VmHWM"))
                        .collect(Collectors.joining())
                : "not told by this system";
    }

    private static double seconds(Duration duration) {
        return duration.toNanos() / 1e9;
    }

    private static int words(List<String> texts) {
        return texts.stream().mapToInt(SpeedEval::words).sum();
    }

    private static int words(String text) {
        return text.strip().split("\\s+").length;
    }

    private static void read(Annotator annotator, String text) {
        Annotator.reading(text, PUBLISHED, annotator.lines(text, PUBLISHED), STATES);
    }

    private static List<String> texts(Path data) throws IOException {
        List<String> texts = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        for (Gold.Source source : Gold.Source.values()) {
            for (Path file : ReadingEval.files(data.resolve(source.folder()))) {
                for (String paragraph :
                        PARAGRAPH.split(Gold.of(source, file, STATES).text())) {
                    text.append(paragraph).append("\n\n");
                    if (words(text.toString()) >= WORDS) {
                        texts.add(text.toString());
                        text.setLength(0);
                    }
                }
            }
        }
        return texts;
    }
}
