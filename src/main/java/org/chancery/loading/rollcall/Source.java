package org.chancery.loading.rollcall;

import org.chancery.loading.file.LoadProgress;
import org.chancery.loading.record.SourcedRollCall;

/** A source of roll calls in tables. */
interface Source {

    /** What it is, for people. */
    String words();

    /** Reads all rows into the spool, the heads of roll calls before their votes; tells of rows that cannot be. */
    void spool(Spool spool, LoadProgress progress);

    /** What the head of a roll call says of it; without votes. */
    SourcedRollCall head(SpooledRow row);

    /** The id that the source's number of a roll call makes. */
    String id(String rollCall);
}
