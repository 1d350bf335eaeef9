package org.chancery.person.candidate;

import java.util.List;
import org.chancery.person.Person;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/** Two people who may be one. */
@Description("Two people who may be one; whether they are is for people to say, with mergePeople.")
public record MergeCandidate(
        @NonNull @Description("One of the two.") Person a,
        @NonNull @Description("The other.") Person b,

        @NonNull @Description("How likely that is, from 0.4 to 1.")
        Double score,

        @NonNull @Description("What speaks for it, and what against: names, offices, countries, dates.")
        List<@NonNull String> reasons) {}
