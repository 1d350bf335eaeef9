package org.chancery.loading;

import org.eclipse.microprofile.graphql.Description;

/** How far a load is. */
@Description("How far a load is.")
public enum LoadStatus {
    @Description("It goes on.")
    RUNNING,
    @Description("It has ended; what was rejected, if anything, is listed.")
    DONE,
    @Description(
            "It could not be done; message says why. Of facts nothing is written then, of a file what came before.")
    FAILED,
    @Description("Somebody stopped it; what was written stays.")
    CANCELLED
}
