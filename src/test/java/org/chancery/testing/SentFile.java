package org.chancery.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;

/** A file for {@link ScriptedLoader}, sent as a user would send it. */
public final class SentFile {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private SentFile() {}

    /** Sends a script and gives the id of its load. */
    public static String script(String name, String... lines) {
        String id = send("text/csv", bytes(name, String.join("\n", lines)))
                .statusCode(202)
                .body("id", matchesPattern("load\\.\\d{8}-\\d{6}-\\d{3}-[0-9a-f]{4}"))
                .extract()
                .path("id");
        return id;
    }

    /** The bytes of a script. */
    public static byte[] bytes(String name, String lines) {
        return ("script," + name + "\n" + lines + "\n").getBytes(StandardCharsets.UTF_8);
    }

    /** Sends any bytes. */
    public static ValidatableResponse send(String contentType, byte[] body) {
        return to(contentType).body(body).post("/loads/retraction").then();
    }

    /** A request to which more can be added. */
    public static RequestSpecification to(String contentType) {
        return Ask.plain().contentType(contentType);
    }

    /** The load as {@code GET /loads/{id}} shows it. */
    public static ValidatableResponse show(String id) {
        return Ask.plain().get("/loads/" + id).then().statusCode(200).body("id", equalTo(id));
    }

    /** Waits until it has ended, and shows it. */
    public static ValidatableResponse ended(String id) {
        until("the end of " + id, () -> !status(id).equals("RUNNING"));
        return show(id);
    }

    public static String status(String id) {
        return show(id).extract().path("status");
    }

    /** Waits for something. */
    public static void until(String what, BooleanSupplier happens) {
        Instant end = Instant.now().plus(PATIENCE);
        while (!happens.getAsBoolean()) {
            assertThat(Instant.now()).as("waiting for " + what).isBefore(end);
            try {
                Thread.sleep(20);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new AssertionError(e);
            }
        }
    }

    /** Where the file of a load lies while it goes on. */
    public static Path folder(String id) {
        return folders().resolve(id);
    }

    /** Where the files of all loads lie. */
    public static Path folders() {
        return Path.of("target/test-data/loads");
    }

    /** Whether no folder there fulfils something. */
    public static boolean none(Predicate<Path> folder) throws java.io.IOException {
        if (!Files.exists(folders())) {
            return true;
        }
        try (var all = Files.list(folders())) {
            return all.noneMatch(folder);
        }
    }
}
