package org.chancery.loading.rollcall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import org.chancery.loading.file.FileDamaged;
import org.chancery.loading.file.ReceivedFile.Packing;
import org.chancery.testing.Ask;
import org.chancery.testing.ExportFile;
import org.chancery.testing.ExportFile.Edition;
import org.chancery.testing.LoadedFiles;
import org.chancery.testing.UnvotesFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DamagedFilesTest {

    @Inject
    LoadedFiles files;

    @AfterEach
    void nothingWasWritten() {
        assertThat(Ask.answer("{ rollCalls(filter: {session: \"96\"}) { totalCount } }", Map.of())
                        .at("/data/rollCalls/totalCount")
                        .asInt())
                .isZero();
    }

    private static ExportFile export() {
        return new ExportFile(Edition.GENERAL_ASSEMBLY)
                .rollCall("D1", "2041-10-05", "96", "A/RES/96/1", "Anchors", "Y USA FRA GBR, N RUS CHN, A IND")
                .rollCall("D2", "2041-10-06", "96", "A/RES/96/2", "Sails", "Y USA FRA GBR, N RUS CHN, A IND");
    }

    /** Longer than what is read ahead of the first line: damage there is told when the file arrives. */
    private static ExportFile longExport() {
        ExportFile export = export();
        for (int n = 3; n <= 400; n++) {
            export.rollCall(
                    "D" + n, "2041-10-07", "96", "A/RES/96/" + n, "Ropes, part " + n, "Y USA FRA GBR, N RUS CHN");
        }
        return export;
    }

    private void damaged(byte[] file, Packing packing, String... told) {
        assertThatThrownBy(() -> files.load(file, packing)).isInstanceOfSatisfying(FileDamaged.class, damage -> {
            for (String words : told) {
                assertThat(damage).hasMessageContaining(words);
            }
        });
    }

    private void damaged(String csv, String... told) {
        damaged(csv.getBytes(StandardCharsets.UTF_8), Packing.NONE, told);
    }

    @Test
    void aFileThatEndsWithinARowIsDamaged() {
        String csv = export().csv();

        damaged(csv.substring(0, csv.length() - 60), "line 13", "send it whole");
    }

    @Test
    void aFileThatEndsWithinAQuotedCellIsDamaged() {
        String csv = export().in("D2", "title", "Sails, masts").csv();

        damaged(csv.substring(0, csv.lastIndexOf("masts") + 2), "line 13");
    }

    @Test
    void aQuotationMarkThatIsNeverClosedIsDamage() {
        String rest = ("x".repeat(99) + "\n").repeat(20_000);

        damaged(export().csv() + "D3,FRA,\"FRANCE,Y\n" + rest, "line 13", "quotation mark");
    }

    @Test
    void tenMegabytesInOneCellAreDamage() {
        damaged(export().in("D2", "title", "x".repeat(10_000_000)).csv(), "line 7");
    }

    @Test
    void anotherEncodingIsDamageAndItsFirstLineIsNamed() {
        byte[] latin = longExport()
                .vote("D400", "FRA", "ms_name", "CÔTE D'IVOIRE")
                .csv()
                .getBytes(StandardCharsets.ISO_8859_1);

        damaged(latin, Packing.NONE, "line 2000", "UTF-8");
    }

    @Test
    void zeroBytesAreDamage() {
        damaged(export().vote("D2", "FRA", "ms_name", "FR\0ANCE").csv(), "line 9", "zero byte");
    }

    @Test
    void aGzipThatEndsEarlyIsDamage() {
        byte[] gzip = longExport().gzip();

        damaged(Arrays.copyOf(gzip, gzip.length - 20), Packing.GZIP, "ends early");
    }

    @Test
    void aBombIsDamage() {
        byte[] header = export().csv().lines().findFirst().orElseThrow().getBytes(StandardCharsets.UTF_8);
        byte[] file = Arrays.copyOf(header, 80_000_000);
        Arrays.fill(file, header.length, file.length, (byte) '\n');

        damaged(ExportFile.gzip(file), Packing.GZIP, "250 times");
    }

    @Test
    void aBombInAZipIsDamage() {
        String header = export().csv().lines().findFirst().orElseThrow();

        damaged(UnvotesFile.zip(Map.of("bomb", header + "\n".repeat(80_000_000))), Packing.ZIP, "250 times");
    }
}
