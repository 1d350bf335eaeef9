package org.chancery.loading.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;

/** All names that stand on the record, where the lists of them are at hand. */
class StatesOfTheRecordTest {

    private static final Path UN = Path.of("../shared/data/un");
    private static final Map<String, LocalDate> DAYS = Map.of(
            "CSK", LocalDate.of(1980, 12, 1),
            "DDR", LocalDate.of(1980, 12, 1),
            "EAZ", LocalDate.of(1963, 12, 16),
            "SCG", LocalDate.of(2004, 12, 1),
            "YMD", LocalDate.of(1980, 12, 1),
            "YUG", LocalDate.of(1980, 12, 1));
    private static final LocalDate OTHERWISE = LocalDate.of(2010, 12, 1);
    private static final Map<String, String> NOT_BY_ISO = Map.of(
            "Taiwan", "CHN",
            "Federal Republic of Germany", "DEU",
            "German Democratic Republic", "DDR",
            "Yemen Arab Republic", "YEM",
            "Yemen People's Republic", "YMD",
            "Zanzibar", "EAZ",
            "Czechoslovakia", "CSK");

    private final States states = new States();

    @Test
    void eachNameOnTheRecordIsItsState() throws IOException {
        List<String> wrong = new ArrayList<>();
        int names = 0;
        for (NamedCsvRecord row : rows("names-on-the-record.csv")) {
            String name = row.getField("name_on_record");
            String code = row.getField("code");
            boolean slip = row.getField("note").equals("slip of the record");
            LocalDate day = DAYS.getOrDefault(code, OTHERWISE);
            for (String given : new TreeSet<>(List.of("", code))) {
                if (states.read(name, given, day) instanceof StateOnRecord state
                        ? !state.country().equals(code) || state.mended() != slip
                        : !code.isEmpty()) {
                    wrong.add(row + " with code \"" + given + "\": " + states.read(name, given, day));
                }
            }
            names++;
        }
        assertThat(wrong).isEmpty();
        assertThat(names).isEqualTo(263);
    }

    @Test
    void eachVoteOfVoetensIsItsStatesAndNoStateVotesTwice() throws IOException {
        Map<String, LocalDate> dates = new HashMap<>();
        for (NamedCsvRecord row : rows("unvotes/roll_calls.csv.gz")) {
            dates.put(row.getField("rcid"), LocalDate.parse(row.getField("date")));
        }
        Set<String> pairs = new TreeSet<>();
        Set<String> wrong = new TreeSet<>();
        Map<String, BitSet> voted = new HashMap<>();
        for (NamedCsvRecord row : rows("unvotes/unvotes.csv.gz")) {
            String name = row.getField("country");
            String code = row.getField("country_code");
            LocalDate date = dates.get(row.getField("rcid"));
            NamedOnRecord read = states.read(name, code, date);
            if (!(read instanceof StateOnRecord state) || !state.equals(expected(name, code, date))) {
                wrong.add(name + "|" + code + " on " + date + ": " + read);
                continue;
            }
            BitSet rollCalls = voted.computeIfAbsent(state.country(), s -> new BitSet());
            int rollCall = Integer.parseInt(row.getField("rcid"));
            if (rollCalls.get(rollCall)) {
                wrong.add(state + " votes twice in " + rollCall);
            }
            rollCalls.set(rollCall);
            pairs.add(name + "|" + code);
        }
        assertThat(wrong).isEmpty();
        assertThat(pairs).hasSize(200);
    }

    private static StateOnRecord expected(String name, String code, LocalDate date) {
        if (name.equals("Yugoslavia")) {
            String then = date.getYear() < 2000 ? "YUG" : date.isBefore(LocalDate.of(2006, 6, 3)) ? "SCG" : "SRB";
            return new StateOnRecord(then, name, false);
        }
        String country = NOT_BY_ISO.getOrDefault(name, "");
        return new StateOnRecord(country.isEmpty() ? new Locale("", code).getISO3Country() : country, name, false);
    }

    private static CsvReader<NamedCsvRecord> rows(String name) throws IOException {
        Path file = UN.resolve(name);
        assumeTrue(Files.exists(file), () -> "Skipped: " + file + " is not on this machine.");
        InputStream bytes = Files.newInputStream(file);
        return CsvReader.builder()
                .ofNamedCsvRecord(new InputStreamReader(
                        name.endsWith(".gz") ? new GZIPInputStream(bytes) : bytes, StandardCharsets.UTF_8));
    }
}
