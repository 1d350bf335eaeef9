package org.chancery.command;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The key that a command sends, by which a server takes the sender for an editor.
 *
 * @param configured the key, where it is configured
 * @param file where it lies otherwise, of a server on this machine
 */
public record SentKey(Optional<String> configured, Path file) {

    /** The key for a server; empty where none is known. That of this machine's server is no other machine's business. */
    Optional<String> to(String server) throws CommandFailure {
        if (configured.isPresent() || !isOnThisMachine(server)) {
            return configured;
        }
        try {
            return Optional.of(Files.readString(file).strip());
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new CommandFailure("the key in " + file + " cannot be read: " + e.getMessage());
        }
    }

    private static boolean isOnThisMachine(String server) {
        return List.of("localhost", "127.0.0.1", "[::1]")
                .contains(URI.create(server).getHost());
    }
}
