package org.chancery.person.candidate;

import java.util.List;
import org.chancery.api.Page;
import org.chancery.api.PageInfo;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/** A page of pairs of people who may be one. */
@Description("A page of pairs of people who may be one.")
public record MergeCandidateConnection(
        @NonNull @Description("The pairs, each with its cursor.")
        List<@NonNull MergeCandidateEdge> edges,

        @NonNull @Description("The pairs.") List<@NonNull MergeCandidate> nodes,

        @NonNull @Description("Where the page stands in the list.")
        PageInfo pageInfo,

        @NonNull @Description("How many there are in all; counted only when asked for.")
        Integer totalCount) {

    static MergeCandidateConnection of(Page<MergeCandidate> page) {
        return new MergeCandidateConnection(
                page.edges(MergeCandidateEdge::new), page.nodes(), page.info(), page.total());
    }
}
