package org.chancery.loading.visit;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.StringWriter;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A row as it stands in the file.
 *
 * @param line where it begins, from 1
 * @param cells without the white space around them; empty where the column is empty or missing
 */
record VisitRow(long line, Map<Column, String> cells) {

    /** The columns that are read; others are passed over. */
    enum Column {
        /** {@code travels}: of Americans abroad; {@code visits}: of leaders of other countries to the United States. */
        SOURCE(true, 20),
        /** What the record calls the row. */
        ID(false, 50),
        /** Who travelled, by an id of the record's; empty for visitors. */
        WHO(true, 100),
        /** {@code president} or {@code secretary}; {@code visitor} for visitors. */
        ROLE(true, 50),
        NAME(true, 200),
        START(true, 10),
        END(true, 10),
        /** The record's own word for the country, where its name leaves a doubt. */
        COUNTRY_ID(false, 200),
        COUNTRY(true, 200),
        /** The towns. */
        LOCALE(false, 200),
        REMARKS(false, 1000);

        private final boolean needed;
        private final int longest;

        Column(boolean needed, int longest) {
            this.needed = needed;
            this.longest = longest;
        }

        /** Whether a file without it is no file of visits. */
        boolean needed() {
            return needed;
        }

        /** How many UTF-16 units a cell has at most. */
        int longest() {
            return longest;
        }

        /** As the header has it. */
        String header() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    VisitRow {
        cells = new EnumMap<>(cells);
    }

    String get(Column column) {
        return cells.getOrDefault(column, "");
    }

    /** The words of the record: the cells of the known columns, as CSV has them. */
    String words() {
        StringWriter words = new StringWriter();
        CsvWriter.builder()
                .bufferSize(0)
                .build(words)
                .writeRecord(Stream.of(Column.values()).map(this::get).toList());
        return words.toString().strip();
    }
}
