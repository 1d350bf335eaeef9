package org.chancery.graph.embedded;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** What lies in the data folder of a server: {@code neo4j/} with the database's home and what is known of it. */
record DataFolder(Path root) {

    Path home() {
        return root.resolve("neo4j");
    }

    /** Where Neo4j keeps its databases. */
    Path data() {
        return home().resolve("data");
    }

    Path lockFile() {
        return home().resolve("server.lock");
    }

    Path processFile() {
        return home().resolve("database.pid");
    }

    Path versionFile() {
        return home().resolve("version");
    }

    Path passwordFile() {
        return home().resolve("password");
    }

    Path configuration() {
        return home().resolve("conf/neo4j.conf");
    }

    /** What the database's JVM printed since it was last started. */
    Path console() {
        return home().resolve("logs/console.log");
    }

    Path debugLog() {
        return home().resolve("logs/debug.log");
    }

    /** Creates the folders that are not there yet. */
    void create() throws IOException {
        for (String folder : new String[] {"conf", "data", "logs", "import"}) {
            Files.createDirectories(home().resolve(folder));
        }
    }

    /**
     * The password of the database's user, made at the first call; only the file's owner may read it.
     *
     * @throws StartFailure where a store is there, but its password is not
     */
    String password() throws IOException {
        SecretFile file = new SecretFile(passwordFile());
        Optional<String> known = file.read();
        if (known.isPresent()) {
            return known.get();
        }
        if (Files.exists(data().resolve("databases/system"))) {
            throw new StartFailure(
                    "the store in %s has a password, but the file %s is gone; put it back, or choose another folder with CHANCERY_DATA_DIR"
                            .formatted(home(), passwordFile()));
        }
        return file.make();
    }

    /** The failure to report when this folder cannot be used. */
    StartFailure unusable(IOException reason) {
        return new StartFailure(
                "data folder %s cannot be written: %s; choose another with CHANCERY_DATA_DIR"
                        .formatted(root, said(reason)),
                reason);
    }

    private static String said(IOException reason) {
        if (reason instanceof AccessDeniedException denied) {
            return "access to " + denied.getFile() + " is denied";
        }
        if (reason instanceof FileAlreadyExistsException exists) {
            return exists.getFile() + " is not a folder";
        }
        if (reason instanceof FileSystemException file && file.getReason() != null) {
            return file.getFile() + ": " + file.getReason();
        }
        return String.valueOf(reason.getMessage()).lines().findFirst().orElse("unknown reason");
    }
}
