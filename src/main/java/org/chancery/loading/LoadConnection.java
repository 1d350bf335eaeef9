package org.chancery.loading;

import java.util.List;
import org.chancery.api.Page;
import org.chancery.api.PageInfo;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/** A page of loads. */
@Description("A page of loads.")
public record LoadConnection(
        @NonNull @Description("The loads, each with its cursor.")
        List<@NonNull LoadEdge> edges,

        @NonNull @Description("The loads.") List<@NonNull Load> nodes,

        @NonNull @Description("Where the page stands in the list.")
        PageInfo pageInfo,

        @NonNull @Description("How many there are in all; counted only when asked for.")
        Integer totalCount) {

    static LoadConnection of(Page<Load> page) {
        return new LoadConnection(page.edges(LoadEdge::new), page.nodes(), page.info(), page.total());
    }
}
