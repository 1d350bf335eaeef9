package org.chancery.reading.rule;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.claim.ClaimWording;
import org.chancery.reading.syntax.Sentence;
import org.chancery.vote.VotePosition;

/** What a paragraph says of one vote, put together sentence by sentence. */
final class ToldVote {

    String resolution;
    String described;
    Integer year;
    ClaimWording wording;
    final Map<VotePosition, Integer> counts = new LinkedHashMap<>();
    final Map<VotePosition, Set<String>> named = new LinkedHashMap<>();
    final Set<VotePosition> only = new LinkedHashSet<>();
    final Set<Sentence> sentences = new LinkedHashSet<>();

    /** "All but X and Y" does not say how those voted; only where another sentence does, it can be held to the record. */
    ToldVote checked() {
        if (wording == ClaimWording.ALL_BUT_NAMED
                && named(VotePosition.NO).isEmpty()
                && named(VotePosition.ABSTAIN).isEmpty()) {
            wording = null;
        }
        return this;
    }

    boolean isWorthTelling() {
        boolean says = wording != null
                || !counts.isEmpty()
                || named.values().stream().anyMatch(countries -> !countries.isEmpty());
        return described != null && says;
    }

    List<String> named(VotePosition position) {
        return List.copyOf(named.getOrDefault(position, Set.of()));
    }
}
