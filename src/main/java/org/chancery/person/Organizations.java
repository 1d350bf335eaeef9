package org.chancery.person;

import java.util.Map;
import org.chancery.api.NameArgument;
import org.chancery.graph.Graph;
import org.chancery.graph.names.NamedKind;
import org.chancery.graph.names.Names;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;

/** Organizations. */
@GraphQLApi
public class Organizations {

    private final Graph graph;
    private final Names names;

    Organizations(Graph graph, Names names) {
        this.graph = graph;
        this.names = names;
    }

    @Query
    @Description("One organization, by id or name.")
    public Organization organization(@NonNull @Id @NameArgument @Description("An id or a name.") String id) {
        String known = names.one("id", id, NamedKind.ORGANIZATION).id();
        return Organization.of(
                graph.read("person/organization", Map.of("id", known)).get(0).get("node"));
    }
}
