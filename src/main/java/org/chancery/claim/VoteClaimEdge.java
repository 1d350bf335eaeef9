package org.chancery.claim;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/** A claim in a list. */
@Description("A claim in a list.")
public record VoteClaimEdge(
        @NonNull @Description("The claim.") VoteClaim node,

        @NonNull @Description("The place in the list, for after.")
        String cursor) {}
