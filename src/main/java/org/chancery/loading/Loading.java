package org.chancery.loading;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.concurrent.CompletionStage;
import org.chancery.api.First;
import org.chancery.api.PageRequest;
import org.chancery.api.Request;
import org.chancery.article.draft.ArticleFacts;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;

/** Loading facts. */
@GraphQLApi
public class Loading {

    private final FactsLoader facts;
    private final Loads loads;
    private final Request request;

    Loading(FactsLoader facts, Loads loads, Request request) {
        this.facts = facts;
        this.loads = loads;
        this.request = request;
    }

    @NonNull
    @Mutation
    @Description(
            "Loads what an article says: everything, or nothing where anything is wrong; rejects tell all of that.")
    public Load loadFacts(@NonNull @Valid @Description("The article and the facts it gives.") ArticleFacts facts) {
        return this.facts.load(facts).load();
    }

    @NonNull
    @Description("What was not loaded and why, in the order of the input.")
    public CompletionStage<@NonNull RejectConnection> rejects(
            @Source Load load,
            @First @DefaultValue("20") @Description("How many at most, 1 to 200.") Integer first,
            @Size(max = 1000) @Description("The cursor after which to go on.") String after) {
        PageRequest page = new PageRequest(first, after, request.selects("totalCount"));
        return request.batched("Load.rejects", page, load.id(), ids -> loads.rejects(ids, page))
                .thenApply(RejectConnection::of);
    }
}
