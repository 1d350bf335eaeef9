package org.chancery.country;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/** A country in a list. */
@Description("A country in a list.")
public record CountryEdge(
        @NonNull @Description("The country.") Country node,

        @NonNull @Description("The place in the list, for after.")
        String cursor) {}
