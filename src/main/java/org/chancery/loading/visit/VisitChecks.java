package org.chancery.loading.visit;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.chancery.api.ChanceryException;
import org.chancery.api.PartialDate;
import org.chancery.graph.names.Named;
import org.chancery.loading.file.LoadProgress;
import org.chancery.loading.file.Remark;
import org.chancery.loading.visit.VisitRow.Column;

/** Whether a row tells of a visit; one that does not is rejected with the reason. */
final class VisitChecks {

    private static final String TRAVELS = "travels";
    private static final String VISITS = "visits";

    /** The offices of those whose travels the record keeps, by the word in its column. */
    private static final Map<String, String> OFFICES =
            Map.of("president", "President", "secretary", "Secretary of State");

    private final VisitCountries countries;
    private final LocalDate today;
    private final LoadProgress progress;

    VisitChecks(VisitCountries countries, LocalDate today, LoadProgress progress) {
        this.countries = countries;
        this.today = today;
        this.progress = progress;
    }

    /** The visit; empty where the row was rejected. */
    Optional<Visit> visit(VisitRow row) {
        try {
            return Optional.of(checked(row));
        } catch (Wrong wrong) {
            progress.remark(Remark.reject(row.line(), wrong.column.header(), shown(row, wrong.column), wrong.reason));
            return Optional.empty();
        }
    }

    private static final class Wrong extends RuntimeException {
        private final transient Column column;
        private final String reason;

        Wrong(Column column, String reason) {
            super(null, null, false, false);
            this.column = column;
            this.reason = reason;
        }
    }

    private static String shown(VisitRow row, Column column) {
        String value = row.get(column);
        return value.isEmpty() ? null : value.length() <= 200 ? value : value.substring(0, 200) + "…";
    }

    private Visit checked(VisitRow row) {
        Stream.of(Column.values()).forEach(column -> notTooLong(row, column));
        for (Column column : List.of(Column.SOURCE, Column.NAME, Column.START, Column.COUNTRY)) {
            require(!row.get(column).isEmpty(), column, "is empty; a visit needs it");
        }
        String source = row.get(Column.SOURCE);
        boolean abroad = source.equals(TRAVELS);
        require(abroad || source.equals(VISITS), Column.SOURCE, "is neither " + TRAVELS + " nor " + VISITS);
        require(
                !abroad || !row.get(Column.WHO).isEmpty(),
                Column.WHO,
                "is empty; a traveller abroad is told by it, as in kerry-john-forbes");
        PartialDate start = date(row, Column.START);
        PartialDate end = row.get(Column.END).isEmpty() ? null : date(row, Column.END);
        require(
                end == null || !end.last().isBefore(start.first()),
                Column.END,
                "lies before the start, " + start + "; a visit ends on its first day or later");
        require(
                !start.first().isAfter(today),
                Column.START,
                "lies after today, " + today + "; the record is of visits that were held");
        TitledName traveller = traveller(row, abroad);
        Named country = countries
                .of(row.get(Column.COUNTRY), row.get(Column.COUNTRY_ID), start.first())
                .orElseThrow(() -> new Wrong(
                        Column.COUNTRY,
                        "is no country of the graph, or may be several; a state that it does not have cannot be visited or"
                                + " sent for"));
        return new Visit(row, abroad, traveller, country, start, end);
    }

    private TitledName traveller(VisitRow row, boolean abroad) {
        String mended = SourceSlips.mended(row.get(Column.NAME));
        TitledName name = TitledName.of(mended);
        require(!name.several(), Column.NAME, "names two people; a row tells of one: give each a row");
        require(name.name().codePoints().anyMatch(Character::isLetter), Column.NAME, "is no name");
        if (!mended.equals(row.get(Column.NAME))) {
            progress.remark(new Remark(
                    Remark.Kind.MENDED,
                    row.line(),
                    Column.NAME.header(),
                    row.get(Column.NAME),
                    null,
                    "read as \"" + mended + "\""));
        }
        if (!abroad) {
            return name;
        }
        String office = OFFICES.get(row.get(Column.ROLE));
        require(office != null, Column.ROLE, "is neither of " + String.join(", ", new TreeSet<>(OFFICES.keySet())));
        return new TitledName(List.of(office), name.name(), name.alias(), false);
    }

    private static PartialDate date(VisitRow row, Column column) {
        try {
            return new PartialDate(row.get(column));
        } catch (ChanceryException e) {
            throw new Wrong(column, "is no date: a year, a month or a day is, such as 2025, 2025-12 or 2025-12-02");
        }
    }

    private static void notTooLong(VisitRow row, Column column) {
        int length = row.get(column).length();
        require(
                length <= column.longest(),
                column,
                "has " + length + " units; at most " + column.longest() + " are kept");
    }

    private static void require(boolean holds, Column column, String reason) {
        if (!holds) {
            throw new Wrong(column, reason);
        }
    }
}
