package org.chancery.server;

import java.util.List;
import org.chancery.api.Node;
import org.chancery.loading.Reject;
import org.chancery.search.Nodes;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;

/** What a rejected name may have meant: of any kind, so loading cannot know it. */
@GraphQLApi
public class RejectCandidates {

    private final Nodes nodes;

    RejectCandidates(Nodes nodes) {
        this.nodes = nodes;
    }

    @NonNull
    @Description("What the value may have meant.")
    public List<@NonNull List<@NonNull Node>> candidates(@Source List<Reject> rejects) {
        return nodes.byLists(rejects.stream().map(Reject::candidateIds).toList());
    }
}
