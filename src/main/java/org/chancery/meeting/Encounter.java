package org.chancery.meeting;

import org.chancery.api.PartialDate;
import org.chancery.person.Person;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;

/**
 * Whom somebody met, and how often.
 *
 * @param self who met
 * @param criteria which meetings count
 */
@Description("Whom somebody met, and how often.")
public record Encounter(
        @NonNull @Description("The counterpart.") Person person,

        @NonNull @Description("In how many of the meetings that fit the filter.")
        Integer count,

        @Description("The first of them; null where no date is known.")
        PartialDate first,

        @Description("The last of them; null where no date is known.")
        PartialDate last,

        @Ignore String self,
        @Ignore EncounterCriteria criteria) {}
