package org.chancery.claim;

import java.util.Map;
import java.util.Set;
import org.chancery.vote.VotePosition;

/**
 * What a claim about a vote says, as far as a record can bear it out.
 *
 * @param yes votes in favour that it claims; null where it gives no number, as for the next two
 * @param named the positions of the countries it names, by code
 * @param names what those countries are called, by code
 * @param onlyNamed positions that it says nobody else took
 * @param wording how it words the result, or null
 */
public record Claimed(
        Integer yes,
        Integer no,
        Integer abstain,
        Map<String, VotePosition> named,
        Map<String, String> names,
        Set<VotePosition> onlyNamed,
        ClaimWording wording) {

    /** Whether it says anything that a record could contradict. */
    boolean checkable() {
        return yes != null || no != null || abstain != null || !named.isEmpty() || wording != null;
    }
}
