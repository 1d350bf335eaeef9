package org.chancery.reading.offline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.chancery.article.draft.ArticleFacts;
import org.chancery.article.draft.PersonDraft;
import org.chancery.reading.Gazetteer;
import org.chancery.reading.Reading;
import org.chancery.testing.States;

/** The sentences of the files in {@code reading}, and one reader's process for all who read them. */
final class Sentences {

    private static final LocalDate PUBLISHED = LocalDate.of(2031, 3, 6);
    private static final Pattern TITLED = Pattern.compile("(?s)\\[(.*?)] (.*)");
    private static final Gazetteer STATES = States.gazetteer();

    /** Ends with this JVM, since its standard input does. */
    private static final Annotator ANNOTATOR = new Annotator();

    private Sentences() {}

    /** Each with what it says behind an arrow. */
    static List<String> lines(String file) {
        try (var in = Sentences.class.getResourceAsStream("/reading/" + file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a text published on 6 March 2031 says. It may begin with its title in square brackets. */
    static Reading read(String text) {
        Matcher titled = TITLED.matcher(text);
        return titled.matches()
                ? Annotator.reading(
                        titled.group(1),
                        ANNOTATOR.lines(titled.group(1), PUBLISHED),
                        titled.group(2),
                        PUBLISHED,
                        ANNOTATOR.lines(titled.group(2), PUBLISHED),
                        STATES)
                : read(text, PUBLISHED);
    }

    /** What people are called, by their refs. */
    static Map<String, String> names(ArticleFacts facts) {
        return facts.people().stream().collect(Collectors.toMap(PersonDraft::ref, PersonDraft::name));
    }

    static Reading read(String text, LocalDate published) {
        return Annotator.reading(text, published, ANNOTATOR.lines(text, published), STATES);
    }
}
