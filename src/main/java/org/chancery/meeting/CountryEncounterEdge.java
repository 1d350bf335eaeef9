package org.chancery.meeting;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/** An encounter of countries in a list. */
@Description("An encounter of countries in a list.")
public record CountryEncounterEdge(
        @NonNull @Description("The encounter.") CountryEncounter node,

        @NonNull @Description("The place in the list, for after.")
        String cursor) {}
