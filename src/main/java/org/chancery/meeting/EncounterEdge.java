package org.chancery.meeting;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/** An encounter in a list. */
@Description("An encounter in a list.")
public record EncounterEdge(
        @NonNull @Description("The encounter.") Encounter node,

        @NonNull @Description("The place in the list, for after.")
        String cursor) {}
