package org.chancery.meeting;

import org.chancery.api.PartialDate;
import org.chancery.country.Country;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;

/**
 * Which country a country met, and how often.
 *
 * @param self the code of the country that met
 * @param criteria which meetings count
 */
@Description("Which country a country met, and how often.")
public record CountryEncounter(
        @NonNull @Description("The counterpart.") Country country,

        @NonNull @Description("In how many of the meetings that fit the filter.")
        Integer count,

        @Description("The first of them; null where no date is known.")
        PartialDate first,

        @Description("The last of them; null where no date is known.")
        PartialDate last,

        @Ignore String self,
        @Ignore EncounterCriteria criteria) {}
