package org.chancery.loading.life;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import org.chancery.loading.file.ReceivedFile;
import org.chancery.loading.file.ReceivedFile.Packing;
import org.jboss.logging.Logger;

/**
 * Where the file of one load lies as long as the load goes on.
 *
 * @param id the load's
 * @param since when the file began to come in
 * @param path the folder
 */
public record LoadFolder(String id, Instant since, Path path) {

    private static final Logger LOG = Logger.getLogger(LoadFolder.class);

    /** Where the file's bytes go, as they are sent. */
    public Path body() {
        return path.resolve("body");
    }

    Path spool() {
        return path.resolve("spool");
    }

    ReceivedFile received(Packing packing) {
        return new ReceivedFile(body(), packing, spool());
    }

    /** Takes the folder away with all that is in it. What cannot be removed now is removed at the next start. */
    public void remove() {
        try {
            remove(path);
        } catch (IOException e) {
            LOG.warnf("%s cannot be removed: %s; the next start tries again", path, e.getMessage());
        }
    }

    static void remove(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.deleteIfExists(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path visited, IOException failed) throws IOException {
                Files.deleteIfExists(visited);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
