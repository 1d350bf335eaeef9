package org.chancery.reading.offline;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.ReentrantLock;
import org.chancery.api.ChanceryException;
import org.chancery.api.ErrorCode;
import org.chancery.reading.syntax.AnnotatedText;
import org.chancery.reading.syntax.Paragraphs;
import org.chancery.reading.syntax.Paragraphs.Passage;

/**
 * Annotates texts with the reader's process, which is started at first use and again after it ended. One text at a time;
 * the others wait their turn.
 */
@ApplicationScoped
class Reader {

    private final ReaderSettings settings;
    private final ReentrantLock turn = new ReentrantLock(true);
    private final ScheduledExecutorService watch = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread thread = new Thread(work, "reader-watch");
        thread.setDaemon(true);
        return thread;
    });
    private ReaderProcess process;

    Reader(ReaderSettings settings) {
        this.settings = settings;
    }

    /**
     * A text with its words.
     *
     * @param published the day that "today" is; null where it is not known
     * @throws ChanceryException UNAVAILABLE where there is no reader, or it ended; TIMEOUT past the time limit
     */
    AnnotatedText annotated(String text, LocalDate published) {
        settings.jar();
        Instant deadline = Instant.now().plus(settings.timeLimit());
        takeTurn();
        try {
            return AnnotatedText.of(text, within(deadline, text, published));
        } finally {
            turn.unlock();
        }
    }

    private void takeTurn() {
        try {
            if (!turn.tryLock(settings.timeLimit().toMillis(), TimeUnit.MILLISECONDS)) {
                throw new ChanceryException(
                        ErrorCode.UNAVAILABLE, "the reader is busy with other articles; try again in a minute");
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new ChanceryException(ErrorCode.UNAVAILABLE, "the server is being stopped");
        }
    }

    private List<String> within(Instant deadline, String text, LocalDate published) {
        AtomicBoolean late = new AtomicBoolean();
        ScheduledFuture<?> limit = null;
        try {
            if (process == null || !process.isAlive()) {
                process = ReaderProcess.start(settings.jar(), settings.heap());
                limit = killAt(deadline, process, late);
                process.awaitReady();
            } else {
                limit = killAt(deadline, process, late);
            }
            List<String> lines = new ArrayList<>();
            Paragraphs paragraphs = Paragraphs.of(text);
            for (Passage passage : paragraphs.passages()) {
                lines.addAll(process.read(published, passage.start(), paragraphs.words(passage)));
            }
            return lines;
        } catch (IOException ended) {
            throw failure(late.get());
        } finally {
            if (limit != null) {
                limit.cancel(false);
            }
        }
    }

    private ScheduledFuture<?> killAt(Instant deadline, ReaderProcess running, AtomicBoolean late) {
        return watch.schedule(
                () -> {
                    late.set(true);
                    running.kill();
                },
                Duration.between(Instant.now(), deadline).toMillis(),
                TimeUnit.MILLISECONDS);
    }

    private ChanceryException failure(boolean late) {
        if (late) {
            return new ChanceryException(
                    ErrorCode.TIMEOUT,
                    "reading took longer than %d s; read the article in parts, or raise chancery.reader.time-limit"
                            .formatted(settings.timeLimit().toSeconds()));
        }
        boolean memory = process != null && process.ranOutOfMemory();
        return new ChanceryException(
                ErrorCode.UNAVAILABLE,
                memory
                        ? "the reader ran out of memory; read the article in parts, or raise chancery.reader.heap, now "
                                + settings.heap()
                        : "the reader ended while it read; it is started again at the next article, so try again");
    }

    @PreDestroy
    void stop() {
        watch.shutdownNow();
        if (process != null) {
            process.close();
        }
    }
}
