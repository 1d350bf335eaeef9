package org.chancery.loading.life;

import io.micrometer.core.instrument.Metrics;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.chancery.api.ChanceryException;
import org.chancery.loading.Load;
import org.chancery.loading.LoadKind;
import org.chancery.loading.LoadStatus;
import org.chancery.loading.Loads;
import org.chancery.loading.file.LoadProgress;
import org.chancery.loading.file.LoadableFile;
import org.chancery.loading.file.Patience;
import org.jboss.logging.Logger;

/** The load of one file, from its turn to its end: loads the file, and keeps in the graph how far it is. */
final class LoadRun implements Runnable {

    private static final Logger LOG = Logger.getLogger(LoadRun.class);

    private static final String AGAIN =
            "Begun anew after its server had stopped: what was written before is unchanged now";

    private final String before;
    private final LoadFolder folder;
    private final LoadKind kind;
    private final LoadableFile file;
    private final Loads loads;
    private final RunningLoads running;
    private final KeptRemarks remarks;
    private final LoadProgress progress;
    private final AtomicBoolean begun = new AtomicBoolean();
    private final AtomicBoolean ending = new AtomicBoolean();
    private final AtomicReference<String> askedToEnd = new AtomicReference<>();
    private volatile Instant turn;
    private volatile Load ended;

    private LoadRun(
            LoadFolder folder,
            LoadKind kind,
            LoadableFile file,
            Loads loads,
            RunningLoads running,
            int mostRemarks,
            String before) {
        this.before = before;
        this.folder = folder;
        this.kind = kind;
        this.file = file;
        this.loads = loads;
        this.running = running;
        this.remarks = new KeptRemarks(loads, folder.id(), mostRemarks);
        this.progress = new LoadProgress(remarks);
    }

    static LoadRun first(
            LoadFolder folder, LoadKind kind, LoadableFile file, Loads loads, RunningLoads running, int mostRemarks) {
        return new LoadRun(folder, kind, file, loads, running, mostRemarks, null);
    }

    /** Of a load that was begun before, by a server that did not end it. */
    static LoadRun again(
            LoadFolder folder, LoadKind kind, LoadableFile file, Loads loads, RunningLoads running, int mostRemarks) {
        return new LoadRun(folder, kind, file, loads, running, mostRemarks, AGAIN);
    }

    String id() {
        return folder.id();
    }

    /** How far it is just now. */
    Load now() {
        Load end = ended;
        return end == null ? load(LoadStatus.RUNNING, null, message()) : end;
    }

    private String message() {
        if (askedToEnd.get() != null) {
            return "It is to end, and does so when what it is writing is whole";
        }
        return turn == null ? "It waits for its turn: others are loading" : joined(before, progress.message());
    }

    private Load load(LoadStatus status, Instant finishedAt, String message) {
        return new Figures(progress, turn).load(folder, kind, file.source(), status, finishedAt, message);
    }

    @Override
    public void run() {
        if (!begun.compareAndSet(false, true)) {
            return;
        }
        turn = Instant.now();
        Ending ending = ending();
        end(ending.status(), ending.message());
    }

    private Ending ending() {
        try {
            progress.stopIfCancelled();
            file.load(progress);
            return Ending.done(progress);
        } catch (RuntimeException | Error e) {
            return Ending.of(e, id(), askedToEnd.get(), progress);
        }
    }

    /** Asks it to end as soon as it can; one that waits ends at once. Asked again, it stays as it was asked first. */
    void cancel() {
        askToEnd(Ending.CANCELLED);
    }

    /** The same, since the server ends; the next one goes on with it. */
    void stop() {
        askToEnd(Ending.STOPPED);
    }

    private void askToEnd(String why) {
        askedToEnd.compareAndSet(null, why);
        progress.cancel();
        if (begun.compareAndSet(false, true)) {
            Ending ending = Ending.asked(askedToEnd.get(), progress);
            end(ending.status(), ending.message());
        }
    }

    /** Ends it where it does not heed that it was asked to. */
    void abandon() {
        Ending ending = Ending.asked(askedToEnd.get(), progress);
        end(ending.status(), ending.message());
    }

    /** Keeps how far it is, and hears whether somebody wants it to end. A database that does not answer is asked next time. */
    void keep() {
        boolean cancel;
        try {
            cancel = written();
        } catch (ChanceryException e) {
            LOG.debugf("How far %s is could not be kept: %s", id(), e.getMessage());
            return;
        }
        if (cancel) {
            cancel();
        }
    }

    private synchronized boolean written() {
        if (ended != null) {
            loads.keep(ended);
            running.remove(this);
            return false;
        }
        if (ending.get()) {
            return false;
        }
        remarks.write();
        return loads.keep(now());
    }

    private void end(LoadStatus status, String message) {
        if (!ending.compareAndSet(false, true)) {
            return;
        }
        boolean goesOn = status == LoadStatus.RUNNING;
        if (!goesOn) {
            folder.remove();
        }
        String complete = joined(before, Ending.withKept(message, remarks, progress));
        synchronized (this) {
            Load end = load(status, goesOn ? null : Instant.now(), complete);
            LOG.infof("%s of %s: %s, %d rows read%s", id(), file.source(), status, end.read(), said(complete));
            if (!goesOn) {
                count(end);
            }
            try {
                if (Ending.STOPPED.equals(askedToEnd.get())) {
                    keepEnd(end);
                } else {
                    Patience.with(() -> keepEnd(end));
                }
                running.remove(this);
            } catch (ChanceryException e) {
                LOG.warnf("How %s ended could not be kept yet: %s", id(), e.getMessage());
            }
            ended = end;
        }
    }

    private static void count(Load end) {
        String kind = end.kind().name();
        Metrics.counter("chancery.loads", "kind", kind, "status", end.status().name())
                .increment();
        Metrics.counter("chancery.load.rows", "kind", kind).increment(end.read());
        Metrics.counter("chancery.load.rejects", "kind", kind).increment(end.rejected());
    }

    private boolean keepEnd(Load end) {
        remarks.write();
        return loads.keep(end);
    }

    private static String joined(String first, String second) {
        if (first == null) {
            return second;
        }
        return second == null ? first : first + "; " + second;
    }

    private static String said(String message) {
        return message == null ? "" : "; " + message;
    }
}
