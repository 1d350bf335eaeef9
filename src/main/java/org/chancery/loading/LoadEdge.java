package org.chancery.loading;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/** A load in a list. */
@Description("A load in a list.")
public record LoadEdge(
        @NonNull @Description("The load.") Load node,

        @NonNull @Description("The place in the list, for after.")
        String cursor) {}
