package org.chancery.loading.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.chancery.api.ChanceryException;
import org.chancery.api.ErrorCode;
import org.chancery.loading.file.FileDamaged;
import org.chancery.loading.file.ReceivedFile;
import org.chancery.loading.file.ReceivedFile.Packing;
import org.chancery.loading.visit.VisitCsv.Told;
import org.chancery.loading.visit.VisitRow.Column;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reading rows: from any packing, by the names of the columns, and from files that are broken. */
class VisitRowsTest {

    private static final String ROW =
            "visits,7,,visitor,King Amelio,1890-05-01,1890-05-09,oro,Oro,,\"Came, and \"\"saw\"\"\"\n";

    @TempDir
    Path folder;

    @Test
    void everyPackingGivesTheSameRows() {
        String text = VisitCsv.HEADER + ROW;
        byte[] plain = text.getBytes(StandardCharsets.UTF_8);
        for (ReceivedFile file : List.of(
                VisitCsv.file(folder, Packing.NONE, plain),
                VisitCsv.file(folder, Packing.GZIP, VisitCsv.gzip(text)),
                VisitCsv.file(folder, Packing.ZIP, VisitCsv.zip(text)))) {
            List<VisitRow> rows = rows(file, Told.begin());
            assertThat(rows).hasSize(1);
            assertThat(rows.get(0).line()).isEqualTo(2);
            assertThat(rows.get(0).get(Column.REMARKS)).isEqualTo("Came, and \"saw\"");
            assertThat(rows.get(0).words()).isEqualTo(ROW.strip());
        }
    }

    @Test
    void columnsAreFoundByNameInAnyOrderBehindAByteOrderMark() {
        String text = "\uFEFFNAME,more,country,end,start,role,who,source\nKing Amelio,x,Oro,,1890,visitor,,visits\n";
        VisitRow row = rows(VisitCsv.plain(folder, text), Told.begin()).get(0);
        assertThat(row.get(Column.NAME)).isEqualTo("King Amelio");
        assertThat(row.get(Column.SOURCE)).isEqualTo("visits");
        assertThat(row.get(Column.LOCALE)).isEmpty();
    }

    @Test
    void aHeaderThatDoesNotFitNamesTheColumnsFoundAndExpected() {
        assertThatThrownBy(() -> rows(VisitCsv.plain(folder, "rcid,country,vote\n1,Oro,yes\n"), Told.begin()))
                .isInstanceOfSatisfying(
                        ChanceryException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.INVALID_INPUT))
                .hasMessageContaining("rcid, country, vote")
                .hasMessageContaining("source, who, role, name, start, end, country");
        assertThatThrownBy(() -> rows(VisitCsv.plain(folder, ""), Told.begin())).hasMessageContaining("(none)");
    }

    @Test
    void aRowOfAnotherWidthIsRejectedWithItsLine() {
        Told told = Told.begin();
        assertThat(rows(VisitCsv.plain(folder, VisitCsv.HEADER + "visits,7\n" + ROW), told))
                .hasSize(1);
        assertThat(told.remarks()).singleElement().satisfies(r -> {
            assertThat(r.line()).isEqualTo(2);
            assertThat(r.reason()).contains("2 cells").contains("11");
        });
        assertThat(told.progress().read()).isEqualTo(2);
    }

    @Test
    void whatIsBrokenIsDamagedAndSaysHow() {
        byte[] gzip = VisitCsv.gzip(VisitCsv.HEADER + ROW.repeat(2000));
        byte[] latin = (VisitCsv.HEADER + ROW.replace("Amelio", "Amélio")).getBytes(StandardCharsets.ISO_8859_1);
        damaged(VisitCsv.file(folder, Packing.GZIP, Arrays.copyOf(gzip, gzip.length / 2)), "ends early");
        damaged(VisitCsv.file(folder, Packing.NONE, latin), "line 2 is not in UTF-8");
        damaged(VisitCsv.plain(folder, VisitCsv.HEADER + ROW + "visits,7"), "ends within line 3");
        damaged(VisitCsv.plain(folder, VisitCsv.HEADER + "visits,\"7\"x,,,,,,,,,\n"), "quotation mark");
        damaged(VisitCsv.plain(folder, VisitCsv.HEADER + "visits," + "7".repeat(1 << 22) + "\n"), "line 1");
        assertThatThrownBy(() -> rows(
                        VisitCsv.file(folder, Packing.ZIP, VisitCsv.zip(VisitCsv.HEADER + ROW, "other")), Told.begin()))
                .isInstanceOf(ChanceryException.class)
                .hasMessageContaining("2 files");
    }

    private void damaged(ReceivedFile file, String words) {
        assertThatThrownBy(() -> rows(file, Told.begin()))
                .isInstanceOf(FileDamaged.class)
                .hasMessageContaining(words);
    }

    private static List<VisitRow> rows(ReceivedFile file, Told told) {
        List<VisitRow> rows = new ArrayList<>();
        try (VisitRows open = VisitRows.open(file)) {
            open.forEach(told.progress(), rows::add);
        }
        return rows;
    }
}
