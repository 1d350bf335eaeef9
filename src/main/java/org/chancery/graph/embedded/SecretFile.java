package org.chancery.graph.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;

/** A file that holds one secret, which only its owner may read. */
public record SecretFile(Path path) {

    private static final int BYTES = 24;

    /** The secret; empty where none was made yet. */
    public Optional<String> read() throws IOException {
        try {
            return Optional.of(Files.readString(path).strip());
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }

    /** Makes a secret of 48 hexadecimal digits, in the place of the one before. */
    public String make() throws IOException {
        byte[] random = new byte[BYTES];
        new SecureRandom().nextBytes(random);
        String secret = HexFormat.of().formatHex(random);
        // Whole or not at all: whoever is cut short must not leave half a secret.
        Path draft = path.resolveSibling(path.getFileName() + ".new");
        Files.deleteIfExists(draft);
        Files.createFile(draft, ownerOnly());
        Files.writeString(draft, secret + "\n");
        Files.move(draft, path, StandardCopyOption.ATOMIC_MOVE);
        return secret;
    }

    private FileAttribute<?>[] ownerOnly() {
        // Elsewhere (Windows) the folder's own access list is what there is.
        if (!path.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            return new FileAttribute<?>[0];
        }
        return new FileAttribute<?>[] {
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
        };
    }
}
