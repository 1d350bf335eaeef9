package org.chancery.reading.offline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.chancery.article.draft.ArticleFacts;
import org.chancery.meeting.MeetingStatus;
import org.chancery.reading.Gazetteer;
import org.chancery.testing.States;
import org.junit.jupiter.api.Test;

/**
 * How well the meeting or call is found that each of a folder's articles reports: its counterpart, its kind, its date. The
 * folder is {@code eval.data}; with {@code eval.annotations}, a folder of your choice, the words are told once and kept
 * there. Every fourth article is counted apart: rules were made on the others, and it was looked at last.
 */
class ReadingEval {

    private static final Gazetteer STATES = States.gazetteer();

    @Test
    void readoutsKremlinPagesAndNews() throws IOException {
        Path data = Path.of(System.getProperty("eval.data", ""));
        assumeTrue(Files.isDirectory(data.resolve("readouts")), "eval.data names no folder with readouts");
        try (Annotator annotator = new Annotator()) {
            for (Gold.Source source : Gold.Source.values()) {
                Score developedOn = new Score();
                Score lookedAtLast = new Score();
                List<Path> files = files(data.resolve(source.folder()));
                for (int i = 0; i < files.size(); i++) {
                    judge(annotator, source, files.get(i), i % 4 == 3 ? lookedAtLast : developedOn);
                }
                System.out.printf(
                        "%s%n  developed on:   %s%n  looked at last: %s%n", source.folder(), developedOn, lookedAtLast);
                assertThat(developedOn.articles() + lookedAtLast.articles()).isPositive();
            }
        }
    }

    private static void judge(Annotator annotator, Gold.Source source, Path file, Score score) throws IOException {
        Gold gold = Gold.of(source, file, STATES);
        List<String> lines = annotated(annotator, file, gold);
        ArticleFacts facts =
                Annotator.reading(gold.text(), gold.published(), lines, STATES).facts();
        List<Told> told = facts.meetings().stream()
                .filter(meeting -> meeting.status() == MeetingStatus.HELD)
                .map(meeting -> Told.of(meeting, facts))
                .toList();
        score.count(gold, told);
        if (Boolean.getBoolean("eval.verbose")) {
            System.out.printf(
                    "%s|%s|%s|%s|%s %s %s|%s%n",
                    source,
                    file.getFileName(),
                    gold.isJudged(),
                    gold.call(),
                    gold.surnames(),
                    gold.date(),
                    gold.countries(),
                    told);
        }
    }

    static List<String> annotated(Annotator annotator, Path file, Gold gold) throws IOException {
        String kept = System.getProperty("eval.annotations", "");
        if (kept.isEmpty()) {
            return annotator.lines(gold.text(), gold.published());
        }
        Path lines = Files.createDirectories(Path.of(kept)).resolve(file.getFileName() + ".tsv");
        if (!Files.exists(lines)) {
            Files.write(lines, annotator.lines(gold.text(), gold.published()));
        }
        return Files.readAllLines(lines);
    }

    static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return new ArrayList<>(files.sorted().toList());
        }
    }
}
