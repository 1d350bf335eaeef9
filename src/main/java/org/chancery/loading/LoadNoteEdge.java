package org.chancery.loading;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/** A note in a list. */
@Description("A note in a list.")
public record LoadNoteEdge(
        @NonNull @Description("The note.") LoadNote node,

        @NonNull @Description("The place in the list, for after.")
        String cursor) {}
