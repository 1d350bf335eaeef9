package org.chancery.reading.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A text with its sentences. */
public record AnnotatedText(String text, List<Sentence> sentences) {

    private static final int COLUMNS = 9;
    private static final String NOTHING = "_";

    /**
     * Puts a text together with what a reader told of its words.
     *
     * @param lines one a token, a blank line after each sentence; columns parted by tabs: begin, end, lemma, tag, entity,
     *     time expression, its value, head counted from 1 or 0 for none, relation
     * @throws IllegalArgumentException where the lines are not of that form
     */
    public static AnnotatedText of(String text, List<String> lines) {
        Paragraphs paragraphs = Paragraphs.of(text);
        List<Sentence> sentences = new ArrayList<>();
        List<Token> tokens = new ArrayList<>();
        for (String line : lines) {
            if (!line.isEmpty()) {
                tokens.add(token(text, tokens.size(), line));
            } else if (!tokens.isEmpty()) {
                int paragraph = paragraphs.at(tokens.get(0).start());
                sentences.add(new Sentence(sentences.size(), paragraph, List.copyOf(tokens)));
                tokens.clear();
            }
        }
        return new AnnotatedText(text, NamesOnceTold.spread(sentences));
    }

    /** The sentence at a place; empty where there is none. */
    public Optional<Sentence> sentence(int index) {
        return index >= 0 && index < sentences.size() ? Optional.of(sentences.get(index)) : Optional.empty();
    }

    /** The sentence before another in its paragraph. */
    public Optional<Sentence> before(Sentence sentence) {
        return sentence(sentence.index() - 1).filter(before -> before.paragraph() == sentence.paragraph());
    }

    private static Token token(String text, int index, String line) {
        String[] columns = line.split("\t", -1);
        if (columns.length != COLUMNS) {
            throw new IllegalArgumentException("a token has " + COLUMNS + " columns, not " + columns.length);
        }
        int start = Integer.parseInt(columns[0]);
        int end = Integer.parseInt(columns[1]);
        return new Token(
                index,
                start,
                end,
                text.substring(start, end),
                columns[2],
                columns[3],
                columns[4],
                something(columns[5]),
                something(columns[6]),
                Integer.parseInt(columns[7]) - 1,
                columns[8].equals(NOTHING) ? "" : columns[8]);
    }

    private static String something(String column) {
        return column.equals(NOTHING) ? null : column;
    }
}
