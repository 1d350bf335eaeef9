package org.chancery.person;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/** A person in a list. */
@Description("A person in a list.")
public record PersonEdge(
        @NonNull @Description("The person.") Person node,

        @NonNull @Description("The place in the list, for after.")
        String cursor) {}
