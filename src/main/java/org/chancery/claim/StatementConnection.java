package org.chancery.claim;

import java.util.List;
import org.chancery.api.Page;
import org.chancery.api.PageInfo;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/** A page of statements. */
@Description("A page of statements.")
public record StatementConnection(
        @NonNull @Description("The statements, each with its cursor.")
        List<@NonNull StatementEdge> edges,

        @NonNull @Description("The statements.") List<@NonNull Statement> nodes,

        @NonNull @Description("Where the page stands in the list.")
        PageInfo pageInfo,

        @NonNull @Description("How many there are in all; counted only when asked for.")
        Integer totalCount) {

    static StatementConnection of(Page<Statement> page) {
        return new StatementConnection(page.edges(StatementEdge::new), page.nodes(), page.info(), page.total());
    }
}
