package org.chancery.meeting;

import java.util.Collection;
import java.util.List;
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
    UNCONFIRMED;

    private static final List<MeetingStatus> STRONGEST_FIRST = List.of(HELD, CANCELLED, PLANNED, UNCONFIRMED);

    /**
     * What several sources amount to: held settles it, a cancellation outweighs a plan, a plan outweighs hearsay.
     *
     * @param stated at least one
     */
    public static MeetingStatus strongest(Collection<MeetingStatus> stated) {
        return STRONGEST_FIRST.stream().filter(stated::contains).findFirst().orElseThrow();
    }
}
