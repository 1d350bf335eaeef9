package org.chancery.meeting;

import org.eclipse.microprofile.graphql.Description;

/** Whether a meeting took place, as far as the sources say. */
@Description("Whether a meeting took place, as far as the sources say.")
public enum MeetingStatus {
    @Description("It took place.")
    HELD,
    @Description("It was announced or expected.")
    PLANNED,
    @Description("It was called off.")
    CANCELLED,
    @Description("The source itself does not vouch for it.")
    UNCONFIRMED
}
