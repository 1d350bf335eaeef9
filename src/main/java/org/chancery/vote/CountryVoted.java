package org.chancery.vote;

import jakarta.validation.constraints.NotNull;
import org.chancery.api.NameArgument;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** How a country voted on a resolution as a whole, or in a roll call. */
@Description("How a country voted on a resolution as a whole, or in a roll call; exactly one of the two is given.")
@Input("CountryVoted")
public record CountryVoted(
        @Id @NameArgument @Description("The resolution: its vote as a whole.")
        String resolution,

        @Id @NameArgument @Description("The roll call.") String rollCall,
        @NonNull @NotNull @Description("How it voted.") VotePosition position) {}
