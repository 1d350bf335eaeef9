package org.chancery.reading.offline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.chancery.article.draft.ArticleDraft;
import org.chancery.reading.Gazetteer;
import org.chancery.reading.Reading;
import org.chancery.reading.rule.Draft;
import org.chancery.reading.syntax.AnnotatedText;
import org.chancery.reading.syntax.Paragraphs;
import org.chancery.reading.syntax.Paragraphs.Passage;

/** Reads texts with a reader's process of its own, without a server. */
final class Annotator implements AutoCloseable {

    private static final Path JAR =
            Path.of("target/reader/lib/chancery-reader.jar").toAbsolutePath();

    private final ReaderProcess process;

    Annotator() {
        try {
            process = ReaderProcess.start(JAR, "1g");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether the build has a reader: one of {@code -P without-reader} has none. */
    static boolean isThere() {
        return Files.exists(JAR);
    }

    List<String> lines(String text, LocalDate published) {
        try {
            List<String> lines = new ArrayList<>();
            Paragraphs paragraphs = Paragraphs.of(text);
            for (Passage passage : paragraphs.passages()) {
                lines.addAll(process.read(published, passage.start(), paragraphs.words(passage)));
            }
            return lines;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Reading reading(String text, LocalDate published, List<String> lines, Gazetteer gazetteer) {
        return reading("A text", List.of(), text, published, lines, gazetteer);
    }

    static Reading reading(
            String title,
            List<String> titleLines,
            String text,
            LocalDate published,
            List<String> lines,
            Gazetteer gazetteer) {
        return Draft.of(
                AnnotatedText.of(text, lines),
                AnnotatedText.of(title, titleLines),
                new ArticleDraft(null, null, title, null, published, text, null, null),
                gazetteer);
    }

    @Override
    public void close() {
        process.close();
    }
}
