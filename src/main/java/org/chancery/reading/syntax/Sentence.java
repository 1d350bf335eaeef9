package org.chancery.reading.syntax;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;

/**
 * A sentence of a text, with its words and what depends on what.
 *
 * @param index its place in the text, from 0
 * @param paragraph the paragraph that it stands in, from 1
 */
public record Sentence(int index, int paragraph, List<Token> tokens) {

    public int start() {
        return tokens.get(0).start();
    }

    public int end() {
        return tokens.get(tokens.size() - 1).end();
    }

    public int size() {
        return tokens.size();
    }

    /**
     * The token at a place; empty outside the sentence.
     *
     * @throws CancellationException where the thread was interrupted: all rules ask for tokens, so that here they end
     */
    public Optional<Token> at(int index) {
        if (Thread.currentThread().isInterrupted()) {
            throw new CancellationException("reading was stopped");
        }
        return index >= 0 && index < tokens.size() ? Optional.of(tokens.get(index)) : Optional.empty();
    }

    /** The words from one token to another, both included, with the blanks that the text has between them. */
    public String words(int first, int last) {
        StringBuilder words = new StringBuilder();
        for (int i = first; i <= last; i++) {
            Token token = tokens.get(i);
            boolean apart = i > first && token.start() > tokens.get(i - 1).end();
            words.append(apart ? " " : "").append(token.text());
        }
        return words.toString();
    }

    public boolean has(int index, String... lemmas) {
        return at(index).filter(token -> token.is(lemmas)).isPresent();
    }

    public Optional<Token> head(Token token) {
        return at(token.head());
    }

    public Stream<Token> children(Token token) {
        return tokens.stream().filter(t -> t.head() == token.index());
    }

    /** What depends on a token in one of these ways; a subtype of a relation counts as the relation. */
    public List<Token> children(Token token, String... relations) {
        Set<String> wanted = Set.of(relations);
        return children(token)
                .filter(t -> wanted.contains(t.relation())
                        || wanted.contains(t.relation().split(":")[0]))
                .toList();
    }

    /** The preposition or other mark that introduces a token's phrase, in lower case; empty where there is none. */
    public String introducedBy(Token token) {
        return children(token, "case").stream()
                .filter(t -> !t.tag().equals("POS"))
                .findFirst()
                .map(Token::lower)
                .orElse("");
    }

    /** Whether a token is another one or depends on it, however far. */
    public boolean isUnder(Token token, Token ancestor) {
        Token at = token;
        for (int steps = 0; steps <= tokens.size(); steps++) {
            if (at.index() == ancestor.index()) {
                return true;
            }
            Optional<Token> head = head(at);
            if (head.isEmpty()) {
                return false;
            }
            at = head.get();
        }
        return false;
    }

    /** Its place tells it from the others of its text, and its words are many. */
    @Override
    public int hashCode() {
        return index;
    }
}
