package org.chancery.meeting;

import org.chancery.country.Country;
import org.chancery.person.Organization;
import org.chancery.person.Person;
import org.eclipse.microprofile.graphql.Description;

/** Somebody's part in a meeting. */
@Description("Somebody's part in a meeting: a person, or an unnamed group as its country or organization.")
public record Participation(
        @Description("Who; null for an unnamed group.") Person person,

        @Description("For which country, as far as a source says so.")
        Country country,

        @Description("For which organization, as far as a source says so.")
        Organization organization,

        @Description("In what capacity.") String capacity) {}
