package org.chancery.loading.file;

import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;

/** How far a load is: told by the one thread that loads, seen by all. Numbers are of rows. */
public final class LoadProgress {

    private final Consumer<Remark> remarks;
    private final AtomicLong read = new AtomicLong();
    private final AtomicLong created = new AtomicLong();
    private final AtomicLong updated = new AtomicLong();
    private final AtomicLong unchanged = new AtomicLong();
    private final AtomicLong withdrawn = new AtomicLong();
    private final AtomicLong spooled = new AtomicLong();
    private final Map<Remark.Kind, AtomicLong> remarked = new EnumMap<>(Remark.Kind.class);
    private volatile Long total;
    private volatile String message;
    private volatile boolean cancelled;

    /** @param remarks takes what is to be said, on the thread that loads */
    public LoadProgress(Consumer<Remark> remarks) {
        this.remarks = remarks;
        for (Remark.Kind kind : Remark.Kind.values()) {
            remarked.put(kind, new AtomicLong());
        }
    }

    /** Says how many rows there are, once that is known. */
    public void total(long rows) {
        total = rows;
    }

    /** So many more rows were read. */
    public void read(long rows) {
        read.addAndGet(rows);
    }

    /** So many more rows are written that were not there. */
    public void created(long rows) {
        created.addAndGet(rows);
    }

    /** So many more rows are written that were there and said something else. */
    public void updated(long rows) {
        updated.addAndGet(rows);
    }

    /** So many more rows were there as they are. */
    public void unchanged(long rows) {
        unchanged.addAndGet(rows);
    }

    /** So many more rows that were there are gone, since the file does not say so any more. */
    public void withdrawn(long rows) {
        withdrawn.addAndGet(rows);
    }

    /** Something is to be said; rejects, gaps and mended slips are counted by this. */
    public void remark(Remark remark) {
        remarked.get(remark.kind()).incrementAndGet();
        remarks.accept(remark);
    }

    /** The load takes so many bytes of the disk beside the database, at its most. */
    public void spooled(long bytes) {
        spooled.accumulateAndGet(bytes, Math::max);
    }

    /** What there is to say of the whole, once it is known. */
    public void message(String words) {
        message = words;
    }

    /** Asks the load to end at the next place where it can. */
    public void cancel() {
        cancelled = true;
    }

    /**
     * To be called between things that are written whole.
     *
     * @throws LoadCancelled where the load was to be cancelled
     */
    public void stopIfCancelled() {
        if (cancelled) {
            throw new LoadCancelled();
        }
    }

    /** Null where it is not known. */
    public Long total() {
        return total;
    }

    public long read() {
        return read.get();
    }

    public long created() {
        return created.get();
    }

    public long updated() {
        return updated.get();
    }

    public long unchanged() {
        return unchanged.get();
    }

    public long withdrawn() {
        return withdrawn.get();
    }

    public long spooled() {
        return spooled.get();
    }

    public long count(Remark.Kind kind) {
        return remarked.get(kind).get();
    }

    /** Null where there is nothing to say. */
    public String message() {
        return message;
    }
}
