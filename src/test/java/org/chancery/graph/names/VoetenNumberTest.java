package org.chancery.graph.names;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What Erik Voeten's numbers of resolutions stand for. */
class VoetenNumberTest {

    private static final Path ROLL_CALLS = Path.of("../shared/data/un/unvotes/roll_calls.csv.gz");

    @ParameterizedTest
    @CsvSource({
        "R/18/1913, 18, A/RES/1913(XVIII)",
        "R/22/2289, 22, A/RES/2289(XXII)",
        "R/25/2621, 25, A/RES/2621(XXV)",
        "R/28/3196, 28, A/RES/3196(XXVIII)",
        "R/30/3411D, 30, A/RES/3411(XXX)[D]",
        "R/43/63A, 43, A/RES/43/63[A]",
        "R/42/209/C, 42, A/RES/42/209[C]",
        "R/34/233/XII, 34, A/RES/34/233",
        "R/50/38B/XI, 50, A/RES/50/38[B]",
        "R/57/325, 57, A/RES/57/325",
        "A/RES/71/5, 71, A/RES/71/5",
        "A/RES/ES-10/19, 72, A/RES/ES-10/19"
    })
    void itIsASymbol(String unres, String session, String canonical) {
        assertThat(Symbol.ofUnvotes(unres, session).map(Symbol::canonical)).contains(canonical);
    }

    @ParameterizedTest
    @CsvSource({
        "'', 17",
        "R/1/66, 1",
        "R/1/1061A, 1",
        "R/4/302D, 4",
        "R/17/1760, 17",
        "R/10 65, 10",
        "R/6444A, 6",
        "R/16/2/1069B, 16",
        "SS/1/59, 2",
        "SS/5, 23",
        "ESS/1/34, 11",
        "ESS/5/70, 22",
        "GOAR/1/1288B, 1",
        "R/26/2758G, 26",
        "R/26/2775D, 26",
        "R/29/3396, 29",
        "R/30/3586, 30",
        "R/21/2289, 22",
        "R/677/46, 67",
        "R/32/452, 32",
        "R/36/324, 36",
        "R/61/128AB, 61",
        "A/RES/71/5, 72",
        "A/RES/71, 71"
    })
    void itIsNone(String unres, String session) {
        assertThat(Symbol.ofUnvotes(unres, session)).isEmpty();
    }

    @Test
    void nothingIsNoSymbol() {
        assertThat(Symbol.ofUnvotes(null, null)).isEmpty();
        assertThat(Symbol.ofUnvotes("R/43/63A", null)).isEmpty();
    }

    @Test
    void ofAllRowsThoseHaveASymbolWhoseNumberIsAResolutions() throws IOException {
        assumeTrue(Files.exists(ROLL_CALLS), () -> ROLL_CALLS + " is absent: the whole of the data is not checked");
        Map<String, Integer> withSymbol = new LinkedHashMap<>();
        Map<String, Integer> without = new LinkedHashMap<>();
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder()
                .ofNamedCsvRecord(new InputStreamReader(
                        new GZIPInputStream(Files.newInputStream(ROLL_CALLS)), StandardCharsets.UTF_8))) {
            for (NamedCsvRecord row : rows) {
                int session = Integer.parseInt(row.getField("session"));
                String era = session < 18 ? "pages" : session < 30 ? "votes" : "parts";
                var symbol = Symbol.ofUnvotes(row.getField("unres"), row.getField("session"));
                symbol.ifPresent(s -> assertThat(Symbol.read(s.canonical())).contains(s));
                (symbol.isPresent() ? withSymbol : without).merge(era, 1, Integer::sum);
            }
        }
        assertThat(withSymbol.keySet()).containsExactly("votes", "parts");
        assertThat(without).containsKeys("pages", "votes", "parts");
        assertThat(without.get("parts")).isLessThan(withSymbol.get("parts") / 50);
    }
}
