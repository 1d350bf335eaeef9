package org.chancery.reading.offline;

import io.micrometer.core.instrument.Metrics;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.Timer;
import io.quarkus.runtime.Startup;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.chancery.api.ChanceryException;
import org.chancery.api.ErrorCode;
import org.chancery.reading.syntax.AnnotatedText;
import org.chancery.reading.syntax.Paragraphs;
import org.chancery.reading.syntax.Paragraphs.Passage;

/**
 * Annotates texts with the reader's processes, each of which reads one at a time: one is started at first use, further ones
 * where the others are busy, and again those that ended.
 */
@Startup
@ApplicationScoped
class Reader {

    private final ReaderSettings settings;
    private final Timer readings = Metrics.timer("chancery.readings");
    private final Deque<ReaderProcess> idle = new ConcurrentLinkedDeque<>();
    private final Set<ReaderProcess> running = Metrics.gaugeCollectionSize(
            "chancery.reader.processes", Tags.empty(), ConcurrentHashMap.<ReaderProcess>newKeySet());
    private final ExecutorService pipes = Executors.newCachedThreadPool(work -> {
        Thread thread = new Thread(work, "reader-pipe");
        thread.setDaemon(true);
        return thread;
    });

    Reader(ReaderSettings settings) {
        this.settings = settings;
    }

    /**
     * A text with its words. A thread that is interrupted ends the process that it waits for.
     *
     * @param published the day that "today" is; null where it is not known
     * @throws ChanceryException UNAVAILABLE where there is no reader, or it ended
     * @throws InterruptedException where the thread was interrupted
     */
    AnnotatedText annotated(String text, LocalDate published) throws InterruptedException {
        ReaderProcess process = process();
        Timer.Sample reading = Timer.start();
        // A thread that waits for a pipe cannot be interrupted.
        Future<List<String>> told = pipes.submit(() -> lines(process, text, published));
        boolean whole = false;
        try {
            List<String> lines = told.get();
            whole = true;
            return AnnotatedText.of(text, lines);
        } catch (ExecutionException ended) {
            throw failure(process);
        } finally {
            reading.stop(readings);
            if (whole) {
                idle.push(process);
            } else {
                running.remove(process);
                process.close();
            }
        }
    }

    private static List<String> lines(ReaderProcess process, String text, LocalDate published) throws IOException {
        List<String> lines = new ArrayList<>();
        Paragraphs paragraphs = Paragraphs.of(text);
        for (Passage passage : paragraphs.passages()) {
            lines.addAll(process.read(published, passage.start(), paragraphs.words(passage)));
        }
        return lines;
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

    private ChanceryException failure(ReaderProcess process) {
        return new ChanceryException(
                ErrorCode.UNAVAILABLE,
                process.ranOutOfMemory()
                        ? "the reader ran out of memory; read the article in parts, or raise chancery.reader.heap, now "
                                + settings.heap()
                        : "the reader ended while it read; it is started again at the next article, so try again");
    }

    @PreDestroy
    void stop() {
        pipes.shutdownNow();
        running.forEach(ReaderProcess::close);
    }
}
