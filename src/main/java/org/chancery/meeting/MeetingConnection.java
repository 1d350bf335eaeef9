package org.chancery.meeting;

import java.util.List;
import org.chancery.api.Page;
import org.chancery.api.PageInfo;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/** A page of meetings. */
@Description("A page of meetings.")
public record MeetingConnection(
        @NonNull @Description("The meetings, each with its cursor.")
        List<@NonNull MeetingEdge> edges,

        @NonNull @Description("The meetings.") List<@NonNull Meeting> nodes,

        @NonNull @Description("Where the page stands in the list.")
        PageInfo pageInfo,

        @NonNull @Description("How many there are in all; counted only when asked for.")
        Integer totalCount) {

    static MeetingConnection of(Page<Meeting> page) {
        return new MeetingConnection(page.edges(MeetingEdge::new), page.nodes(), page.info(), page.total());
    }
}
