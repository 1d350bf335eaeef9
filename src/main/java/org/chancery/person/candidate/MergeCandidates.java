package org.chancery.person.candidate;

import jakarta.validation.constraints.Size;
import org.chancery.api.First;
import org.chancery.api.PageRequest;
import org.chancery.api.Request;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;

/** Which people may be one. */
@GraphQLApi
public class MergeCandidates {

    private final CandidateStore store;
    private final Request request;

    MergeCandidates(CandidateStore store, Request request) {
        this.store = store;
        this.request = request;
    }

    @NonNull
    @Query
    @Description("Pairs of people who may be one, the likeliest first, a thousand at most. Nobody is merged by this."
            + " Two who took part in a meeting together are no pair.")
    public MergeCandidateConnection mergeCandidates(
            @First @DefaultValue("20") @Description("How many at most, 1 to 200.") Integer first,
            @Size(max = 1000) @Description("The cursor after which to go on.") String after) {
        return MergeCandidateConnection.of(
                store.candidates(new PageRequest(first, after, request.selects("totalCount"))));
    }
}
