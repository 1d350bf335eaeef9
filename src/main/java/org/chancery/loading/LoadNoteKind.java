package org.chancery.loading;

import org.eclipse.microprofile.graphql.Description;

/** What was noted of something that was loaded all the same. */
@Description("What was noted of something that was loaded all the same.")
public enum LoadNoteKind {
    @Description("It does not add up in itself: its votes differ from its declared totals, say.")
    GAP,
    @Description("A known slip in it was mended.")
    MENDED,
    @Description("It stands on its own, since it could not be told whether another source has it.")
    APART
}
