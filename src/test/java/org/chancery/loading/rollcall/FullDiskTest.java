package org.chancery.loading.rollcall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.chancery.api.ChanceryException;
import org.chancery.api.ErrorCode;
import org.chancery.loading.file.LoadProgress;
import org.chancery.loading.file.ReceivedFile;
import org.chancery.testing.Ask;
import org.chancery.testing.ExportFile;
import org.chancery.testing.ExportFile.Edition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@QuarkusTest
class FullDiskTest {

    private static final Path FULL = Path.of("/dev/full");

    @Inject
    RollCallFiles files;

    @TempDir
    Path folder;

    @Test
    void aDiskThatIsFullIsToldAndNothingIsWritten() throws IOException {
        assumeTrue(Files.exists(FULL), () -> "Skipped: this system has no " + FULL);
        Path spool = Files.createDirectory(folder.resolve("spool"));
        for (int part = 0; part < Spool.PARTS; part++) {
            Files.createSymbolicLink(spool.resolve("part-" + part), FULL);
        }
        ExportFile export = new ExportFile(Edition.GENERAL_ASSEMBLY)
                .rollCall("D1", "2041-10-05", "96", "A/RES/96/1", "Anchors", "Y USA FRA GBR, N RUS CHN, A IND");
        Path body = Files.write(folder.resolve("body"), export.bytes());

        assertThatThrownBy(() -> files.open(new ReceivedFile(body, ReceivedFile.Packing.NONE, spool))
                        .load(new LoadProgress(remark -> {})))
                .isInstanceOfSatisfying(
                        ChanceryException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.UNAVAILABLE))
                .hasMessageContaining("The disk of the data folder took no more")
                .hasMessageContaining("No space left");

        assertThat(Ask.answer("{ rollCalls(filter: {session: \"96\"}) { totalCount } }", Map.of())
                        .at("/data/rollCalls/totalCount")
                        .asInt())
                .isZero();
    }
}
