package org.chancery.graph.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTests {

    @TempDir
    Path root;

    DataFolder folder;

    @BeforeEach
    void create() throws IOException {
        folder = new DataFolder(root);
        folder.create();
    }

    @Test
    void aPasswordIsMadeOnceAndIsItsOwnersAlone() throws IOException {
        String first = folder.password();
        assertThat(first).hasSizeGreaterThanOrEqualTo(32);
        assertThat(folder.password()).isEqualTo(first);
        assertThat(Files.getPosixFilePermissions(folder.passwordFile()))
                .isEqualTo(PosixFilePermissions.fromString("rw-------"));
    }

    @Test
    void everyFolderHasItsOwnPassword(@TempDir Path other) throws IOException {
        DataFolder another = new DataFolder(other);
        another.create();
        assertThat(another.password()).isNotEqualTo(folder.password());
    }

    @Test
    void aStoreWhosePasswordIsGoneIsNotGivenAnother() throws IOException {
        Files.createDirectories(folder.home().resolve("data/databases/system"));
        assertThatThrownBy(folder::password)
                .isInstanceOf(StartFailure.class)
                .hasMessageContaining(folder.passwordFile().toString());
    }

    @Test
    void aFolderBelowAFileCannotBeUsedAndTheLineSaysWhich() throws IOException {
        Path file = Files.createFile(root.resolve("file"));
        DataFolder below = new DataFolder(file.resolve("data"));
        assertThatThrownBy(below::create)
                .isInstanceOfSatisfying(
                        IOException.class,
                        reason -> assertThat(below.unusable(reason).getMessage())
                                .contains(below.root().toString(), "cannot be written", "CHANCERY_DATA_DIR")
                                .doesNotContain("Exception", "\n"));
    }

    @Test
    void aFolderThatIsTakenNamesTheProcessThatHasIt() throws IOException {
        try (FileChannel held = ServerLock.take(root, folder.lockFile())) {
            assertThat(held.isOpen()).isTrue();
            assertThatThrownBy(() -> ServerLock.take(root, folder.lockFile()))
                    .isInstanceOf(StartFailure.class)
                    .hasMessageContaining(
                            "process id " + ProcessHandle.current().pid());
        }
        ServerLock.take(root, folder.lockFile()).close();
    }

    @Test
    void aProcessIsKnownAgainByItsIdAndItsStart() throws IOException {
        ProcessMark mark = ProcessMark.of(ProcessHandle.current());
        mark.write(folder.processFile());
        assertThat(ProcessMark.read(folder.processFile()).orElseThrow().running())
                .isPresent();
    }

    @Test
    void aLaterProcessWithTheSameIdIsAnother() {
        Instant before =
                ProcessHandle.current().info().startInstant().orElseThrow().minus(Duration.ofMinutes(1));
        assertThat(new ProcessMark(ProcessHandle.current().pid(), before).running())
                .isEmpty();
    }

    @Test
    void aMarkThatWasCutShortIsNone() throws IOException {
        Files.writeString(folder.processFile(), "123");
        assertThat(ProcessMark.read(folder.processFile())).isEmpty();
    }

    @Test
    void anOldDatabaseIsWaitedForAndEndedWhenItStays() throws IOException {
        Process sleeper = new ProcessBuilder("sleep", "60").start();
        ProcessMark.of(sleeper.toHandle()).awaitEnd(Duration.ofMillis(200));
        assertThat(sleeper.isAlive()).isFalse();
    }

    @Test
    void aStoreOfANewerVersionIsRefusedAndItsMarkerKept() throws IOException {
        Files.writeString(folder.versionFile(), "5.26.31\n");
        assertThatThrownBy(() -> new StoreVersion("5.26.30").claim(folder.versionFile()))
                .isInstanceOf(StartFailure.class)
                .hasMessageContaining("5.26.31")
                .hasMessageContaining("5.26.30");
        assertThat(folder.versionFile()).hasContent("5.26.31");
    }

    @Test
    void aStoreOfAnOlderVersionIsClaimed() throws IOException {
        Files.writeString(folder.versionFile(), "5.9.0\n");
        new StoreVersion("5.26.30").claim(folder.versionFile());
        assertThat(folder.versionFile()).hasContent("5.26.30");
    }
}
