package org.chancery.server;

import java.util.List;
import org.chancery.api.IdArgument;
import org.chancery.api.Node;
import org.chancery.loading.Loads;
import org.chancery.search.Nodes;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;

/** Anything by its id: facts and loads alike, which do not know each other. */
@GraphQLApi
public class AnyNode {

    private final Nodes nodes;
    private final Loads loads;

    AnyNode(Nodes nodes, Loads loads) {
        this.nodes = nodes;
        this.loads = loads;
    }

    @Query
    @Description("Anything by its id; null where nothing has it.")
    public Node node(@NonNull @Id @IdArgument @Description("An id; names are for search.") String id) {
        return Loads.isId(id)
                ? loads.load(id).orElse(null)
                : nodes.byIds(List.of(id)).get(id);
    }
}
