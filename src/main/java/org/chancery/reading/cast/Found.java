package org.chancery.reading.cast;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.chancery.reading.cast.Mention.Kind;
import org.chancery.reading.syntax.Sentence;

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
}
