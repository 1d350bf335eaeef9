package org.chancery.loading;

import java.util.List;
import org.chancery.api.Page;
import org.chancery.api.PageInfo;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/** A page of rejects. */
@Description("A page of rejects.")
public record RejectConnection(
        @NonNull @Description("The rejects, each with its cursor.")
        List<@NonNull RejectEdge> edges,

        @NonNull @Description("The rejects.") List<@NonNull Reject> nodes,

        @NonNull @Description("Where the page stands in the list.")
        PageInfo pageInfo,

        @NonNull @Description("How many there are in all; counted only when asked for.")
        Integer totalCount) {

    static RejectConnection of(Page<Reject> page) {
        return new RejectConnection(page.edges(RejectEdge::new), page.nodes(), page.info(), page.total());
    }
}
