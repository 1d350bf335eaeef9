package org.chancery.vote;

import org.eclipse.microprofile.graphql.Description;

/** Which of those that a country votes with come first. */
@Description("Which of those that a country votes with come first; of two alike, the one with more shared roll calls.")
public enum AlignmentOrder {
    @Description("Those that it agrees with most.")
    MOST,
    @Description("Those that it agrees with least.")
    LEAST
}
