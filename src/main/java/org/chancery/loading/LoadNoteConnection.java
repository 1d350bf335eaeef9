package org.chancery.loading;

import java.util.List;
import org.chancery.api.Page;
import org.chancery.api.PageInfo;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/** A page of notes. */
@Description("A page of notes.")
public record LoadNoteConnection(
        @NonNull @Description("The notes, each with its cursor.")
        List<@NonNull LoadNoteEdge> edges,

        @NonNull @Description("The notes.") List<@NonNull LoadNote> nodes,

        @NonNull @Description("Where the page stands in the list.")
        PageInfo pageInfo,

        @NonNull @Description("How many there are in all; counted only when asked for.")
        Integer totalCount) {

    static LoadNoteConnection of(Page<LoadNote> page) {
        return new LoadNoteConnection(page.edges(LoadNoteEdge::new), page.nodes(), page.info(), page.total());
    }
}
