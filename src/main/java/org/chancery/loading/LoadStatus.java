package org.chancery.loading;

import org.eclipse.microprofile.graphql.Description;

/** How far a load is. */
@Description("How far a load is.")
public enum LoadStatus {
    @Description("It goes on.")
    RUNNING,
    @Description("It has ended; what was rejected, if anything, is listed.")
    DONE,
    @Description("It has ended and wrote nothing; message says why.")
    FAILED,
    @Description("Somebody stopped it.")
    CANCELLED
}
