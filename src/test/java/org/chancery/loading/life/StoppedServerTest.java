package org.chancery.loading.life;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.chancery.api.ChanceryException;
import org.chancery.loading.LoadKind;
import org.chancery.loading.Loads;
import org.chancery.loading.file.FileLoader;
import org.chancery.loading.file.ReceivedFile.Packing;
import org.chancery.testing.ScriptedLoader;
import org.chancery.testing.SentFile;
import org.junit.jupiter.api.Test;

/** What becomes of the loads of a server that stops: one beside that which answers here. */
@QuarkusTest
class StoppedServerTest {

    @Inject
    Loads loads;

    @Inject
    LoadFolders folders;

    @Inject
    @Any
    Instance<FileLoader> loaders;

    @Test
    void itsLoadsStopAndGoOnWithTheNextOne() throws Exception {
        FileLoads files = new FileLoads(loads, new RunningLoads(), loaders, 2, 100);
        String goesOn = begin(files, "goes on at the stop", "create 2\nwait");
        String stubborn = begin(files, "heeds nothing at the stop", "create 1\nstubborn");
        SentFile.until(
                "both to go on",
                () -> ScriptedLoader.isWaiting("goes on at the stop")
                        && ScriptedLoader.isWaiting("heeds nothing at the stop"));
        String waits = begin(files, "waits at the stop", "create 1");

        files.stop(null);

        stopped(goesOn, "what was written stays (2 rows)");
        stopped(stubborn, "what was written stays (1 rows)");
        stopped(waits, "nothing was written");
        assertThatThrownBy(() -> begin(files, "too late", "create 1"))
                .isInstanceOf(ChanceryException.class)
                .hasMessageStartingWith("The server is about to stop");
        ScriptedLoader.release("heeds nothing at the stop");
        ScriptedLoader.release("goes on at the stop");

        FileLoads next = new FileLoads(loads, new RunningLoads(), loaders, 2, 100);
        assertThat(folders.left()).extracting(LoadFolder::id).containsExactlyInAnyOrder(goesOn, stubborn, waits);
        assertThat(folders.left()).allMatch(next::goOn);
        for (String id : List.of(goesOn, stubborn, waits)) {
            SentFile.ended(id)
                    .body("status", equalTo("DONE"))
                    .body("created", equalTo(id.equals(goesOn) ? 2 : 1))
                    .body("message", startsWith("Begun anew after its server had stopped"));
            assertThat(SentFile.folder(id)).doesNotExist();
        }
        next.stop(null);
    }

    @Test
    void aLoadThatEndsItsServerEachTimeIsGivenUp() throws Exception {
        LoadFolder folder = folders.create();
        Files.write(folder.body(), SentFile.bytes("fatal", "create 1"));
        new Mark(LoadKind.RETRACTION, Packing.NONE, folder.since(), 3).write(folder.path());
        FileLoads next = new FileLoads(loads, new RunningLoads(), loaders, 2, 100);
        assertThat(next.goOn(folder)).isFalse();
        next.stop(null);
        folder.remove();
    }

    private String begin(FileLoads files, String name, String lines) throws IOException {
        LoadFolder folder = folders.create();
        Files.write(folder.body(), SentFile.bytes(name, lines));
        try {
            return files.begin(files.loader("retraction").orElseThrow(), folder, Packing.NONE)
                    .id();
        } catch (ChanceryException e) {
            folder.remove();
            throw e;
        }
    }

    private static void stopped(String id, String written) {
        SentFile.show(id)
                .body("status", equalTo("RUNNING"))
                .body(
                        "message",
                        equalTo("The server stopped before it was done; " + written
                                + "; it goes on when the server starts again"));
        assertThat(SentFile.folder(id)).exists();
    }
}
