package org.chancery.vote;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/** A roll call in a list. */
@Description("A roll call in a list.")
public record RollCallEdge(
        @NonNull @Description("The roll call.") RollCall node,

        @NonNull @Description("The place in the list, for after.")
        String cursor) {}
