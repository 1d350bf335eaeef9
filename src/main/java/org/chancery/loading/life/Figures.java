package org.chancery.loading.life;

import java.time.Duration;
import java.time.Instant;
import org.chancery.loading.Load;
import org.chancery.loading.LoadKind;
import org.chancery.loading.LoadStatus;
import org.chancery.loading.file.LoadProgress;
import org.chancery.loading.file.Remark;

/**
 * The figures of a load at one moment.
 *
 * @param turn when it began to load; null where it still waits
 */
record Figures(LoadProgress progress, Instant turn) {

    Load load(LoadFolder folder, LoadKind kind, String source, LoadStatus status, Instant finishedAt, String message) {
        long read = progress.read();
        Double rate = rowsPerSecond(read, finishedAt == null ? Instant.now() : finishedAt);
        Long total = progress.total();
        return new Load(
                folder.id(),
                kind,
                source,
                status,
                folder.since(),
                finishedAt,
                Load.count(read),
                total == null ? null : Load.count(total),
                Load.count(progress.created()),
                Load.count(progress.updated()),
                Load.count(progress.unchanged()),
                Load.count(progress.withdrawn()),
                Load.count(progress.count(Remark.Kind.REJECT)),
                Load.count(progress.count(Remark.Kind.GAP)),
                Load.count(progress.count(Remark.Kind.MENDED)),
                message,
                rate,
                finishedAt == null ? secondsLeft(read, total, rate) : null,
                progress.spooled());
    }

    private Double rowsPerSecond(long read, Instant until) {
        if (turn == null || read == 0) {
            return null;
        }
        long millis = Math.max(1, Duration.between(turn, until).toMillis());
        return Math.round(read * 10_000.0 / millis) / 10.0;
    }

    private static Integer secondsLeft(long read, Long total, Double rate) {
        return total == null || rate == null || rate == 0
                ? null
                : Load.count(Math.round(Math.max(0, total - read) / rate));
    }
}
