package org.chancery.loading;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/** A reject in a list. */
@Description("A reject in a list.")
public record RejectEdge(
        @NonNull @Description("The reject.") Reject node,

        @NonNull @Description("The place in the list, for after.")
        String cursor) {}
