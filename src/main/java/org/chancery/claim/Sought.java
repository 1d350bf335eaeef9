package org.chancery.claim;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.chancery.graph.names.Folding;
import org.chancery.vote.UnBody;
import org.chancery.vote.VotePosition;

/**
 * What a claim that names no symbol says of the resolution it speaks of. Numbers of votes are not part of it: a resolution
 * is not found by a number, so that a wrong number can still be found out.
 *
 * @param described the resolution as the article describes it
 * @param year of its adoption; null where the claim does not say
 * @param named the positions of the countries it names, by code
 * @param wording how it words the result, or null
 */
public record Sought(String described, Integer year, Map<String, VotePosition> named, ClaimWording wording) {

    /** The words that tell what the resolution is about; without any, no resolution can be found. */
    Set<String> words() {
        return SubjectWords.of(described);
    }

    /** Whether a text has any of the words by which the resolution is sought. */
    public boolean touches(Set<String> words) {
        return words().stream().anyMatch(words::contains);
    }

    /**
     * What the index of resolutions is to be asked, in the words of {@code db.index.fulltext.queryNodes}; empty where there
     * is nothing to ask for.
     */
    public Optional<String> query() {
        String any = SubjectWords.query(words());
        if (any.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(year == null ? any : "+adoptedIn:\"" + year + "\" +(" + any + ")");
    }

    /** The countries whose votes matter for the match: those named, and those that may veto where it speaks of a veto. */
    public Set<String> countries() {
        Set<String> countries = new TreeSet<>(named.keySet());
        if (vetoed()) {
            countries.addAll(Judgement.PERMANENT_MEMBERS);
        }
        return countries;
    }

    boolean vetoed() {
        return wording == ClaimWording.VETOED;
    }

    /** The organ that the description names; none where it names both or neither. */
    Optional<UnBody> body() {
        String folded = Folding.fold(described);
        boolean council = folded.contains("security council");
        boolean assembly = folded.contains("general assembly");
        return council == assembly
                ? Optional.empty()
                : Optional.of(council ? UnBody.SECURITY_COUNCIL : UnBody.GENERAL_ASSEMBLY);
    }
}
