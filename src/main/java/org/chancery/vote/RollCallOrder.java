package org.chancery.vote;

import org.eclipse.microprofile.graphql.Description;

/** Which roll calls come first. */
@Description("Which roll calls come first.")
public enum RollCallOrder {
    @Description("The latest.")
    NEWEST,
    @Description("The earliest.")
    OLDEST,
    @Description("Those with the fewest votes between yes and no; without those that were adopted without a vote.")
    CLOSEST
}
