package org.chancery.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.GZIPOutputStream;
import org.chancery.testing.Ask;
import org.chancery.testing.ScriptedLoader;
import org.chancery.testing.SentFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which files are taken at {@code /loads}, and how those are refused that are not. */
@QuarkusTest
class SentFilesTest {

    private static final byte[] SCRIPT = SentFile.bytes("plain", "create 3");

    @ParameterizedTest
    @ValueSource(strings = {"text/csv", "TEXT/CSV", "text/csv; charset=UTF-8", "text/csv;header=present"})
    void aCsvFileIsTaken(String contentType) {
        done(SentFile.send(contentType, SCRIPT));
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/gzip", "application/x-gzip"})
    void aPackedFileIsTaken(String contentType) throws IOException {
        done(SentFile.send(contentType, gzip(SCRIPT)));
    }

    @Test
    void aCsvFileThatIsPackedForTheWayIsTaken() throws IOException {
        done(SentFile.to("text/csv")
                .header("Content-Encoding", "gzip")
                .body(gzip(SCRIPT))
                .post("/loads/retraction")
                .then());
    }

    @Test
    void theAnswerSaysWhereToLook() {
        SentFile.send("text/csv", SCRIPT).statusCode(202).header("Location", matchesPattern("/loads/load\\..+"));
    }

    @ParameterizedTest
    @CsvSource({
        "application/x-www-form-urlencoded",
        "text/plain",
        "text/csv; charset=iso-8859-1",
        "multipart/form-data; boundary=x"
    })
    void anotherTypeIsRefusedNamingWhatIsTaken(String contentType) {
        refused(SentFile.send(contentType, SCRIPT), 415, "INVALID_INPUT")
                .body("errors[0].message", containsString("text/csv in UTF-8, application/gzip or application/zip"));
    }

    @Test
    void anotherEncodingIsRefused() {
        refused(
                        SentFile.to("text/csv")
                                .header("Content-Encoding", "br")
                                .body(SCRIPT)
                                .post("/loads/retraction")
                                .then(),
                        415,
                        "INVALID_INPUT")
                .body("errors[0].message", containsString("\"br\""));
    }

    @Test
    void anUnknownKindIsNotFoundAndThoseThereAreAreNamed() {
        refused(SentFile.to("text/csv").body(SCRIPT).post("/loads/weather").then(), 404, "NOT_FOUND")
                .body("errors[0].message", containsString("\"weather\""))
                .body("errors[0].message", containsString("articles"));
    }

    @Test
    void anEmptyFileIsRefused() {
        refused(SentFile.to("text/csv").post("/loads/retraction").then(), 400, "INVALID_INPUT")
                .body("errors[0].message", containsString("empty"));
    }

    @Test
    void aFileOfAnotherFormatIsRefusedInTheLoadersWords() throws IOException {
        Set<String> before = folders();
        refused(SentFile.send("text/csv", "a,b\n1,2\n".getBytes(StandardCharsets.UTF_8)), 400, "INVALID_INPUT")
                .body("errors[0].message", equalTo("file: begins with \"a,b\"; right is script,NAME"))
                .body("errors[0].extensions.argument", equalTo("file"));
        assertThat(folders()).isEqualTo(before);
    }

    @Test
    void aFileThatSaysItIsTooLargeIsRefusedBeforeItIsSent() throws IOException {
        String answer = raw(
                "POST /loads/retraction HTTP/1.1\r\nHost: localhost:PORT\r\nAuthorization: KEY\r\nContent-Type: text/csv\r\n"
                        + "Content-Length: 5000000000\r\nExpect: 100-continue\r\n\r\n",
                true);
        assertThat(answer).startsWith("HTTP/1.1 413").contains("INVALID_INPUT").contains("4294967296");
    }

    @Test
    void aClientThatWaitsToBeAskedForItsFileIsAsked() throws IOException {
        String answer = raw(
                "POST /loads/retraction HTTP/1.1\r\nHost: localhost:PORT\r\nAuthorization: KEY\r\nContent-Type: text/csv\r\n"
                        + "Content-Length: 10\r\nExpect: 100-continue\r\n\r\n",
                true);
        assertThat(answer).startsWith("HTTP/1.1 100");
    }

    @Test
    void aFileThatBreaksOffLeavesNothingBehind() throws IOException {
        Set<String> before = folders();
        raw(
                "POST /loads/retraction HTTP/1.1\r\nHost: localhost:PORT\r\nAuthorization: KEY\r\nContent-Type: text/csv\r\n"
                        + "Content-Length: 1000\r\n\r\nscript,broken\ncreate 5\n",
                false);
        SentFile.until("the folder to be gone", () -> folders().equals(before));
    }

    @Test
    void aLargeFileIsTakenAsAStream() {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < 1_500_000; i++) {
            lines.append("create 1\n");
        }
        String id = SentFile.send("text/csv", SentFile.bytes("large", lines + "wait"))
                .statusCode(202)
                .extract()
                .path("id");
        SentFile.until("its end", () -> ScriptedLoader.isWaiting("large"));
        assertThat(SentFile.folder(id).resolve("body")).hasSize(lines.length() + "script,large\nwait\n".length());
        ScriptedLoader.release("large");
        SentFile.ended(id).body("status", equalTo("DONE")).body("created", equalTo(1_500_000));
        assertThat(SentFile.folder(id)).doesNotExist();
    }

    @Test
    void otherMethodsAreRefusedNamingTheRightOnes() {
        Ask.plain().get("/loads/retraction").then().statusCode(405).header("Allow", "POST");
        Ask.plain().delete("/loads/retraction").then().statusCode(405).header("Allow", "GET, POST, OPTIONS");
        Ask.plain().options("/loads/retraction").then().statusCode(204).header("Allow", "GET, POST, OPTIONS");
    }

    @Test
    void aLoadThatThereIsNotIsNotFound() {
        refused(Ask.plain().get("/loads/load.20200101-000000-000-ffff").then(), 404, "NOT_FOUND");
        refused(
                Ask.plain()
                        .get("/loads/load.20200101-000000-000-ffff/rejects.csv")
                        .then(),
                404,
                "NOT_FOUND");
    }

    private static void done(ValidatableResponse sent) {
        String id = sent.statusCode(202).extract().path("id");
        SentFile.ended(id).body("status", equalTo("DONE")).body("created", equalTo(3));
    }

    private static ValidatableResponse refused(ValidatableResponse answer, int status, String code) {
        return answer.statusCode(status)
                .contentType("application/json")
                .body("errors[0].extensions.code", equalTo(code))
                .body("data", nullValue());
    }

    private static byte[] gzip(byte[] plain) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(packed)) {
            out.write(plain);
        }
        return packed.toByteArray();
    }

    private static Set<String> folders() {
        if (!Files.exists(SentFile.folders())) {
            return Set.of();
        }
        try (var all = Files.list(SentFile.folders())) {
            return all.map(Object::toString).collect(Collectors.toSet());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** Sends bytes as they stand, reads the first of the answer where that is wanted, and hangs up. */
    private static String raw(String request, boolean read) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", Ask.port())) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream()
                    .write(request.replace("PORT", "" + Ask.port())
                            .replace("KEY", Ask.authorization())
                            .getBytes(StandardCharsets.UTF_8));
            socket.getOutputStream().flush();
            InputStream in = socket.getInputStream();
            byte[] answer = new byte[8192];
            int length = read ? in.read(answer) : 0;
            return new String(answer, 0, Math.max(0, length), StandardCharsets.UTF_8);
        }
    }
}
