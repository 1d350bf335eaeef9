package org.chancery.reading.syntax;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A surname that a text gives with a first name is a name in all its sentences, though the reader missed it there. */
final class NamesOnceTold {

    private static final String PERSON = "PERSON";
    private static final String NOTHING = "O";
    private static final int SHORTEST = 3;

    private NamesOnceTold() {}

    static List<Sentence> spread(List<Sentence> sentences) {
        Set<String> surnames = new HashSet<>();
        sentences.forEach(sentence -> surnames.addAll(surnames(sentence)));
        return sentences.stream()
                .map(sentence -> new Sentence(
                        sentence.index(),
                        sentence.paragraph(),
                        sentence.tokens().stream()
                                .map(token -> surnames.contains(token.text()) ? named(token) : token)
                                .toList()))
                .toList();
    }

    private static Set<String> surnames(Sentence sentence) {
        Set<String> surnames = new HashSet<>();
        for (Token token : sentence.tokens()) {
            boolean afterFirstName = isPerson(sentence, token.index() - 1);
            boolean last = !isPerson(sentence, token.index() + 1);
            if (isPerson(sentence, token.index())
                    && afterFirstName
                    && last
                    && token.text().length() >= SHORTEST) {
                surnames.add(token.text());
            }
        }
        return surnames;
    }

    private static boolean isPerson(Sentence sentence, int index) {
        return sentence.at(index)
                .filter(token -> token.entity().equals(PERSON) && token.isCapitalized())
                .isPresent();
    }

    private static Token named(Token token) {
        return token.entity().equals(NOTHING) && token.isProper()
                ? new Token(
                        token.index(),
                        token.start(),
                        token.end(),
                        token.text(),
                        token.lemma(),
                        token.tag(),
                        PERSON,
                        token.timeId(),
                        token.time(),
                        token.head(),
                        token.relation())
                : token;
    }
}
