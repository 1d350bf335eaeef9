package org.chancery.claim;

import org.chancery.vote.Resolution;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.neo4j.driver.Value;

/** A resolution that a claim may speak of. */
@Description("A resolution that a claim may speak of.")
public record ResolutionCandidate(
        @NonNull @Description("The resolution.") Resolution resolution,

        @NonNull
        @Description("How well it fits, 0 to 1; from 0.5 on it is taken where no other comes within 0.1 of it.")
        Double score) {

    static ResolutionCandidate of(Value row) {
        return new ResolutionCandidate(
                Resolution.of(row.get("resolution")), row.get("score").asDouble());
    }
}
