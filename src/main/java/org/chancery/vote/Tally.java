package org.chancery.vote;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/** The totals of a roll call. */
@Description("The totals of a roll call.")
public record Tally(
        @NonNull @Description("In favour.") Integer yes,
        @NonNull @Description("Against.") Integer no,
        @NonNull @Description("Abstaining.") Integer abstain,

        @Description("Members that did not vote; null where the record does not state it.")
        Integer nonVoting,

        @Description("Members that could vote; null where the record does not state it.")
        Integer eligible) {}
