package org.chancery.reading.offline;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.chancery.api.ChanceryException;
import org.chancery.api.ErrorCode;
import org.chancery.reading.syntax.AnnotatedText;
import org.chancery.reading.syntax.Paragraphs;
import org.chancery.reading.syntax.Paragraphs.Passage;

/**
 * Annotates texts with the reader's processes, each of which reads one at a time: one is started at first use, further ones
 * where the others are busy, and again those that ended. Who finds all of them busy waits for his turn.
 */
@ApplicationScoped
class Reader {

    private final ReaderSettings settings;
    private final Semaphore turns;
    private final Deque<ReaderProcess> idle = new ConcurrentLinkedDeque<>();
    private final Set<ReaderProcess> running = ConcurrentHashMap.newKeySet();
    private final ScheduledExecutorService watch = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread thread = new Thread(work, "reader-watch");
        thread.setDaemon(true);
        return thread;
    });

    Reader(ReaderSettings settings) {
        this.settings = settings;
        this.turns = new Semaphore(settings.processes(), true);
    }

    /** How many texts are read at once. */
    int atOnce() {
        return settings.processes();
    }

    /** @throws ChanceryException UNAVAILABLE where there is no reader */
    void requireThere() {
        settings.jar();
    }

    /**
     * A text with its words.
     *
     * @param published the day that "today" is; null where it is not known
     * @throws ChanceryException UNAVAILABLE where there is no reader, or it ended; TIMEOUT past the time limit
     */
    AnnotatedText annotated(String text, LocalDate published) {
        requireThere();
        Instant deadline = Instant.now().plus(settings.timeLimit());
        takeTurn();
        try {
            return AnnotatedText.of(text, within(deadline, text, published));
        } finally {
            turns.release();
        }
    }

    private void takeTurn() {
        try {
            if (!turns.tryAcquire(settings.timeLimit().toMillis(), TimeUnit.MILLISECONDS)) {
                throw new ChanceryException(
                        ErrorCode.UNAVAILABLE, "the reader is busy with other articles; try again in a minute");
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new ChanceryException(ErrorCode.UNAVAILABLE, "reading was stopped");
        }
    }

    private List<String> within(Instant deadline, String text, LocalDate published) {
        AtomicBoolean late = new AtomicBoolean();
        ReaderProcess process = process();
        ScheduledFuture<?> limit = watch.schedule(
                () -> {
                    late.set(true);
                    process.kill();
                },
                Duration.between(Instant.now(), deadline).toMillis(),
                TimeUnit.MILLISECONDS);
        try {
            List<String> lines = new ArrayList<>();
            Paragraphs paragraphs = Paragraphs.of(text);
            for (Passage passage : paragraphs.passages()) {
                lines.addAll(process.read(published, passage.start(), paragraphs.words(passage)));
            }
            idle.push(process);
            return lines;
        } catch (IOException ended) {
            running.remove(process);
            process.close();
            throw failure(process, late.get());
        } finally {
            limit.cancel(false);
        }
    }

    private ReaderProcess process() {
        for (ReaderProcess process = idle.poll(); process != null; process = idle.poll()) {
            if (process.isAlive()) {
                return process;
            }
            running.remove(process);
        }
        try {
            ReaderProcess process = ReaderProcess.start(settings.jar(), settings.heap());
            running.add(process);
            return process;
        } catch (IOException e) {
            throw new ChanceryException(ErrorCode.UNAVAILABLE, "the reader cannot be started: " + e.getMessage());
        }
    }

    private ChanceryException failure(ReaderProcess process, boolean late) {
        if (late) {
            return new ChanceryException(
                    ErrorCode.TIMEOUT,
                    "reading took longer than %d s; read the article in parts, or raise chancery.reader.time-limit"
                            .formatted(settings.timeLimit().toSeconds()));
        }
        return new ChanceryException(
                ErrorCode.UNAVAILABLE,
                process.ranOutOfMemory()
                        ? "the reader ran out of memory; read the article in parts, or raise chancery.reader.heap, now "
                                + settings.heap()
                        : "the reader ended while it read; it is started again at the next article, so try again");
    }

    @PreDestroy
    void stop() {
        watch.shutdownNow();
        running.forEach(ReaderProcess::close);
    }
}
