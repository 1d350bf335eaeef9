package org.chancery.country;

import java.util.List;
import org.chancery.api.Page;
import org.chancery.api.PageInfo;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/** A page of countries. */
@Description("A page of countries.")
public record CountryConnection(
        @NonNull @Description("The countries, each with its cursor.")
        List<@NonNull CountryEdge> edges,

        @NonNull @Description("The countries.") List<@NonNull Country> nodes,

        @NonNull @Description("Where the page stands in the list.")
        PageInfo pageInfo,

        @NonNull @Description("How many there are in all; counted only when asked for.")
        Integer totalCount) {

    static CountryConnection of(Page<Country> page) {
        return new CountryConnection(page.edges(CountryEdge::new), page.nodes(), page.info(), page.total());
    }
}
