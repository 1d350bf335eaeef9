package org.chancery.claim;

import org.eclipse.microprofile.graphql.Description;

/** How a claim about a vote was worded where it gave no numbers. */
@Description("How a claim about a vote was worded where it gave no numbers.")
public enum ClaimWording {
    @Description("Nobody was against.")
    UNANIMOUS,
    @Description("All but those named were in favour.")
    ALL_BUT_NAMED,
    @Description("A majority was in favour.")
    MAJORITY,
    @Description("A permanent member's no stopped it.")
    VETOED
}
