package org.chancery.path;

import org.chancery.api.Node;
import org.chancery.meeting.Meeting;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/** One person of a chain. */
@Description("One person of a chain.")
public record PathStep(
        @NonNull @Description("Who.") Node node,

        @Description("The meeting that joins him to the one before; null for the first.")
        Meeting via) {}
