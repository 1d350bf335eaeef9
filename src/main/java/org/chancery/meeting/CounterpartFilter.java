package org.chancery.meeting;

import jakarta.validation.Valid;
import org.chancery.api.NameArgument;
import org.chancery.vote.CountryVoted;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;

/** Narrows whom one met, not who else was in the room. */
@Description("Narrows whom one met, not who else was in the room. A counterpart's country is the one he took part for, "
        + "else that of his office on that day.")
@Input("CounterpartFilter")
public record CounterpartFilter(
        @Id @NameArgument @Description("Counterparts of this country.")
        String country,

        @Valid @Description("Counterparts whose country voted so.")
        CountryVoted countryVoted,

        @DefaultValue("true") @Description("False: without those of one's own country.")
        Boolean ownSide) {}
