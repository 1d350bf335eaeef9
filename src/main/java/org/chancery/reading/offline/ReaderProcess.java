package org.chancery.reading.offline;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * A JVM of its own that tells words, names, times and dependencies of passages, one after the other. It ends when its
 * standard input does, so it does not outlive this server.
 */
final class ReaderProcess implements AutoCloseable {

    /** What a JVM exits with that ran out of memory. */
    private static final int OUT_OF_MEMORY = 3;

    private final Process process;
    private final DataOutputStream requests;
    private final DataInputStream answers;
    private boolean ready;

    private ReaderProcess(Process process) {
        this.process = process;
        this.requests = new DataOutputStream(new BufferedOutputStream(process.getOutputStream()));
        this.answers = new DataInputStream(new BufferedInputStream(process.getInputStream()));
    }

    /** Starts it and returns at once; the first answer comes when its models are loaded, so the first reading takes longer. */
    static ReaderProcess start(Path jar, String heap) throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return new ReaderProcess(new ProcessBuilder(
                        java,
                        "-XX:+UseSerialGC",
                        "-Xmx" + heap,
                        // One that ran out of memory answers wrongly or never.
                        "-XX:+ExitOnOutOfMemoryError",
                        "-jar",
                        jar.toString())
                .directory(jar.getParent().toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start());
    }

    /**
     * The lines that the reader tells of a passage.
     *
     * @param begin where the passage begins in its text
     * @param published the day that "today" is; null where it is not known
     * @throws IOException where the process ended
     */
    List<String> read(LocalDate published, int begin, String passage) throws IOException {
        if (!ready) {
            answer();
            ready = true;
        }
        byte[] bytes = passage.getBytes(StandardCharsets.UTF_8);
        requests.writeUTF(published == null ? "" : published.toString());
        requests.writeInt(begin);
        requests.writeInt(bytes.length);
        requests.write(bytes);
        requests.flush();
        return answer().lines().toList();
    }

    private String answer() throws IOException {
        return new String(answers.readNBytes(answers.readInt()), StandardCharsets.UTF_8);
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** Whether it ended for want of memory; asked of one that has ended, or is about to. */
    boolean ranOutOfMemory() {
        try {
            return process.waitFor(1, TimeUnit.SECONDS) && process.exitValue() == OUT_OF_MEMORY;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
