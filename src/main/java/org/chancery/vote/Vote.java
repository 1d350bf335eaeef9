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

        @Description("What the record calls the country.") String namedAs,

        @Description("Who records it so; null for what is computed.")
        RecordSource source,

        @NonNull
        @Description(
                "False: a source that goes before has another position, and this one enters no total and no agreement.")
        Boolean counts) {

    static Vote of(Value row) {
        return new Vote(
                Country.of(row.get("country")),
                RollCall.of(row.get("rollCall")),
                VotePosition.valueOf(row.get("position").asString()),
                row.get("namedAs").asString(null),
                row.get("source").isNull()
                        ? null
                        : RecordSource.valueOf(row.get("source").asString()),
                row.get("counts").asBoolean());
    }
}
