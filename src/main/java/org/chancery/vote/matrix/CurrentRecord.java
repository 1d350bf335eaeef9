package org.chancery.vote.matrix;

import io.micrometer.core.instrument.Metrics;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.Timer;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.chancery.api.ChanceryException;
import org.chancery.api.ErrorCode;

/**
 * The voting record in memory, in step with the graph. It is read by the first question that needs it, not at the start
 * of the server, and kept; each question asks the graph what changed since and has that read, whoever changed it, this
 * server or another one. Whoever holds an older record goes on with it undisturbed.
 */
@Startup
@ApplicationScoped
public class CurrentRecord {

    /** Several times what the whole record takes. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final RecordReader reader;
    private final ReentrantLock reading = new ReentrantLock();
    private final Timer reads = Metrics.timer("chancery.matrix.reads");

    /** Null until the first question. */
    private volatile VotingRecord record;

    CurrentRecord(RecordReader reader) {
        this.reader = reader;
        Metrics.gauge("chancery.matrix.roll.calls", Tags.empty(), this, CurrentRecord::size);
    }

    private double size() {
        VotingRecord known = record;
        return known == null ? 0 : known.matrix().rollCalls().size();
    }

    /**
     * The record with all changes that were committed before. Asks the graph once where nothing changed.
     *
     * @throws ChanceryException UNAVAILABLE where others have the record read and do not get done, and as
     *     {@link org.chancery.graph.Graph#read(String, java.util.Map)}
     */
    public VotingRecord now() {
        VotingRecord known = record;
        RecordNews news = reader.since(version(known));
        if (has(known, news)) {
            return known;
        }
        takeTurn();
        try {
            if (record != known) {
                return afterOthers(news);
            }
            record = reads.record(() -> known == null ? reader.whole(news.newest()) : reader.after(known, news));
            return record;
        } finally {
            reading.unlock();
        }
    }

    /** While this one waited, another one had the news read, or still newer ones. */
    private VotingRecord afterOthers(RecordNews awaited) {
        VotingRecord known = record;
        if (!has(known, awaited)) {
            RecordNews news = reader.since(version(known));
            record = has(known, news) ? known : reader.after(known, news);
        }
        return record;
    }

    private static boolean has(VotingRecord record, RecordNews news) {
        return record != null && record.version().equals(news.newest());
    }

    private static RecordVersion version(VotingRecord record) {
        return record == null ? null : record.version();
    }

    private void takeTurn() {
        try {
            if (reading.tryLock(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                return;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        throw new ChanceryException(
                ErrorCode.UNAVAILABLE, "The voting record is still being read; ask again in a few seconds");
    }
}
