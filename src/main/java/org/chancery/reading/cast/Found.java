package org.chancery.reading.cast;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.chancery.reading.cast.Mention.Kind;
import org.chancery.reading.syntax.Sentence;
import org.chancery.reading.syntax.Token;

/** What was found in a sentence until now; no word stands for two. */
final class Found {

    private final Sentence sentence;
    private final boolean[] taken;
    private final List<Mention> all = new ArrayList<>();

    Found(Sentence sentence) {
        this.sentence = sentence;
        this.taken = new boolean[sentence.size()];
    }

    boolean isTaken(int index) {
        return taken[index];
    }

    boolean overlaps(int first, int last) {
        for (int i = first; i <= last; i++) {
            if (taken[i]) {
                return true;
            }
        }
        return false;
    }

    void add(int first, int last, Kind kind, String name, Title title) {
        all.add(new Mention(sentence, first, last, kind, name, title));
        for (int i = first; i <= last; i++) {
            taken[i] = true;
        }
    }

    /** The mentions in the order of the text. */
    List<Mention> inOrder() {
        return all.stream().sorted(Comparator.comparingInt(Mention::first)).toList();
    }

    /** The words from one token to another, with the blanks that the text has. */
    String words(int first, int last) {
        StringBuilder words = new StringBuilder();
        for (int i = first; i <= last; i++) {
            Token token = sentence.tokens().get(i);
            boolean apart =
                    i > first && token.start() > sentence.tokens().get(i - 1).end();
            words.append(apart ? " " : "").append(token.text());
        }
        return words.toString();
    }
}
