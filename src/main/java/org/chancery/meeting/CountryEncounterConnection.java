package org.chancery.meeting;

import java.util.List;
import org.chancery.api.Page;
import org.chancery.api.PageInfo;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/** A page of encounters. */
@Description("A page of encounters.")
public record CountryEncounterConnection(
        @NonNull @Description("The encounters, each with its cursor.")
        List<@NonNull CountryEncounterEdge> edges,

        @NonNull @Description("The encounters.") List<@NonNull CountryEncounter> nodes,

        @NonNull @Description("Where the page stands in the list.")
        PageInfo pageInfo,

        @NonNull @Description("How many there are in all; counted only when asked for.")
        Integer totalCount) {

    static CountryEncounterConnection of(Page<CountryEncounter> page) {
        return new CountryEncounterConnection(
                page.edges(CountryEncounterEdge::new), page.nodes(), page.info(), page.total());
    }
}
