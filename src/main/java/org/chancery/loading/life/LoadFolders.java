package org.chancery.loading.life;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.chancery.loading.Loads;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** The folder {@code loads} of the data folder, with a folder for each load that goes on. */
@ApplicationScoped
public class LoadFolders {

    private static final Logger LOG = Logger.getLogger(LoadFolders.class);

    private final Path root;
    private final RunningLoads running;

    LoadFolders(
            @ConfigProperty(name = "chancery.data-dir", defaultValue = "data") String dataDir, RunningLoads running) {
        this.root = Path.of(dataDir).toAbsolutePath().normalize().resolve("loads");
        this.running = running;
    }

    /** A new folder, of a load that has yet to begin. */
    public LoadFolder create() throws IOException {
        Instant now = Instant.now();
        String id = Loads.newId(now);
        LoadFolder folder = new LoadFolder(id, now, root.resolve(id));
        Files.createDirectories(folder.spool());
        return folder;
    }

    /** What loads left behind that a server, stopped or killed, did not end, and that can go on. */
    List<LoadFolder> left() {
        return leftBehind().stream()
                .flatMap(path -> Mark.read(path).stream()
                        .map(mark -> new LoadFolder(path.getFileName().toString(), mark.since(), path)))
                .toList();
    }

    /** Removes what loads left behind that nobody goes on with; what is none of ours stays. */
    public void empty() {
        try {
            for (Path folder : leftBehind()) {
                LoadFolder.remove(folder);
                LOG.infof("Removed %s, which a load that was interrupted had left behind", folder);
            }
        } catch (IOException e) {
            LOG.warnf("What interrupted loads left behind in %s cannot be removed: %s", root, e.getMessage());
        }
    }

    private List<Path> leftBehind() {
        if (!Files.isDirectory(root)) {
            return List.of();
        }
        List<String> inUse = running.ids();
        try (Stream<Path> entries = Files.list(root)) {
            return entries.filter(Files::isDirectory)
                    .filter(folder -> Loads.isId(folder.getFileName().toString()))
                    .filter(folder -> !inUse.contains(folder.getFileName().toString()))
                    .toList();
        } catch (IOException e) {
            LOG.warnf("What interrupted loads left behind in %s cannot be read: %s", root, e.getMessage());
            return List.of();
        }
    }
}
