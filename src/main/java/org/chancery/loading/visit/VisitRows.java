package org.chancery.loading.visit;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.api.ChanceryException;
import org.chancery.loading.file.FileDamaged;
import org.chancery.loading.file.LoadProgress;
import org.chancery.loading.file.ReceivedFile;
import org.chancery.loading.file.Table;
import org.chancery.loading.file.Unpacked;
import org.chancery.loading.visit.VisitRow.Column;

/** The rows of a file of visits, one after the other: a table by itself, or alone in a zip. */
final class VisitRows implements AutoCloseable {

    private final Unpacked unpacked;
    private final Table table;
    private final Map<Column, Integer> places;

    private VisitRows(Unpacked unpacked, Table table) {
        this.unpacked = unpacked;
        this.table = table;
        this.places = places(table);
    }

    /**
     * Opens a file at its first row.
     *
     * @throws ChanceryException INVALID_INPUT where it is no file of visits
     * @throws FileDamaged where it cannot be unpacked or read
     */
    static VisitRows open(ReceivedFile file) {
        Unpacked unpacked = Unpacked.of(file);
        try {
            Table table = Table.open(only(unpacked.texts()));
            try {
                return new VisitRows(unpacked, table);
            } catch (RuntimeException e) {
                table.close();
                throw e;
            }
        } catch (RuntimeException e) {
            unpacked.close();
            throw e;
        }
    }

    private static Unpacked.Text only(List<Unpacked.Text> texts) {
        if (texts.size() > 1) {
            throw ChanceryException.invalidInput(
                    "body", "the zip holds " + texts.size() + " files; right is one, of travels and visits");
        }
        return texts.get(0);
    }

    private static Map<Column, Integer> places(Table table) {
        Map<Column, Integer> places = new EnumMap<>(Column.class);
        Stream.of(Column.values()).forEach(column -> places.put(column, table.place(column.header())));
        if (places.entrySet().stream().anyMatch(e -> e.getKey().needed() && e.getValue() < 0)) {
            throw ChanceryException.invalidInput(
                    "body",
                    "it is no file of travels and visits: the first line has the columns "
                            + table.shownColumns() + "; expected are " + headers(true)
                            + ", in any order, and perhaps " + headers(false));
        }
        return places;
    }

    private static String headers(boolean needed) {
        return Stream.of(Column.values())
                .filter(column -> column.needed() == needed)
                .map(Column::header)
                .collect(Collectors.joining(", "));
    }

    /**
     * Gives all rows that are left; one of another width than the header is rejected.
     *
     * @throws FileDamaged where the file ends early or is not CSV in UTF-8
     */
    void forEach(LoadProgress progress, Consumer<VisitRow> row) {
        for (Table.Row next = table.next(progress); next != null; next = table.next(progress)) {
            progress.read(1);
            row.accept(row(next));
        }
    }

    private VisitRow row(Table.Row row) {
        Map<Column, String> cells = new EnumMap<>(Column.class);
        places.forEach((column, place) -> cells.put(column, row.cell(place)));
        return new VisitRow(row.line(), cells);
    }

    @Override
    public void close() {
        table.close();
        unpacked.close();
    }
}
