package org.chancery.loading.rollcall;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.chancery.graph.names.Symbol;
import org.chancery.loading.file.LoadProgress;
import org.chancery.loading.file.Remark;
import org.chancery.loading.file.Table;
import org.chancery.loading.file.Table.Row;
import org.chancery.loading.file.Unpacked;
import org.chancery.loading.record.DeclaredTally;
import org.chancery.loading.record.ResolutionRecord;
import org.chancery.loading.record.SourcedRollCall;
import org.chancery.vote.RecordSource;
import org.chancery.vote.RollCallKind;
import org.chancery.vote.UnBody;

/**
 * The voting data that the United Nations Digital Library exports: one row for the vote of one member on one adopted
 * resolution, with everything about the resolution in each. Its editions name columns differently and leave some out.
 */
final class Export implements Source {

    private static final int HEADS_REMEMBERED = 256;

    private final Map<Layout, List<Unpacked.Text>> texts;

    /** @param texts tables in the export's layouts */
    Export(Map<Layout, List<Unpacked.Text>> texts) {
        this.texts = texts;
    }

    @Override
    public String words() {
        return texts.keySet().stream().map(Layout::words).collect(Collectors.joining(" and "));
    }

    @Override
    public String id(String rollCall) {
        return "rollcall.undl-" + rollCall;
    }

    @Override
    public void spool(Spool spool, LoadProgress progress) {
        texts.forEach((layout, tables) -> tables.forEach(text -> {
            try (Table table = Table.open(text)) {
                spool(new Columns(table, layout == Layout.SECURITY_COUNCIL), table, spool, progress);
            }
        }));
    }

    private static void spool(Columns columns, Table table, Spool spool, LoadProgress progress) {
        Map<String, List<String>> heads = new LinkedHashMap<>() {
            @Override
            protected boolean removeEldestEntry(Map.Entry<String, List<String>> eldest) {
                return size() > HEADS_REMEMBERED;
            }
        };
        for (Row row = table.next(progress); row != null; row = table.next(progress)) {
            Remark wrong = columns.wrong(row);
            if (wrong != null) {
                progress.read(1);
                progress.remark(wrong);
                continue;
            }
            String rollCall = row.cell(columns.id);
            List<String> head = columns.head(row);
            if (!head.equals(heads.put(rollCall, head))) {
                spool.add(new SpooledRow(rollCall, SpooledRow.Kind.HEAD, row.line(), head));
            }
            spool.add(new SpooledRow(
                    rollCall,
                    SpooledRow.Kind.VOTE,
                    row.line(),
                    List.of(
                            row.raw(columns.name),
                            row.cell(columns.code),
                            row.cell(columns.vote),
                            row.cell(columns.note))));
            progress.stopIfCancelled();
        }
    }

    /** Where the columns of a table stand, whatever its edition calls them. */
    private static final class Columns {
        private final boolean council;
        private final int id;
        private final int code;
        private final int name;
        private final int vote;
        private final int note;
        private final int[] head;

        Columns(Table table, boolean council) {
            this.council = council;
            this.id = table.place("undl_id");
            this.code = table.place("ms_code", "ms_codes");
            this.name = table.place("ms_name", "ms_names");
            this.vote = table.place("ms_vote", "ms_votes");
            this.note = table.place("vote_note", "vote_notes");
            this.head = new int[] {
                table.place("date"),
                table.place("session", "sessions"),
                table.place("resolution", "resolutions"),
                table.place("title", "titles", "description", "descriptions"),
                table.place("agenda_title", "agenda_titles", "agenda"),
                table.place("subjects", "subject"),
                table.place("modality"),
                table.place("total_yes", "yes"),
                table.place("total_no", "no"),
                table.place("total_abstentions", "abstentions", "total_abstention"),
                table.place("total_non_voting", "non_voting", "total_nonvoting"),
                table.place("total_ms", "ms", "total"),
                table.place("undl_link", "undl_links", "link")
            };
        }

        List<String> head(Row row) {
            List<String> cells = new ArrayList<>(head.length + 1);
            for (int place : head) {
                cells.add(row.cell(place));
            }
            cells.add(council ? UnBody.SECURITY_COUNCIL.name() : UnBody.GENERAL_ASSEMBLY.name());
            return cells;
        }

        /** Why a row cannot be taken; null where it can. */
        Remark wrong(Row row) {
            if (row.cell(id).isEmpty()) {
                return Remark.reject(
                        row.line(), "undl_id", "", "is empty; right is the number of the roll call's record");
            }
            if (row.day(head[0]) == null) {
                return Remark.reject(
                        row.line(), "date", row.cell(head[0]), "is no date; right is year-month-day, as 2022-10-12");
            }
            if (row.cell(head[2]).isEmpty()) {
                return Remark.reject(row.line(), "resolution", "", "is empty; right is a symbol, as A/RES/77/1");
            }
            return null;
        }
    }

    @Override
    public SourcedRollCall head(SpooledRow row) {
        List<String> cells = row.cells();
        UnBody body = UnBody.valueOf(cells.get(13));
        LocalDate date = LocalDate.parse(cells.get(0));
        String session = cells.get(1).isEmpty() ? null : cells.get(1).replaceFirst("\\.0$", "");
        String symbol = Symbol.read(cells.get(2)).map(Symbol::canonical).orElse(cells.get(2));
        String title = title(cells.get(3), cells.get(4), symbol);
        String link = cells.get(12).isEmpty() ? null : cells.get(12);
        return new SourcedRollCall(
                id(row.rollCall()),
                RecordSource.UN_DIGITAL_LIBRARY,
                title,
                RollCallKind.WHOLE,
                body,
                session,
                date,
                null,
                link == null ? List.of() : List.of(link),
                new ResolutionRecord(symbol, title, List.of(), body, session, date, subjects(cells.get(5)), link),
                !isWithoutVote(cells.get(6)),
                declared(cells.subList(7, 12)),
                true,
                new TreeMap<>());
    }

    /** Without what every title ends with: " : resolution / adopted by the General Assembly". */
    private static String title(String title, String agenda, String symbol) {
        String own = title.replaceFirst("\\s*:\\s*resolution\\s*/.*$", "").strip();
        return !own.isEmpty() ? own : agenda.isEmpty() ? symbol : agenda;
    }

    private static List<String> subjects(String cell) {
        return Arrays.stream(cell.split("\\|"))
                .map(String::strip)
                .filter(subject -> !subject.isEmpty())
                .distinct()
                .toList();
    }

    private static boolean isWithoutVote(String modality) {
        String words = modality.toLowerCase(Locale.ROOT);
        return words.contains("without") || words.contains("acclamation");
    }

    private static DeclaredTally declared(List<String> cells) {
        DeclaredTally tally = new DeclaredTally(
                number(cells.get(0)),
                number(cells.get(1)),
                number(cells.get(2)),
                number(cells.get(3)),
                number(cells.get(4)));
        return tally.yes() == null && tally.no() == null && tally.abstain() == null ? null : tally;
    }

    /** The export writes whole numbers as 143.0; null where there is none. */
    private static Integer number(String cell) {
        return cell.matches("\\d{1,5}(\\.0*)?") ? Integer.valueOf(cell.replaceFirst("\\..*", "")) : null;
    }
}
