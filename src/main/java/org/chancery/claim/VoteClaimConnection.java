package org.chancery.claim;

import java.util.List;
import org.chancery.api.Page;
import org.chancery.api.PageInfo;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/** A page of claims about votes. */
@Description("A page of claims about votes.")
public record VoteClaimConnection(
        @NonNull @Description("The claims about votes, each with its cursor.")
        List<@NonNull VoteClaimEdge> edges,

        @NonNull @Description("The claims about votes.") List<@NonNull VoteClaim> nodes,

        @NonNull @Description("Where the page stands in the list.")
        PageInfo pageInfo,

        @NonNull @Description("How many there are in all; counted only when asked for.")
        Integer totalCount) {

    static VoteClaimConnection of(Page<VoteClaim> page) {
        return new VoteClaimConnection(page.edges(VoteClaimEdge::new), page.nodes(), page.info(), page.total());
    }
}
