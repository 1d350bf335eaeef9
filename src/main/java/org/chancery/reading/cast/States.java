package org.chancery.reading.cast;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.reading.Gazetteer;
import org.chancery.reading.syntax.Sentence;

/** Where a sentence names states, by the longest name that fits. */
final class States {

    /** @param code null where the name may stand for several states */
    record Named(int first, int last, String code) {}

    private static final Set<String> PARTS = Set.of(
            "New", "East", "West", "North", "South", "Northern", "Southern", "Eastern", "Western", "Upper", "Lower");

    private final List<Named> named = new ArrayList<>();

    States(Sentence sentence, Gazetteer gazetteer) {
        for (int i = 0; i < sentence.size(); i++) {
            Named longest = longest(sentence, i, gazetteer);
            if (longest != null) {
                named.add(longest);
                i = longest.last();
            }
        }
    }

    private static Named longest(Sentence sentence, int first, Gazetteer gazetteer) {
        // "New Mexico", "Northern Ireland", "East German": part of another name.
        boolean partOfName = sentence.at(first - 1)
                .filter(before -> PARTS.contains(before.text()) && (before.isProper() || !before.is("new")))
                .isPresent();
        if (!sentence.tokens().get(first).isCapitalized() || partOfName) {
            return null;
        }
        int end = Math.min(sentence.size(), first + gazetteer.longestName());
        for (int last = end - 1; last >= first; last--) {
            String words = sentence.words(first, last);
            boolean fullStop =
                    last > first && sentence.tokens().get(last).text().equals(".");
            boolean whole = Character.isLetterOrDigit(words.codePointBefore(words.length()))
                    || words.endsWith(".") && !fullStop;
            if (whole && gazetteer.isState(words)) {
                return new Named(first, last, gazetteer.state(words).orElse(null));
            }
        }
        return null;
    }

    List<Named> all() {
        return named;
    }

    /** The state whose name covers a token. */
    Optional<Named> at(int index) {
        return named.stream()
                .filter(state -> state.first() <= index && index <= state.last())
                .findFirst();
    }
}
