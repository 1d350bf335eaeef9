package org.chancery.claim;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/** A statement in a list. */
@Description("A statement in a list.")
public record StatementEdge(
        @NonNull @Description("The statement.") Statement node,

        @NonNull @Description("The place in the list, for after.")
        String cursor) {}
