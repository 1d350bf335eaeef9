package org.chancery.graph.embedded;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.channels.FileChannel;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;

/** The Neo4j that runs in a JVM of its own beside this one, for as long as this one runs. */
public final class EmbeddedNeo4j {

    static final String USER = "neo4j";

    /** An old database ends within 10 s of its server; one that does not is ended. */
    private static final Duration OLD_ONE_ENDS = Duration.ofSeconds(15);

    private static final Duration CLEAN_STOP = Duration.ofSeconds(9);

    /** The JVM's own needs beside heap and page cache: classes, compiled code, threads, network buffers. */
    private static final MemorySize BESIDE_HEAP = MemorySize.mebibytes(300);

    private final Running running;

    private EmbeddedNeo4j(Running running) {
        this.running = running;
    }

    /** The database of this JVM, where one was started; a live reload finds it again. */
    public static Optional<EmbeddedNeo4j> running() {
        return Running.find().map(EmbeddedNeo4j::new);
    }

    /** How the database of this JVM is; empty where none was started, since another is used. */
    public static Optional<DatabaseState> state() {
        return Running.find().map(Running::state);
    }

    /**
     * Starts the database and returns at once, while it is still starting; the one that already runs, if one does.
     *
     * @param neverCameUp told when this first start fails after the return, before anyone who waits for it
     * @throws StartFailure where the folder is in use, cannot be written or holds a newer store, or memory is too little
     */
    public static EmbeddedNeo4j start(EmbeddedSettings settings, Consumer<StartFailure> neverCameUp) {
        Optional<EmbeddedNeo4j> already = running();
        if (already.isPresent()) {
            return already.get();
        }
        requireMemory(settings);
        DataFolder folder = new DataFolder(settings.dataDir());
        try {
            folder.create();
            FileChannel lock = ServerLock.take(folder.root(), folder.lockFile());
            try {
                return start(settings, folder, lock, neverCameUp);
            } catch (IOException | RuntimeException failed) {
                Running.find().ifPresent(Running::forget);
                lock.close();
                throw failed;
            }
        } catch (IOException unusable) {
            throw folder.unusable(unusable);
        }
    }

    private static EmbeddedNeo4j start(
            EmbeddedSettings settings, DataFolder folder, FileChannel lock, Consumer<StartFailure> neverCameUp)
            throws IOException {
        Optional<ProcessMark> old = ProcessMark.read(folder.processFile());
        old.ifPresent(mark -> mark.awaitEnd(OLD_ONE_ENDS));
        StoreVersion.bundled(settings.lib()).claim(folder.versionFile());
        if (settings.prepared()) {
            PreparedStore.beside(settings.lib()).copyInto(folder.data());
        }
        Running running = Running.create(lock, Port.choose(), folder.password());
        DatabaseProcess database = new DatabaseProcess(settings, folder, running.boltPort());
        Supervisor supervisor = new Supervisor(running, database, neverCameUp);
        supervisor.spawn();
        Thread thread = new Thread(supervisor, "database-supervisor");
        thread.setDaemon(true);
        thread.start();
        return new EmbeddedNeo4j(running);
    }

    private static void requireMemory(EmbeddedSettings settings) {
        var system = ManagementFactory.getPlatformMXBean(com.sun.management.OperatingSystemMXBean.class);
        MemorySize there = new MemorySize(system.getTotalMemorySize());
        MemorySize needed = settings.heap().plus(settings.pageCache()).plus(BESIDE_HEAP);
        if (there.bytes() < needed.bytes()) {
            throw new StartFailure(
                    ("too little memory: the database needs %s (heap %s, page cache %s, the rest %s), and this "
                                    + "machine or container has %s; lower chancery.database.heap or chancery.database.page-cache")
                            .formatted(needed, settings.heap(), settings.pageCache(), BESIDE_HEAP, there));
        }
    }

    /**
     * Waits until the database answers.
     *
     * @throws StartFailure where it does not within {@code patience}, or ended instead
     */
    public void awaitReady(Duration patience) {
        try {
            running.firstAnswer().get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException slow) {
            throw new StartFailure("the database did not answer within " + patience.toSeconds() + " s", slow);
        } catch (ExecutionException failed) {
            throw new StartFailure(failed.getCause().getMessage(), failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new StartFailure("interrupted while the database was starting", interrupted);
        }
    }

    /** Where it answers; the same after it was started again. */
    public String uri() {
        return uri(running.boltPort());
    }

    static String uri(int boltPort) {
        return "bolt://127.0.0.1:" + boltPort;
    }

    /** The password of the user {@code neo4j}. */
    public String password() {
        return running.password();
    }

    /** What a driver in Quarkus is configured with to reach it. */
    public Map<String, String> driverConfiguration() {
        return Map.of(
                "quarkus.neo4j.uri", uri(),
                "quarkus.neo4j.authentication.username", USER,
                "quarkus.neo4j.authentication.password", password());
    }

    /** The process id of the database's JVM; another one after it was started again. */
    public long pid() {
        return running.process().pid();
    }

    /** Stops it cleanly, as a server does that ends, and lets its data folder go. Stopping twice does nothing. */
    public void stop() {
        synchronized (running.turn()) {
            if (running.stopping()) {
                return;
            }
            running.stopping(true);
        }
        Process process = running.process();
        try {
            process.getOutputStream().close();
            if (!process.waitFor(CLEAN_STOP.toMillis(), TimeUnit.MILLISECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (IOException endsAnyway) {
            process.destroyForcibly();
        } catch (InterruptedException interrupted) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
        running.phase(DatabaseState.Phase.STOPPED);
        letFolderGo();
    }

    private void letFolderGo() {
        running.forget();
        try {
            running.lock().close();
        } catch (IOException alreadyGone) {
            return;
        }
    }
}
