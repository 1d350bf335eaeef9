package org.chancery.loading.reading;

import jakarta.validation.Validator;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import org.chancery.loading.article.Entries;
import org.chancery.loading.draft.Problem;
import org.chancery.loading.file.FileDamaged;
import org.chancery.loading.file.Unpacked;

/** The articles of a file one after the other: lines of JSON, a list, or texts with front matter. */
final class SentArticles {

    /** A text may have half a million characters, and each four bytes. */
    private static final int LONGEST = 2_100_000;

    private final List<Unpacked.Text> texts;
    private final Validator validator;
    private final boolean json;
    private int told;

    SentArticles(List<Unpacked.Text> texts, Validator validator) {
        this.texts = texts;
        this.validator = validator;
        this.json = texts.stream().anyMatch(SentArticles::isJson);
    }

    /** How many there are, where each is a text of its own; null where that shows only at the end. */
    Integer total() {
        return json ? null : texts.size();
    }

    void forEach(Consumer<SentArticle> work) {
        for (Unpacked.Text text : texts) {
            if (isJson(text)) {
                entries(text, work);
            } else {
                work.accept(withFrontMatter(text));
            }
        }
    }

    private void entries(Unpacked.Text text, Consumer<SentArticle> work) {
        try (Entries entries = Entries.of(text)) {
            for (Entries.Entry next = entries.next(); next != null; next = entries.next()) {
                work.accept(SentArticle.of("articles[" + told++ + "]", next.line(), next.node(), validator));
            }
        }
    }

    private SentArticle withFrontMatter(Unpacked.Text text) {
        String place = text.name().isEmpty() ? "articles[0]" : text.name();
        try (InputStream in = text.open()) {
            byte[] bytes = in.readNBytes(LONGEST + 1);
            if (bytes.length > LONGEST) {
                return SentArticle.wrong(place, 1, Problem.invalid("text", null, "is longer than 500,000 characters"));
            }
            return FrontMatter.article(new String(bytes, StandardCharsets.UTF_8))
                    .map(node -> SentArticle.of(place, 1, node, validator))
                    .orElseGet(
                            () -> SentArticle.wrong(
                                    place,
                                    1,
                                    Problem.invalid(
                                            "",
                                            null,
                                            "begins with no front matter; right are lines such as \"title: Talks in Oslo\" and"
                                                    + " \"date: 2031-03-06\", between two lines \"---\" or before a blank one")));
        } catch (FileDamaged e) {
            return SentArticle.wrong(place, 1, Problem.invalid("", null, e.getMessage()));
        } catch (IOException e) {
            return SentArticle.wrong(place, 1, Problem.invalid("", null, "cannot be read: " + e.getMessage()));
        }
    }

    static boolean isJson(Unpacked.Text text) {
        try (InputStream in = text.open()) {
            int c = in.read();
            while (Character.isWhitespace(c) || c == 0xEF || c == 0xBB || c == 0xBF) {
                c = in.read();
            }
            return c == '{' || c == '[';
        } catch (IOException | FileDamaged e) {
            return false;
        }
    }
}
