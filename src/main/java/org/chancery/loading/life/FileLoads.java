package org.chancery.loading.life;

import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.chancery.api.ChanceryException;
import org.chancery.api.ErrorCode;
import org.chancery.loading.Load;
import org.chancery.loading.LoadKind;
import org.chancery.loading.Loads;
import org.chancery.loading.file.FileLoader;
import org.chancery.loading.file.LoadableFile;
import org.chancery.loading.file.ReceivedFile.Packing;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Loads files in the background: a few at once, the others wait for their turn. */
@ApplicationScoped
public class FileLoads {

    private static final Logger LOG = Logger.getLogger(FileLoads.class);

    private static final int KEPT_EVERY_MILLIS = 1000;

    /** Within what an orderly stop may take. */
    private static final int LAST_WRITES_SECONDS = 5;

    private final Loads loads;
    private final RunningLoads running;
    private final int mostRemarks;
    private final TreeMap<String, FileLoader> loaders = new TreeMap<>();
    private final ExecutorService turns;
    private final ScheduledExecutorService clock;

    FileLoads(
            Loads loads,
            RunningLoads running,
            @Any Instance<FileLoader> loaders,
            @ConfigProperty(name = "chancery.loads.at-once", defaultValue = "2") int atOnce,
            @ConfigProperty(name = "chancery.loads.max-rejects", defaultValue = "100000") int mostRemarks) {
        this.loads = loads;
        this.running = running;
        this.mostRemarks = mostRemarks;
        loaders.forEach(loader -> this.loaders.put(path(loader.kind()), loader));
        this.turns = Executors.newFixedThreadPool(atOnce, work -> daemon(work, "load"));
        this.clock = Executors.newSingleThreadScheduledExecutor(work -> daemon(work, "loads-clock"));
        clock.scheduleWithFixedDelay(this::keep, KEPT_EVERY_MILLIS, KEPT_EVERY_MILLIS, TimeUnit.MILLISECONDS);
    }

    private static Thread daemon(Runnable work, String name) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        return thread;
    }

    /** As it stands in a path: {@code roll-calls}. */
    private static String path(LoadKind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The kinds of files that are loaded, as they stand in paths. */
    public List<String> kinds() {
        return List.copyOf(loaders.keySet());
    }

    /** Who loads a kind of files, as it stands in a path. */
    public Optional<FileLoader> loader(String kind) {
        return Optional.ofNullable(loaders.get(kind));
    }

    /**
     * Begins to load a file that was received; its folder is removed when the load ends.
     *
     * @return the load as it begins; where it goes on from there, the graph tells
     * @throws ChanceryException INVALID_INPUT where the file is none of this kind, UNAVAILABLE where the database does not
     *     answer or the server ends; the folder is the caller's then
     */
    public Load begin(FileLoader loader, LoadFolder folder, Packing packing) {
        LoadableFile file = loader.open(folder.received(packing));
        LoadRun run = LoadRun.first(folder, loader.kind(), file, loads, running, mostRemarks);
        if (turns.isShutdown()) {
            throw new ChanceryException(
                    ErrorCode.UNAVAILABLE, "The server is about to stop; send the file again later");
        }
        Load begun = run.now();
        // First, lest it is taken for one that nobody goes on with.
        running.add(run);
        try {
            loads.note(begun);
        } catch (RuntimeException e) {
            running.remove(run);
            throw e;
        }
        mark(folder, new Mark(loader.kind(), packing, folder.since(), 1));
        turns.execute(run);
        return begun;
    }

    /**
     * Begins a load anew that a server before this one did not end: what that wrote is there already, and stays.
     *
     * @return whether it goes on; not where the file is none that can be loaded any more, or has ended its server each time
     */
    boolean goOn(LoadFolder folder) {
        Mark mark = Mark.read(folder.path()).filter(Mark::mayStart).orElse(null);
        if (mark == null) {
            return false;
        }
        mark(folder, mark.again());
        try {
            LoadableFile file = loaders.get(path(mark.kind())).open(folder.received(mark.packing()));
            LoadRun run = LoadRun.again(folder, mark.kind(), file, loads, running, mostRemarks);
            running.add(run);
            turns.execute(run);
            LOG.infof("%s of %s goes on, which its server did not end", run.id(), file.source());
            return true;
        } catch (ChanceryException e) {
            LOG.warnf("%s cannot go on: %s", folder.id(), e.getMessage());
            return false;
        }
    }

    private static void mark(LoadFolder folder, Mark mark) {
        try {
            mark.write(folder.path());
        } catch (IOException e) {
            LOG.warnf("%s would not go on after a stop of the server: %s", folder.id(), e.getMessage());
        }
    }

    /**
     * Asks a load to end, wherever it runs.
     *
     * @return how it is now; it may go on for a moment
     * @throws ChanceryException NOT_FOUND where there is no such load, INVALID_INPUT where it is over
     */
    public Load cancel(String id) {
        Load load = loads.named(id);
        Optional<LoadRun> here = running.run(id);
        if (load.goesOn() && here.isPresent()) {
            here.get().cancel();
            return here.get().now();
        }
        if (load.goesOn()) {
            load = loads.cancel(id).orElse(load);
        }
        if (!load.goesOn()) {
            throw ChanceryException.invalidInput(
                    "id",
                    "the load " + id + " is over (" + load.status() + "); only one that is RUNNING can be cancelled");
        }
        return load;
    }

    private void keep() {
        for (LoadRun run : running.all()) {
            try {
                run.keep();
            } catch (RuntimeException e) {
                LOG.errorf(e, "How far %s is could not be kept", run.id());
            }
        }
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        turns.shutdown();
        running.all().forEach(LoadRun::stop);
        if (!turns.awaitTermination(LAST_WRITES_SECONDS, TimeUnit.SECONDS)) {
            running.all().forEach(LoadRun::abandon);
        }
        clock.shutdown();
    }
}
