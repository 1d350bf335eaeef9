package org.chancery.person;

import java.util.List;
import org.chancery.api.Page;
import org.chancery.api.PageInfo;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/** A page of people. */
@Description("A page of people.")
public record PersonConnection(
        @NonNull @Description("The people, each with its cursor.")
        List<@NonNull PersonEdge> edges,

        @NonNull @Description("The people.") List<@NonNull Person> nodes,

        @NonNull @Description("Where the page stands in the list.")
        PageInfo pageInfo,

        @NonNull @Description("How many there are in all; counted only when asked for.")
        Integer totalCount) {

    static PersonConnection of(Page<Person> page) {
        return new PersonConnection(page.edges(PersonEdge::new), page.nodes(), page.info(), page.total());
    }
}
