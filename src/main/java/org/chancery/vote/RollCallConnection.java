package org.chancery.vote;

import java.util.List;
import org.chancery.api.Page;
import org.chancery.api.PageInfo;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/** A page of roll calls. */
@Description("A page of roll calls.")
public record RollCallConnection(
        @NonNull @Description("The roll calls, each with its cursor.")
        List<@NonNull RollCallEdge> edges,

        @NonNull @Description("The roll calls.") List<@NonNull RollCall> nodes,

        @NonNull @Description("Where the page stands in the list.")
        PageInfo pageInfo,

        @NonNull @Description("How many there are in all; counted only when asked for.")
        Integer totalCount) {

    static RollCallConnection of(Page<RollCall> page) {
        return new RollCallConnection(page.edges(RollCallEdge::new), page.nodes(), page.info(), page.total());
    }
}
