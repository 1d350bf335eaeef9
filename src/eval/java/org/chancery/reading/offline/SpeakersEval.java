package org.chancery.reading.offline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.chancery.article.draft.ArticleFacts;
import org.chancery.testing.States;
import org.junit.jupiter.api.Test;

/** How well those are found who say something in general news; a person read who that is. */
class SpeakersEval {

    @Test
    void speakersInTheNews() throws IOException {
        Path news = Path.of(System.getProperty("eval.data", "")).resolve("wikinews");
        assumeTrue(Files.isDirectory(news), "eval.data names no folder with wikinews");
        Map<String, String> speakers = Labels.rows("/eval/speakers.csv").stream()
                .collect(Collectors.toMap(row -> row.getField("published"), row -> row.getField("speakers")));
        SpeakerScore score = new SpeakerScore();
        try (Annotator annotator = new Annotator()) {
            for (Path file : ReadingEval.files(news)) {
                Gold gold = Gold.of(Gold.Source.WIKINEWS, file, States.gazetteer());
                Set<String> expected = new TreeSet<>(
                        List.of(speakers.get(gold.published().toString()).split(" ")));
                List<String> lines = ReadingEval.annotated(annotator, file, gold);
                ArticleFacts facts = Annotator.reading(gold.text(), gold.published(), lines, States.gazetteer())
                        .facts();
                score.count(expected, facts);
                if (Boolean.getBoolean("eval.verbose")) {
                    System.out.println(gold.published() + " " + expected + " " + SpeakerScore.speakers(facts));
                }
            }
        }
        System.out.println(score);
        assertThat(score.toString()).isNotEmpty();
    }
}
