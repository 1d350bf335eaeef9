package org.chancery.server.access;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Optional;
import org.chancery.graph.embedded.EmbeddedNeo4j;
import org.chancery.graph.embedded.SecretFile;
import org.chancery.graph.embedded.StartFailure;
import org.eclipse.microprofile.config.Config;

/**
 * The key of whoever may change the graph: the one that is configured, else the one in the data folder, which is made at
 * the first start. The file is read anew each time, so that a key made later is the right one at once.
 */
@Singleton
public class EditorKey {

    private static final String CONFIGURED = "chancery.access.key";
    private static final int SHORTEST = 20;

    private final Optional<String> configured;
    private final SecretFile file;
    private volatile boolean madeNow;

    EditorKey(Config config) {
        this.configured = configured(config);
        this.file = file(config);
    }

    /**
     * The key that is configured; empty where none is.
     *
     * @throws StartFailure where it is so short that it could be guessed
     */
    public static Optional<String> configured(Config config) {
        Optional<String> key = config.getOptionalValue(CONFIGURED, String.class)
                .map(String::strip)
                .filter(k -> !k.isEmpty());
        key.filter(k -> k.length() < SHORTEST).ifPresent(k -> {
            throw new StartFailure(
                    "%s has %d characters and could be guessed; right is one of %d or more, as openssl rand -hex 24 makes it"
                            .formatted(CONFIGURED, k.length(), SHORTEST));
        });
        return key;
    }

    /** Where the key lies that is not configured: {@code editor.key} in the data folder. */
    public static SecretFile file(Config config) {
        return new SecretFile(Path.of(config.getOptionalValue("chancery.data-dir", String.class)
                        .orElse("data"))
                .toAbsolutePath()
                .normalize()
                .resolve("editor.key"));
    }

    /**
     * Makes another key in the place of the one in the data folder, which is right no longer.
     *
     * @throws StartFailure where it is configured, or no server has made one there
     */
    public static String rotated(Config config) {
        SecretFile file = file(config);
        try {
            if (configured(config).isPresent()) {
                throw new StartFailure("the key is configured as %s; change it there, and start the server again"
                        .formatted(CONFIGURED));
            }
            if (file.read().isEmpty()) {
                throw new StartFailure(
                        "there is no key in %s; a server makes it at its first start, and CHANCERY_DATA_DIR names its folder"
                                .formatted(file.path()));
            }
            return file.make();
        } catch (IOException e) {
            throw new StartFailure("the key in %s cannot be changed: %s".formatted(file.path(), e.getMessage()));
        }
    }

    /** Makes the key where there is none and the data folder is this machine's: one of several servers has none to keep. */
    public void makeAtFirstStart() throws IOException {
        if (configured.isEmpty()
                && EmbeddedNeo4j.running().isPresent()
                && file.read().isEmpty()) {
            file.make();
            madeNow = true;
        }
    }

    /** Whether this start made it. */
    public boolean isMadeNow() {
        return madeNow;
    }

    /** The key as it is now; empty where there is none. */
    public Optional<String> now() {
        try {
            return configured.isPresent() ? configured : file.read();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether this is the key. How long the answer takes tells nothing of the key. */
    public boolean is(String given) {
        return now().map(key -> MessageDigest.isEqual(digest(key), digest(given)))
                .orElse(false);
    }

    private static byte[] digest(String key) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
