package org.chancery.reading.offline;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What was read by hand in the texts: the day of the meeting where it is not that of publication or is not told, what kind
 * it was where the title says otherwise, and the other meetings that a text tells of, which are no mistakes.
 */
final class Labels {

    private static final List<NamedCsvRecord> CORRECTIONS = rows("/eval/corrections.csv");
    private static final List<NamedCsvRecord> OTHERS = rows("/eval/others.csv");

    private Labels() {}

    /** The day that the text gives for the meeting with these counterparts; null where it gives none. */
    static LocalDate date(Gold.Source source, LocalDate published, Set<String> counterparts) {
        Optional<NamedCsvRecord> correction = correction(source, published, counterparts);
        if (correction.isEmpty()) {
            return source == Gold.Source.READOUTS ? published : null;
        }
        String date = correction.get().getField("date");
        return date.isEmpty() ? null : LocalDate.parse(date);
    }

    /** "call", "meeting", or "none" where the text does not name them; empty where the title is right. */
    static String kind(Gold.Source source, LocalDate published, Set<String> counterparts) {
        return correction(source, published, counterparts)
                .map(row -> row.getField("kind"))
                .orElse("");
    }

    private static Optional<NamedCsvRecord> correction(
            Gold.Source source, LocalDate published, Set<String> counterparts) {
        return CORRECTIONS.stream()
                .filter(row -> isOf(row, source, published)
                        && row.getField("counterparts").equals(String.join(" ", counterparts)))
                .findFirst();
    }

    /** Whether a text of that day tells of a meeting of these people besides the one that it reports. */
    static boolean isTold(Gold.Source source, LocalDate published, String people) {
        return OTHERS.stream()
                .filter(row -> isOf(row, source, published))
                .anyMatch(row ->
                        List.of(row.getField("people").split(" ")).stream().allMatch(people::contains));
    }

    private static boolean isOf(NamedCsvRecord row, Gold.Source source, LocalDate published) {
        return row.getField("source").equals(source.name())
                && row.getField("published").equals(published.toString());
    }

    static List<NamedCsvRecord> rows(String resource) {
        try (InputStream in = Labels.class.getResourceAsStream(resource);
                CsvReader<NamedCsvRecord> csv =
                        CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            List<NamedCsvRecord> rows = new ArrayList<>();
            csv.forEach(rows::add);
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
