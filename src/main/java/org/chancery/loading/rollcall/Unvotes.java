package org.chancery.loading.rollcall;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.graph.names.Symbol;
import org.chancery.loading.file.LoadProgress;
import org.chancery.loading.file.Remark;
import org.chancery.loading.file.Table;
import org.chancery.loading.file.Table.Row;
import org.chancery.loading.file.Unpacked;
import org.chancery.loading.record.ResolutionRecord;
import org.chancery.loading.record.SourcedRollCall;
import org.chancery.vote.RecordSource;
import org.chancery.vote.RollCallKind;
import org.chancery.vote.UnBody;

/**
 * Erik Voeten's data on votes of the General Assembly, in the layout of the R package unvotes: three tables, joined by
 * {@code rcid}. Only votes cast are listed, so who did not vote is not known.
 */
final class Unvotes implements Source {

    private static final String DATA = "https://doi.org/10.7910/DVN/LEJUQZ";

    /** R/n/… of the n-th session; ESS/n/… of the n-th emergency special session, SS/n/… of the n-th special one. */
    private static final Pattern SESSION = Pattern.compile("(R|ESS|SS|A/RES)/((?:ES-|S-)?\\d+)/.*");

    /** One section of a resolution, as R/50/38B/XI: {@link Symbol#ofUnvotes} gives that of the whole. */
    private static final Pattern SECTION = Pattern.compile(".*/[IVX]+");

    private final Map<Layout, Unpacked.Text> texts;

    /** @param texts the three tables */
    Unvotes(Map<Layout, Unpacked.Text> texts) {
        this.texts = texts;
    }

    @Override
    public String words() {
        return "Voeten's data in the layout of unvotes";
    }

    @Override
    public String id(String rollCall) {
        return "rollcall.unvotes-" + rollCall;
    }

    @Override
    public void spool(Spool spool, LoadProgress progress) {
        try (Table table = Table.open(texts.get(Layout.UNVOTES_ROLL_CALLS))) {
            heads(table, spool, progress);
        }
        try (Table table = Table.open(texts.get(Layout.UNVOTES_ISSUES))) {
            cells(table, SpooledRow.Kind.SUBJECT, spool, progress, table.place("issue"));
        }
        try (Table table = Table.open(texts.get(Layout.UNVOTES_VOTES))) {
            cells(
                    table,
                    SpooledRow.Kind.VOTE,
                    spool,
                    progress,
                    table.place("country"),
                    table.place("country_code"),
                    table.place("vote"),
                    -1);
        }
    }

    private static void heads(Table table, Spool spool, LoadProgress progress) {
        int id = table.place("rcid");
        int date = table.place("date");
        for (Row row = table.next(progress); row != null; row = table.next(progress)) {
            if (row.cell(id).isEmpty() || row.day(date) == null) {
                boolean noId = row.cell(id).isEmpty();
                progress.read(1);
                progress.remark(Remark.reject(
                        row.line(),
                        noId ? "rcid" : "date",
                        row.cell(noId ? id : date),
                        noId
                                ? "is empty; right is the number of a roll call"
                                : "is no date; right is year-month-day, as 2012-12-03"));
                continue;
            }
            spool.add(new SpooledRow(
                    row.cell(id),
                    SpooledRow.Kind.HEAD,
                    row.line(),
                    List.of(
                            row.cell(date),
                            row.cell(table.place("session")),
                            row.cell(table.place("unres")),
                            row.cell(table.place("amend")),
                            row.cell(table.place("para")),
                            row.cell(table.place("short")),
                            row.cell(table.place("descr")))));
        }
    }

    private static void cells(Table table, SpooledRow.Kind kind, Spool spool, LoadProgress progress, int... places) {
        int id = table.place("rcid");
        for (Row row = table.next(progress); row != null; row = table.next(progress)) {
            String[] cells = new String[places.length];
            for (int i = 0; i < places.length; i++) {
                cells[i] = row.cell(places[i]);
            }
            spool.add(new SpooledRow(row.cell(id), kind, row.line(), List.of(cells)));
            progress.stopIfCancelled();
        }
    }

    @Override
    public SourcedRollCall head(SpooledRow row) {
        List<String> cells = row.cells();
        LocalDate date = LocalDate.parse(cells.get(0));
        String unres = cells.get(2);
        String session = session(unres, cells.get(1));
        String symbol =
                Symbol.ofUnvotes(unres, cells.get(1)).map(Symbol::canonical).orElse(null);
        RollCallKind kind = kind(cells.get(3), cells.get(4), unres, symbol);
        String title = title(cells.get(6), cells.get(5), unres);
        return new SourcedRollCall(
                id(row.rollCall()),
                RecordSource.UNVOTES,
                title,
                kind,
                UnBody.GENERAL_ASSEMBLY,
                session,
                date,
                null,
                List.of(DATA),
                symbol == null
                        ? null
                        : new ResolutionRecord(
                                symbol,
                                title,
                                List.of(),
                                UnBody.GENERAL_ASSEMBLY,
                                session,
                                kind == RollCallKind.WHOLE ? date : null,
                                List.of(),
                                null),
                true,
                null,
                false,
                new TreeMap<>());
    }

    /** The column has other numbers for special sessions, and wrong ones in places; the symbol tells where there is one. */
    private static String session(String unres, String column) {
        Matcher matcher = SESSION.matcher(unres);
        if (!matcher.matches()) {
            return isGiven(column) ? column : null;
        }
        return switch (matcher.group(1)) {
            case "ESS" -> "ES-" + matcher.group(2);
            case "SS" -> "S-" + matcher.group(2);
            default -> matcher.group(2);
        };
    }

    /** Without a resolution nothing tells whether the whole of something was voted on. */
    private static RollCallKind kind(String amend, String para, String unres, String symbol) {
        if (amend.equals("1")) {
            return RollCallKind.AMENDMENT;
        }
        if (para.equals("1") || SECTION.matcher(unres).matches()) {
            return RollCallKind.PARAGRAPH;
        }
        return symbol == null ? RollCallKind.UNKNOWN : RollCallKind.WHOLE;
    }

    private static String title(String description, String brief, String unres) {
        if (isGiven(description)) {
            return description;
        }
        return isGiven(brief) ? brief : isGiven(unres) ? unres : "without a title";
    }

    private static boolean isGiven(String cell) {
        return !cell.isEmpty() && !cell.equals("NA");
    }
}
