package org.chancery.testing;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.chancery.loading.record.ResolutionRecord;
import org.chancery.loading.record.RollCallRecord;
import org.chancery.vote.RollCallKind;
import org.chancery.vote.UnBody;
import org.chancery.vote.VotePosition;

/** Roll calls as facts tell of them, with nothing but who voted how. */
public final class RecordedVote {

    private RecordedVote() {}

    /** @param resolution null where it was on none */
    public static RollCallRecord of(
            String id,
            String title,
            RollCallKind kind,
            UnBody body,
            String session,
            LocalDate day,
            ResolutionRecord resolution,
            Map<VotePosition, List<String>> positions) {
        return new RollCallRecord(
                id, null, title, kind, body, session, day, null, null, resolution, null, null, null, positions, null);
    }
}
