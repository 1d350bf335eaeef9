package org.chancery.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.chancery.testing.Ask;
import org.chancery.testing.SentFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The command {@code load}, against a running server. */
@QuarkusTest
class LoadCommandTest {

    private static final SentKey KEY = new SentKey(Optional.empty(), Path.of("target/test-data/editor.key"));

    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aFileIsSentFollowedAndSummedUp(boolean terminal) throws IOException {
        Path file = file("named.gz", SentFile.bytes("commanded", "total 4200\ncreate 4198\nreject 2 v\nmended 1"));
        assertThat(run(terminal, file.toString(), "--kind", "retraction", "--server", server()))
                .isZero();
        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("DONE: script commanded")
                .containsPattern("read +4,200\\R")
                .containsPattern("created +4,198\\R")
                .containsPattern("rejected +2\\R")
                .containsPattern("mended +1\\R")
                .containsPattern("What was rejected: " + server() + "/loads/load\\.[0-9a-f-]+/rejects\\.csv");
        assertThat(err.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    @Test
    void aPackedFileIsKnownByWhatItBeginsWith() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(SentFile.bytes("packed", "create 1"));
        }
        Path file = file("named.csv", packed.toByteArray());
        assertThat(run(false, "--server", server() + "/", "--kind", "retraction", file.toString()))
                .isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("DONE: script packed");
    }

    @Test
    void aLoadThatFailsIsAFailure() throws IOException {
        Path file = file("damaged.csv", SentFile.bytes("commanded damage", "create 1\ndamage"));
        assertThat(run(false, file.toString(), "--kind", "retraction", "--server", server()))
                .isOne();
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("FAILED").contains("line 3 breaks off");
    }

    @Test
    void aFileThatIsRefusedIsToldInTheServersWords() throws IOException {
        Path file = file("other.csv", "a,b\n".getBytes(StandardCharsets.UTF_8));
        assertThat(run(false, file.toString(), "--kind", "retraction", "--server", server()))
                .isOne();
        assertThat(err.toString(StandardCharsets.UTF_8))
                .startsWith("chancery: INVALID_INPUT: file: begins with \"a,b\"");
    }

    @Test
    void aLargeFileThatIsRefusedAtOnceIsToldInTheServersWords() throws IOException {
        Path file = file("large.csv", new byte[50 << 20]);
        assertThat(run(false, file.toString(), "--kind", "weather", "--server", server()))
                .isOne();
        assertThat(err.toString(StandardCharsets.UTF_8))
                .startsWith("chancery: NOT_FOUND: ")
                .contains("\"weather\"");
    }

    @Test
    void aServerThatIsNotThereIsNamed() throws IOException {
        Path file = file("some.csv", SentFile.bytes("unsent", ""));
        assertThat(run(false, file.toString(), "--server", "http://localhost:1"))
                .isOne();
        assertThat(err.toString(StandardCharsets.UTF_8))
                .startsWith("chancery: http://localhost:1 cannot be reached")
                .hasLineCount(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | no file is named",
                "nowhere.csv | there is no file \"nowhere.csv\" that can be read",
                "pom.xml --sort | there is no option --sort",
                "pom.xml --kind | --kind lacks its value",
                "pom.xml --kind ../graphql | is no kind",
                "pom.xml --server localhost:8080 | is no address of a server",
                "pom.xml README.md | one file at a time is loaded"
            })
    void wrongArgumentsAreToldApart(String arguments, String message) {
        assertThat(run(false, arguments.isEmpty() ? new String[0] : arguments.split(" ")))
                .isOne();
        assertThat(err.toString(StandardCharsets.UTF_8))
                .startsWith("chancery: ")
                .contains(message);
    }

    private int run(boolean terminal, String... arguments) {
        return new LoadCommand(print(out), print(err), terminal, KEY).run(List.of(arguments));
    }

    private static PrintStream print(OutputStream to) {
        return new PrintStream(to, true, StandardCharsets.UTF_8);
    }

    private Path file(String name, byte[] content) throws IOException {
        return Files.write(folder.resolve(name), content);
    }

    private static String server() {
        return "http://localhost:" + Ask.port();
    }
}
