package org.chancery.vote;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/** A resolution in a list. */
@Description("A resolution in a list.")
public record ResolutionEdge(
        @NonNull @Description("The resolution.") Resolution node,

        @NonNull @Description("The place in the list, for after.")
        String cursor) {}
