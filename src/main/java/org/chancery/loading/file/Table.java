package org.chancery.loading.file;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A table as comma-separated values (RFC 4180) in UTF-8, read row by row. Columns are found by their names in the first
 * line, in any order and case.
 */
public final class Table implements AutoCloseable {

    /** The most characters in a cell; a quote that is never closed makes all that follows one cell. */
    private static final int MOST_IN_A_CELL = 1 << 20;

    private final Unpacked.Text text;
    private final CsvReader<CsvRecord> reader;
    private final Iterator<CsvRecord> records;
    private final List<String> columns;
    private final Map<String, Integer> places = new HashMap<>();
    private long line;

    private Table(Unpacked.Text text) {
        this.text = text;
        this.reader = CsvReader.builder()
                .commentStrategy(CommentStrategy.NONE)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .maxBufferSize(4 * MOST_IN_A_CELL)
                .build(
                        CsvRecordHandler.builder()
                                .maxFieldSize(MOST_IN_A_CELL)
                                .maxRecordSize(2 * MOST_IN_A_CELL)
                                .build(),
                        new InputStreamReader(
                                text.open(),
                                StandardCharsets.UTF_8
                                        .newDecoder()
                                        .onMalformedInput(CodingErrorAction.REPORT)
                                        .onUnmappableCharacter(CodingErrorAction.REPORT)));
        this.records = reader.iterator();
        CsvRecord header = next();
        this.columns = header == null ? List.of() : columns(header);
        for (int i = 0; i < columns.size(); i++) {
            places.putIfAbsent(columns.get(i), i);
        }
    }

    /**
     * Opens a table and reads its first line.
     *
     * @throws FileDamaged where that cannot be read
     */
    public static Table open(Unpacked.Text text) {
        return new Table(text);
    }

    private static List<String> columns(CsvRecord header) {
        List<String> columns = new ArrayList<>();
        for (String column : header.getFields()) {
            columns.add(column.replace("\uFEFF", "").strip().toLowerCase(Locale.ROOT));
        }
        return columns;
    }

    /** The names of the columns, in lower case. */
    public List<String> columns() {
        return columns;
    }

    /** The same, for people. */
    public String shownColumns() {
        String all = String.join(", ", columns);
        return all.isBlank() ? "(none)" : all.length() > 500 ? all.substring(0, 500) + "…" : all;
    }

    /** Where the first of these columns that there is stands, from 0; -1 where there is none of them. */
    public int place(String... names) {
        for (String name : names) {
            Integer place = places.get(name);
            if (place != null) {
                return place;
            }
        }
        return -1;
    }

    /**
     * A row.
     *
     * @param line where it begins, from 1
     */
    public record Row(long line, CsvRecord cells) {

        /** The cell without blanks around it; empty where the row has none there, or the table no such column. */
        public String cell(int place) {
            return raw(place).strip();
        }

        /** The day that the cell tells; null where it tells none. */
        public LocalDate day(int place) {
            try {
                return LocalDate.parse(cell(place));
            } catch (DateTimeParseException e) {
                return null;
            }
        }

        /** The cell as it stands. */
        public String raw(int place) {
            return place < 0 || place >= cells.getFieldCount() ? "" : cells.getField(place);
        }
    }

    /**
     * The next row that has as many cells as there are columns; null at the end.
     *
     * @param progress is told of rows that have more or fewer
     * @throws FileDamaged where the file is damaged: cut off, wrongly quoted, in another encoding
     */
    public Row next(LoadProgress progress) {
        for (CsvRecord cells = next(); cells != null; cells = next()) {
            if (cells.getFieldCount() == columns.size()) {
                return new Row(line, cells);
            }
            String found = "the row has " + cells.getFieldCount() + " cells; the first line has " + columns.size();
            if (cells.getFieldCount() < columns.size() && !records.hasNext()) {
                throw new FileDamaged("the file ends within line " + line + ": " + found + "; send it whole");
            }
            progress.read(1);
            progress.remark(Remark.reject(line, null, cells.getField(0), found));
        }
        return null;
    }

    private CsvRecord next() {
        try {
            if (!records.hasNext()) {
                return null;
            }
            CsvRecord cells = records.next();
            line = cells.getStartingLineNumber();
            for (int i = 0; i < cells.getFieldCount(); i++) {
                if (cells.getField(i).indexOf('\0') >= 0) {
                    throw new FileDamaged("line " + line + " holds a zero byte; that is no text");
                }
            }
            return cells;
        } catch (CsvParseException e) {
            throw wrong(e);
        } catch (UncheckedIOException e) {
            throw wrong(e.getCause());
        }
    }

    private FileDamaged wrong(Throwable e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof CharacterCodingException) {
                return new FileDamaged("line " + Encoding.firstLineThatIsNot(text)
                        + " is not in UTF-8; save the file as UTF-8 and send it again");
            }
            if (cause instanceof FileDamaged damaged) {
                return damaged;
            }
            if (cause instanceof IOException io) {
                return Unpacked.damaged(text.name(), io);
            }
        }
        return new FileDamaged("after line " + line + ": " + e.getMessage()
                + "; a quotation mark may be missing, or one that is not doubled");
    }

    @Override
    public void close() {
        try {
            reader.close();
        } catch (IOException e) {
            throw Unpacked.damaged(text.name(), e);
        }
    }
}
