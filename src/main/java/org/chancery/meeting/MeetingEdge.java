package org.chancery.meeting;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/** A meeting in a list. */
@Description("A meeting in a list.")
public record MeetingEdge(
        @NonNull @Description("The meeting.") Meeting node,

        @NonNull @Description("The place in the list, for after.")
        String cursor) {}
