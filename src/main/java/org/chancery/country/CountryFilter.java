package org.chancery.country;

import jakarta.validation.Valid;
import java.time.LocalDate;
import org.chancery.api.NameArgument;
import org.chancery.vote.CountryVoted;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;

/** Which countries. */
@Description("Which countries; what is given must all fit.")
@Input("CountryFilter")
public record CountryFilter(
        @NameArgument @Description("Part of a name or alias; misspellings are forgiven.")
        String text,

        @NameArgument @Description("Those of this region: Africa, Americas, Asia, Europe or Oceania.")
        String region,

        @Description("Those that were members of the United Nations on this day.")
        LocalDate memberOn,

        @Valid @Description("Those that voted so.") CountryVoted voted) {}
