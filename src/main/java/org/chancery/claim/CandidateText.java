package org.chancery.claim;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.chancery.vote.UnBody;
import org.chancery.vote.VotePosition;

/**
 * A resolution that a claim may speak of.
 *
 * @param id its symbol
 * @param year of its adoption; null where that is unknown
 * @param positions by country code, in its one recorded vote as a whole: at least those of the {@link Sought#countries}
 *     that voted; empty where there is no such vote, or several
 */
public record CandidateText(
        String id,
        String title,
        List<String> knownAs,
        List<String> subjects,
        UnBody body,
        Integer year,
        Map<String, VotePosition> positions) {

    /** The words of everything that says what it is about. */
    public Set<String> words() {
        Set<String> words = new HashSet<>();
        Stream.concat(names().stream(), subjects.stream()).forEach(text -> words.addAll(SubjectWords.of(text)));
        return words;
    }

    /** What it is called: its title, and what else it is known as. */
    List<String> names() {
        List<String> names = new ArrayList<>(knownAs);
        names.add(title);
        return names;
    }

    /** Whether its record shows that a permanent member stopped it. */
    boolean vetoed() {
        return body == UnBody.SECURITY_COUNCIL
                && Judgement.PERMANENT_MEMBERS.stream().anyMatch(code -> positions.get(code) == VotePosition.NO);
    }
}
