package org.chancery.reading.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where the blocks of a text begin that blank lines part, and the passages in which it is read: a block, or each of its
 * lines where the text is not wrapped at a width, so that a line is a paragraph, an item of a list or a heading.
 */
public final class Paragraphs {

    /** A text of which more than a fifth of the lines are longer was not wrapped; the others may hold an address. */
    private static final int WIDEST_WRAPPED_LINE = 100;

    /** Longer passages are cut behind a full stop, else at a space: no sentence is so long, and the reader needs memory for each. */
    private static final int LONGEST_PASSAGE = 5_000;

    private static final int LONGEST_SENTENCE = 2_000;

    private static final Pattern TAG = Pattern.compile("</?[A-Za-z][^<>]{0,300}>");

    /** "(NEW YORK) --", "MOSCOW, March 3 (Reuters) —": where a report was written, before its first sentence. */
    private static final Pattern DATELINE = Pattern.compile(
            "(?:\\(\\p{Lu}[\\p{Lu} .,]+\\)|\\p{Lu}{2}[\\p{Lu} .,]+(?:, [\\w. ]{1,20})?(?: \\([^)]{1,30}\\))?)\\s+(?:--|—|–|-)\\s+");

    private static final Pattern SENTENCE_END = Pattern.compile("[.!?]");
    private static final Pattern BLOCK = Pattern.compile("\\S(?s:.*?)(?=\\R[ \\t\\u00a0]*\\R|\\s*\\z)");
    private static final Pattern LINE = Pattern.compile("\\S[^\\r\\n]*");
    private static final Pattern ITEM = Pattern.compile("\\S(?s:.*?)(?=\\R\\s*(?:[-•*–]|\\d+[.)])\\s|\\z)");

    /** Part of a text; end exclusive. */
    public record Passage(int start, int end) {}

    private final String text;
    private final List<Passage> blocks;

    private Paragraphs(String text, List<Passage> blocks) {
        this.text = text;
        this.blocks = blocks;
    }

    /** The paragraphs of a text. */
    public static Paragraphs of(String text) {
        return new Paragraphs(text, parts(BLOCK, text, new Passage(0, text.length())));
    }

    /** The number of the paragraph, from 1, that a place in the text belongs to. */
    public int at(int place) {
        int number = 1;
        for (int i = 0; i < blocks.size() && blocks.get(i).start() <= place; i++) {
            number = i + 1;
        }
        return number;
    }

    /** What can be read one after the other. */
    public List<Passage> passages() {
        long lines = text.lines().filter(line -> !line.isBlank()).count();
        long wide =
                text.lines().filter(line -> line.length() > WIDEST_WRAPPED_LINE).count();
        boolean wrapped = wide * 5 <= lines;
        return blocks.stream()
                .flatMap(block -> parts(wrapped ? ITEM : LINE, text, block).stream())
                .map(this::withoutDateline)
                .flatMap(passage -> cut(passage).stream())
                .filter(this::mayHoldSentences)
                .toList();
    }

    /** The words of a passage, with blanks in place of the tags of pasted HTML, so that every place stays what it is. */
    public String words(Passage passage) {
        return TAG.matcher(text.substring(passage.start(), passage.end()))
                .replaceAll(tag -> " ".repeat(tag.group().length()));
    }

    private Passage withoutDateline(Passage passage) {
        Matcher dateline = DATELINE.matcher(text).region(passage.start(), passage.end());
        return dateline.lookingAt() ? new Passage(dateline.end(), passage.end()) : passage;
    }

    /** A long passage without a full stop is a list or a table, which takes the reader seconds and says nothing. */
    private boolean mayHoldSentences(Passage passage) {
        return passage.end() - passage.start() <= LONGEST_SENTENCE
                || SENTENCE_END
                        .matcher(text)
                        .region(passage.start(), passage.end())
                        .find();
    }

    private static List<Passage> parts(Pattern pattern, String text, Passage within) {
        List<Passage> parts = new ArrayList<>();
        Matcher matcher = pattern.matcher(text).region(within.start(), within.end());
        while (matcher.find()) {
            parts.add(new Passage(matcher.start(), matcher.end()));
        }
        return parts;
    }

    private List<Passage> cut(Passage passage) {
        List<Passage> pieces = new ArrayList<>();
        int from = passage.start();
        while (passage.end() - from > LONGEST_PASSAGE) {
            int stop = text.lastIndexOf(". ", from + LONGEST_PASSAGE);
            int space = stop > from ? stop + 1 : text.lastIndexOf(' ', from + LONGEST_PASSAGE);
            int to = space > from ? space : from + LONGEST_PASSAGE;
            pieces.add(new Passage(from, to));
            from = to;
        }
        pieces.add(new Passage(from, passage.end()));
        return pieces;
    }
}
