package org.chancery.server;

import java.util.List;
import org.chancery.api.Node;
import org.chancery.loading.reading.UnresolvedMention;
import org.chancery.search.Nodes;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;

/** Whom unclear words of an article may mean, with all that is known of them. */
@GraphQLApi
public class MentionCandidates {

    private final Nodes nodes;

    MentionCandidates(Nodes nodes) {
        this.nodes = nodes;
    }

    @NonNull
    @Description("Whom of the graph they may mean.")
    public List<@NonNull List<@NonNull Node>> candidates(@Source List<UnresolvedMention> mentions) {
        return nodes.byLists(
                mentions.stream().map(UnresolvedMention::candidateIds).toList());
    }
}
