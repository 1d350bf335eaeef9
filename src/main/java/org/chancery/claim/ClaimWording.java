package org.chancery.claim;

import org.eclipse.microprofile.graphql.Description;

/** How a claim about a vote was worded where it gave no numbers. */
@Description("How a claim about a vote was worded where it gave no numbers.")
public enum ClaimWording {
    @Description("Nobody was against, and nobody abstained.")
    UNANIMOUS,
    @Description("Of those that voted, all but those named were in favour.")
    ALL_BUT_NAMED,
    @Description("More were in favour than against.")
    MAJORITY,
    @Description("A permanent member's no stopped it.")
    VETOED
}
