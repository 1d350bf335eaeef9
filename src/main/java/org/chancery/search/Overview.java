package org.chancery.search;

import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/** What the graph holds. */
@Description("What the graph holds.")
public record Overview(
        @NonNull @Description("How many people.") Integer people,

        @NonNull @Description("How many countries, former ones too.")
        Integer countries,

        @NonNull @Description("How many meetings, of any status.")
        Integer meetings,

        @NonNull @Description("How many resolutions.") Integer resolutions,
        @NonNull @Description("How many roll calls.") Integer rollCalls,

        @NonNull @Description("How many votes: one country in one roll call is one.")
        Integer votes,

        @NonNull @Description("How many articles.") Integer articles,

        @NonNull @Description("How many claims about votes.")
        Integer claims,

        @Description("The day of the first roll call or meeting; null where there is none.")
        LocalDate firstDate,

        @Description("The day of the last roll call or meeting, planned ones too; null where there is none.")
        LocalDate lastDate,

        @Description("When something was last loaded; null where nothing was.")
        Instant lastLoadedAt) {}
