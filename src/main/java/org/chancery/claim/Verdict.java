package org.chancery.claim;

import org.eclipse.microprofile.graphql.Description;

/** Whether the record bears a claim out. */
@Description("Whether the record bears a claim out.")
public enum Verdict {
    @Description("Everything it says agrees with the record.")
    CONFIRMED,
    @Description("Something it says differs from the record; the discrepancies tell what.")
    CONTRADICTED,
    @Description(
            "It is not known of which resolution it speaks, there is no single vote on record to compare it with, or it says"
                    + " nothing that could be compared.")
    UNVERIFIABLE
}
