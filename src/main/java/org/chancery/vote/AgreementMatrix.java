package org.chancery.vote;

import java.util.List;
import org.chancery.country.Country;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/** How each of some countries agrees with each. */
@Description("How each of some countries agrees with each; rows and columns are in the order of the countries.")
public record AgreementMatrix(
        @NonNull @Description("The countries, by name.") List<@NonNull Country> countries,

        @NonNull @Description("How many recorded roll calls fit the filter.")
        Integer rollCalls,

        @NonNull @Description("Roll calls in which both voted yes, no or abstained; with itself, those it voted in.")
        List<@NonNull List<@NonNull Integer>> shared,

        @NonNull @Description("Lijphart's index of agreement, 0 to 1; null where nothing is shared.")
        List<@NonNull List<Double>> scores) {}
