package org.chancery.api;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Interface;
import org.eclipse.microprofile.graphql.NonNull;

/** Anything with an id of its own; ids are unique over all kinds and stay the same. */
@Interface
@Description("Anything with an id of its own; ids are unique over all kinds and stay the same.")
public interface Node {

    @Id
    @NonNull
    @Description("Readable and lasting: vladimir-putin, RUS, A/RES/ES-11/4, meeting.2025-12-02.…")
    String getId();
}
