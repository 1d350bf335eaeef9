package org.chancery.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.chancery.testing.Ask;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The commands {@code backup} and {@code restore}; that the one brings back what the other took, EmbeddedFaultsIT shows. */
@QuarkusTest
class BackupCommandTest {

    @TempDir
    Path folder;

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final BackupCommand command = new BackupCommand(
            new PrintStream(new ByteArrayOutputStream()),
            new PrintStream(err),
            false,
            new SentKey(Optional.empty(), Path.of("target/test-data/editor.key")));

    @Test
    void aBackupIsAFolderWithAllThatWasLoadedAndTheOldestGo() throws IOException {
        Path oldest = old("chancery-2020-01-01T00-00-00Z");
        Path older = old("chancery-2021-01-01T00-00-00Z");
        Path cutOff = old("chancery-2022-01-01T00-00-00Z.partial");
        Path other = Files.createDirectory(folder.resolve("photographs"));

        assertThat(command.backup(List.of(folder.toString(), "--keep", "2", "--server", server())))
                .isZero();

        assertThat(oldest).doesNotExist();
        assertThat(cutOff).doesNotExist();
        List<Path> left;
        try (Stream<Path> all = Files.list(folder)) {
            left = all.sorted().toList();
        }
        assertThat(left).hasSize(3).contains(older, other);
        Path made = left.get(1);
        assertThat(unpacked(made.resolve("facts.jsonl.gz"))).contains("\"title\"");
        assertThat(unpacked(made.resolve("roll-calls.yaml.gz"))).contains("- {\"id\":\"rollcall.undl-3959039\"");
    }

    @ParameterizedTest
    @CsvSource({"--keep 3, no folder is named", "a b, one folder is named", "a --keep none, --keep is \"none\""})
    void whatIsWrongIsTold(String arguments, String told) {
        assertThat(command.backup(List.of(arguments.split(" ")))).isOne();
        assertThat(err.toString(StandardCharsets.UTF_8))
                .startsWith("chancery: " + told)
                .contains("right is");
    }

    @Test
    void aServerThatIsNotThereLeavesNoBackup() throws IOException {
        assertThat(command.backup(List.of(folder.toString(), "--server", "http://localhost:1")))
                .isOne();
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("http://localhost:1 cannot be reached");
        try (Stream<Path> all = Files.list(folder)) {
            assertThat(all).allMatch(path -> path.toString().endsWith(".partial"));
        }
    }

    @Test
    void aFolderThatIsNoBackupIsNotRestored() {
        assertThat(command.restore(List.of(folder.toString(), "--server", server())))
                .isOne();
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("is no backup: it has no roll-calls.yaml.gz");
    }

    private Path old(String name) throws IOException {
        Path old = Files.createDirectory(folder.resolve(name));
        Files.createFile(old.resolve("facts.jsonl.gz"));
        return old;
    }

    private static String unpacked(Path file) throws IOException {
        try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String server() {
        return "http://localhost:" + Ask.port();
    }
}
