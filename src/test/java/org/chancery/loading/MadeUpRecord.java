package org.chancery.loading;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.chancery.loading.record.OfficialRecord;
import org.chancery.loading.record.ResolutionRecord;
import org.chancery.testing.RecordedVote;
import org.chancery.testing.RollCalls;
import org.chancery.vote.RollCallKind;
import org.chancery.vote.UnBody;
import org.chancery.vote.VotePosition;

/** Made-up resolutions of 2003, with their roll calls, that are taken away again. */
final class MadeUpRecord {

    private static final String ID = "rollcall.";
    private static final String ASSEMBLY = "A/RES/777/";
    private static final String COUNCIL = "S/RES/77";

    private final OfficialRecord record;
    private final RollCalls rollCalls;

    MadeUpRecord(OfficialRecord record, RollCalls rollCalls) {
        this.record = record;
        this.rollCalls = rollCalls;
    }

    /** Loads a resolution of the Assembly. */
    void assembly(int number, String title, Map<VotePosition, List<String>> positions) {
        load(ASSEMBLY + number, title, UnBody.GENERAL_ASSEMBLY, positions);
    }

    /** Loads a resolution of the Council. */
    void council(int number, String title, Map<VotePosition, List<String>> positions) {
        load(COUNCIL + number, title, UnBody.SECURITY_COUNCIL, positions);
    }

    private void load(String symbol, String title, UnBody body, Map<VotePosition, List<String>> positions) {
        LocalDate day = LocalDate.of(2003, 5, 5);
        ResolutionRecord resolution = new ResolutionRecord(symbol, title, List.of(), body, "777", day, List.of(), null);
        record.rollCalls(List.of(
                RecordedVote.of(ID + symbol, title, RollCallKind.WHOLE, body, "777", day, resolution, positions)));
    }

    void remove() {
        rollCalls.removeOf(ID + ASSEMBLY);
        rollCalls.removeOf(ID + COUNCIL);
    }
}
