package org.chancery.vote;

import org.chancery.country.Country;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.neo4j.driver.Value;

/** A country's position in a roll call. */
@Description("A country's position in a roll call.")
public record Vote(
        @NonNull @Description("The country.") Country country,
        @NonNull @Description("The roll call.") RollCall rollCall,
        @NonNull @Description("How it voted.") VotePosition position,

        @Description("What the record calls the country, where it names it otherwise.")
        String namedAs) {

    static Vote of(Value row) {
        return new Vote(
                Country.of(row.get("country")),
                RollCall.of(row.get("rollCall")),
                VotePosition.valueOf(row.get("position").asString()),
                row.get("namedAs").asString(null));
    }
}
