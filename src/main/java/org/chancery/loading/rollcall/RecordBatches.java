package org.chancery.loading.rollcall;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.chancery.loading.file.LoadProgress;
import org.chancery.loading.file.Patience;
import org.chancery.loading.file.Remark;
import org.chancery.loading.record.OfficialRecord;
import org.chancery.loading.record.SourcedRollCall;
import org.chancery.loading.record.WrittenRecords;

/**
 * Writes roll calls many at a time: one a transaction takes three to ten times as long. While some are written, the next
 * are put together.
 */
final class RecordBatches implements AutoCloseable {

    private static final int ROLL_CALLS = 400;
    private static final int VOTES = 80_000;

    private final OfficialRecord record;
    private final LoadProgress progress;
    private List<SourcedRollCall> batch = new ArrayList<>();
    private long rows;
    private int votes;
    private Writing writing;

    /** @param rows of the file that it takes */
    private record Writing(CompletableFuture<WrittenRecords> written, long rows) {}

    RecordBatches(OfficialRecord record, LoadProgress progress) {
        this.record = record;
        this.progress = progress;
    }

    /** @param rows how many rows of the file it took */
    void add(SourcedRollCall rollCall, long rows) {
        batch.add(rollCall);
        this.rows += rows;
        votes += rollCall.votes().size();
        if (batch.size() >= ROLL_CALLS || votes >= VOTES) {
            begin();
        }
    }

    /** Writes what is left, and waits until all is written. */
    void end() {
        if (!batch.isEmpty()) {
            begin();
        }
        await();
    }

    private void begin() {
        await();
        progress.stopIfCancelled();
        List<SourcedRollCall> records = batch;
        writing = new Writing(CompletableFuture.supplyAsync(() -> Patience.with(() -> record.records(records))), rows);
        batch = new ArrayList<>();
        rows = 0;
        votes = 0;
    }

    private void await() {
        if (writing == null) {
            return;
        }
        Writing done = writing;
        writing = null;
        try {
            told(done.written().join(), done.rows());
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    private void told(WrittenRecords written, long ofRows) {
        progress.created(written.created());
        progress.updated(written.updated());
        progress.unchanged(written.unchanged());
        progress.withdrawn(written.withdrawn());
        progress.read(ofRows);
        for (String id : written.apart()) {
            progress.remark(new Remark(
                    Remark.Kind.APART,
                    null,
                    id,
                    null,
                    null,
                    "another source has a vote on the same resolution, but its date or the votes in it do not fit;"
                            + " both are kept"));
        }
    }

    /** Waits until nothing is being written, also where the load has failed: what it has written is known then. */
    @Override
    public void close() {
        if (writing != null) {
            writing.written().handle((written, failure) -> written).join();
        }
    }
}
