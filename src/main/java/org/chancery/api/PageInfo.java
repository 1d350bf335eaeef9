package org.chancery.api;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/** Where a page of a list stands in it. */
@Description("Where a page of a list stands in it.")
public record PageInfo(
        @NonNull @Description("Whether more follows; ask for it with after: endCursor.")
        Boolean hasNextPage,

        @NonNull @Description("Whether something came before.")
        Boolean hasPreviousPage,

        @Description("The cursor of the first entry here; null where there is none.")
        String startCursor,

        @Description("The cursor of the last entry here; null where there is none.")
        String endCursor) {}
