package org.chancery.loading.rollcall;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.chancery.loading.file.LoadProgress;
import org.chancery.loading.file.LoadableFile;
import org.chancery.loading.file.ReceivedFile;
import org.chancery.loading.file.Remark;
import org.chancery.loading.file.Unpacked;
import org.chancery.loading.record.OfficialRecord;
import org.chancery.loading.record.States;

/**
 * Loads a source's tables: reads them to their end first, so that nothing of a damaged file is written, and then writes
 * roll call by roll call, each whole.
 */
final class TableLoad implements LoadableFile {

    private final ReceivedFile file;
    private final Source source;
    private final Unpacked unpacked;
    private final States states;
    private final OfficialRecord record;

    TableLoad(ReceivedFile file, Source source, Unpacked unpacked, States states, OfficialRecord record) {
        this.file = file;
        this.source = source;
        this.unpacked = unpacked;
        this.states = states;
        this.record = record;
    }

    @Override
    public String source() {
        return source.words();
    }

    @Override
    public void load(LoadProgress progress) {
        try (unpacked;
                Spool spool = new Spool(file.spool());
                RecordBatches batches = new RecordBatches(record, progress)) {
            progress.message("reading the file; nothing is written yet");
            source.spool(spool, progress);
            progress.spooled(spool.written());
            progress.total(progress.read() + spool.votes());
            progress.message(null);
            for (int part = 0; part < Spool.PARTS; part++) {
                for (Assembling rollCall : rollCalls(spool, part, progress)) {
                    batches.add(rollCall.assembled(), rollCall.rows());
                }
            }
            batches.end();
        }
    }

    private Collection<Assembling> rollCalls(Spool spool, int part, LoadProgress progress) {
        Map<String, Assembling> rollCalls = new LinkedHashMap<>();
        spool.read(part, row -> {
            Assembling rollCall = rollCalls.get(row.rollCall());
            if (row.kind() == SpooledRow.Kind.HEAD) {
                if (rollCall == null) {
                    rollCalls.put(row.rollCall(), new Assembling(row, source.head(row), states, progress::remark));
                } else {
                    rollCall.again(row, source);
                }
            } else if (rollCall == null) {
                orphan(row, progress);
            } else if (row.kind() == SpooledRow.Kind.SUBJECT) {
                rollCall.subject(row.cells().get(0));
            } else {
                rollCall.vote(row);
            }
        });
        return rollCalls.values();
    }

    private static void orphan(SpooledRow row, LoadProgress progress) {
        if (row.kind() == SpooledRow.Kind.VOTE) {
            progress.read(1);
        }
        progress.remark(Remark.reject(
                row.line(), "rcid", row.rollCall(), "is no roll call of the table of roll calls in this zip"));
    }
}
