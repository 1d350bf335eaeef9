package org.chancery.path;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/** A chain of meetings from one person to another. */
@Description("A chain of meetings from one person to another.")
public record Path(
        @NonNull @Description("How many meetings it takes.") Integer length,

        @NonNull @Description("The people in order, each with the meeting that joins him to the one before.")
        List<@NonNull PathStep> steps) {}
