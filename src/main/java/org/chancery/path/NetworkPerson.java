package org.chancery.path;

import org.chancery.person.Person;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/** A person of a network. */
@Description("A person of a network.")
public record NetworkPerson(
        @NonNull @Description("Who.") Person person,

        @NonNull @Description("In how many of the meetings that fit.")
        Integer meetings) {}
