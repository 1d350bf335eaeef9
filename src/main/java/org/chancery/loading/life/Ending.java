package org.chancery.loading.life;

import java.util.UUID;
import org.chancery.api.ChanceryException;
import org.chancery.api.ErrorCode;
import org.chancery.loading.LoadStatus;
import org.chancery.loading.file.FileDamaged;
import org.chancery.loading.file.LoadCancelled;
import org.chancery.loading.file.LoadProgress;
import org.chancery.loading.file.Remark;
import org.jboss.logging.Logger;

/** How a load ends, or stops with its server and is RUNNING still, and in what words. */
record Ending(LoadStatus status, String message) {

    static final String CANCELLED = "It was cancelled";
    static final String STOPPED = "The server stopped before it was done";

    private static final Logger LOG = Logger.getLogger(Ending.class);

    static Ending done(LoadProgress progress) {
        return new Ending(LoadStatus.DONE, progress.message());
    }

    /** @param why one of the two constants */
    static Ending asked(String why, LoadProgress progress) {
        return STOPPED.equals(why)
                ? new Ending(
                        LoadStatus.RUNNING,
                        why + "; " + staying(progress) + "; it goes on when the server starts again")
                : new Ending(LoadStatus.CANCELLED, why + "; " + written(progress));
    }

    /**
     * What a failure means to whoever sent the file.
     *
     * @param askedToEnd one of the two constants, null where nobody asked
     */
    static Ending of(Throwable failure, String id, String askedToEnd, LoadProgress progress) {
        if (failure instanceof LoadCancelled) {
            return asked(askedToEnd, progress);
        }
        if (failure instanceof FileDamaged) {
            return failed(failure.getMessage() + "; " + staying(progress));
        }
        if (failure instanceof ChanceryException known && known.code() != ErrorCode.INTERNAL) {
            return failed(known.code() + ": " + known.getMessage() + "; " + written(progress));
        }
        String executionId = UUID.randomUUID().toString();
        LOG.errorf(failure, "Execution %s, of %s, failed", executionId, id);
        return failed("Internal error; execution id " + executionId + "; " + written(progress));
    }

    private static Ending failed(String message) {
        return new Ending(LoadStatus.FAILED, message);
    }

    private static String written(LoadProgress progress) {
        return staying(progress) + "; the same file loaded again goes on from there";
    }

    private static String staying(LoadProgress progress) {
        long written = progress.created() + progress.updated();
        return written == 0 ? "nothing was written" : "what was written stays (" + written + " rows)";
    }

    /** The message, with how many remarks are kept where there were more. */
    static String withKept(String message, KeptRemarks remarks, LoadProgress progress) {
        StringBuilder complete = new StringBuilder(message == null ? "" : message);
        for (Remark.Kind kind : Remark.Kind.values()) {
            long there = progress.count(kind);
            int kept = remarks.kept(kind);
            if (kept < there) {
                complete.append(complete.isEmpty() ? "" : "; ")
                        .append("of ")
                        .append(there)
                        .append(' ')
                        .append(named(kind))
                        .append(" the first ")
                        .append(kept)
                        .append(" are kept");
            }
        }
        return complete.isEmpty() ? null : complete.toString();
    }

    private static String named(Remark.Kind kind) {
        return switch (kind) {
            case REJECT -> "rejects";
            case GAP -> "gaps";
            case MENDED -> "mended slips";
            case APART -> "records that stand apart";
        };
    }
}
