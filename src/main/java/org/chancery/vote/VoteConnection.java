package org.chancery.vote;

import java.util.List;
import org.chancery.api.Page;
import org.chancery.api.PageInfo;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/** A page of votes. */
@Description("A page of votes.")
public record VoteConnection(
        @NonNull @Description("The votes, each with its cursor.")
        List<@NonNull VoteEdge> edges,

        @NonNull @Description("The votes.") List<@NonNull Vote> nodes,

        @NonNull @Description("Where the page stands in the list.")
        PageInfo pageInfo,

        @NonNull @Description("How many there are in all; counted only when asked for.")
        Integer totalCount) {

    static VoteConnection of(Page<Vote> page) {
        return new VoteConnection(page.edges(VoteEdge::new), page.nodes(), page.info(), page.total());
    }
}
