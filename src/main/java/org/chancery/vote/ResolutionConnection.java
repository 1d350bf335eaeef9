package org.chancery.vote;

import java.util.List;
import org.chancery.api.Page;
import org.chancery.api.PageInfo;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/** A page of resolutions. */
@Description("A page of resolutions.")
public record ResolutionConnection(
        @NonNull @Description("The resolutions, each with its cursor.")
        List<@NonNull ResolutionEdge> edges,

        @NonNull @Description("The resolutions.") List<@NonNull Resolution> nodes,

        @NonNull @Description("Where the page stands in the list.")
        PageInfo pageInfo,

        @NonNull @Description("How many there are in all; counted only when asked for.")
        Integer totalCount) {

    static ResolutionConnection of(Page<Resolution> page) {
        return new ResolutionConnection(page.edges(ResolutionEdge::new), page.nodes(), page.info(), page.total());
    }
}
