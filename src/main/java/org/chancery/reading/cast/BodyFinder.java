package org.chancery.reading.cast;

import java.util.Set;
import org.chancery.reading.cast.Mention.Kind;
import org.chancery.reading.syntax.Sentence;
import org.chancery.reading.syntax.Token;
import org.chancery.reading.syntax.Words;

/** Finds organizations: those that the reader tells, and the ministries and armies of states. */
final class BodyFinder {

    private static final Set<String> BODIES = Words.of("""
            ministry army force forces military government parliament navy council agency office
            administration cabinet police embassy department house kremlin committee court assembly
            senate congress commission presidency
            """);

    private final Sentence sentence;
    private final States states;
    private final Found found;

    BodyFinder(Sentence sentence, States states, Found found) {
        this.sentence = sentence;
        this.states = states;
        this.found = found;
    }

    void find() {
        for (int i = 0; i < sentence.size(); i++) {
            Token token = sentence.tokens().get(i);
            if (found.isTaken(i)) {
                continue;
            }
            if (token.entity().equals("ORGANIZATION") && !isLongState(i) || startsBody(i)) {
                int last = Math.max(endOfEntity(i), endOfBody(i));
                States.Named state = states.at(i).orElse(null);
                if (state != null && state.last() == last) {
                    continue;
                }
                String code = state == null ? null : state.code();
                found.add(
                        i,
                        last,
                        Kind.ORGANIZATION,
                        sentence.words(i, last),
                        code == null ? null : new Title("", code, null));
                i = last;
            }
        }
    }

    /** "United Arab Emirates" is a state, though the reader may tell an organization. */
    private boolean isLongState(int index) {
        return states.at(index).filter(state -> state.last() > index).isPresent();
    }

    private int endOfEntity(int first) {
        int last = first;
        while (last + 1 < sentence.size()
                && !found.isTaken(last + 1)
                && sentence.tokens().get(last + 1).entity().equals("ORGANIZATION")) {
            last++;
        }
        return last;
    }

    private boolean startsBody(int index) {
        return states.at(index).filter(s -> s.first() == index).isPresent() && endOfBody(index) > index;
    }

    /** The end of "Ukraine's air force", which begins with a state; -1 where no body follows. */
    private int endOfBody(int index) {
        int i = states.at(index).map(States.Named::last).orElse(index) + 1;
        int end = -1;
        for (int steps = 0; steps < 5 && i < sentence.size() && !found.isTaken(i); steps++, i++) {
            Token token = sentence.tokens().get(i);
            if (BODIES.contains(token.lower()) || BODIES.contains(token.lemma())) {
                end = i;
            } else if (!(token.tag().equals("POS")
                    || token.isNoun()
                    || token.tag().equals("JJ"))) {
                break;
            }
        }
        return states.at(index).isPresent() ? end : -1;
    }
}
