package org.chancery.vote;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/** A vote in a list. */
@Description("A vote in a list.")
public record VoteEdge(
        @NonNull @Description("The vote.") Vote node,

        @NonNull @Description("The place in the list, for after.")
        String cursor) {}
