package org.chancery.testing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;

/** A file in the layout of the UN Digital Library's exports, in any of their editions. */
public final class ExportFile {

    /** Columns as the editions have them, by what they hold. */
    public enum Edition {
        GENERAL_ASSEMBLY(
                "undl_id,ms_code,ms_name,ms_vote,date,session,resolution,draft,committee_report,meeting,title,"
                        + "agenda_title,subjects,vote_note,total_yes,total_no,total_abstentions,total_non_voting,total_ms,undl_link",
                "X"),
        WITHOUT_NOTES(
                "undl_id,ms_code,ms_name,ms_vote,date,session,resolution,draft,committee_report,meeting,title,"
                        + "agenda_title,subjects,total_yes,total_no,total_abstentions,total_non_voting,total_ms,undl_link",
                "X"),
        OF_2024(
                "undl_id,ms_codes,ms_names,ms_votes,date,session,resolutions,draft,committee_report,meeting,title,"
                        + "agenda_title,subjects,vote_note,yes,no,abstentions,non_voting,total_ms,undl_link",
                "NV"),
        SECURITY_COUNCIL(
                "undl_id,ms_code,ms_name,permanent_member,ms_vote,date,resolution,draft,meeting,description,agenda,"
                        + "subjects,vote_note,modality,total_yes,total_no,total_abstentions,total_non_voting,total_ms,undl_link",
                "X");

        private final List<String> columns;
        private final String notVoting;

        Edition(String columns, String notVoting) {
            this.columns = List.of(columns.split(","));
            this.notVoting = notVoting;
        }
    }

    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("AFG", "AFGHANISTAN"),
            Map.entry("BEL", "BELGIUM"),
            Map.entry("BRA", "BRAZIL"),
            Map.entry("CHL", "CHILE"),
            Map.entry("CHN", "CHINA"),
            Map.entry("DNK", "DENMARK"),
            Map.entry("FRA", "FRANCE"),
            Map.entry("GBR", "UNITED KINGDOM"),
            Map.entry("IND", "INDIA"),
            Map.entry("JPN", "JAPAN"),
            Map.entry("KEN", "KENYA"),
            Map.entry("MEX", "MEXICO"),
            Map.entry("NOR", "NORWAY"),
            Map.entry("POL", "POLAND"),
            Map.entry("RUS", "RUSSIAN FEDERATION"),
            Map.entry("SWE", "SWEDEN"),
            Map.entry("USA", "UNITED STATES"));

    private final Edition edition;
    private final List<Map<String, String>> rows = new ArrayList<>();

    public ExportFile(Edition edition) {
        this.edition = edition;
    }

    /** A roll call in which the codes vote so: {@code "Y USA FRA, N RUS, X BEL"}; the totals are right. */
    public ExportFile rollCall(String id, String date, String session, String symbol, String title, String votes) {
        Map<String, String> head = new LinkedHashMap<>();
        head.put("undl_id", id);
        head.put("date", date);
        head.put("session", session);
        head.put("resolution", symbol);
        head.put("title", title);
        head.put("undl_link", "https://digitallibrary.un.org/record/" + id);
        Map<String, String> byCode = new LinkedHashMap<>();
        for (String group : votes.split(", ")) {
            String[] words = group.split(" ");
            for (int i = 1; i < words.length; i++) {
                byCode.put(words[i], words[0]);
            }
        }
        head.put("total_yes", total(byCode, "Y"));
        head.put("total_no", total(byCode, "N"));
        head.put("total_abstentions", total(byCode, "A"));
        head.put("total_non_voting", total(byCode, "X"));
        head.put("total_ms", byCode.size() + ".0");
        byCode.forEach((code, vote) -> {
            Map<String, String> row = new LinkedHashMap<>(head);
            row.put("ms_code", code);
            row.put("ms_name", NAMES.getOrDefault(code, code));
            row.put("ms_vote", vote.equals("X") ? edition.notVoting : vote);
            rows.add(row);
        });
        return this;
    }

    private static String total(Map<String, String> byCode, String vote) {
        return byCode.values().stream().filter(vote::equals).count() + ".0";
    }

    /** Sets a column in all rows of a roll call. */
    public ExportFile in(String id, String column, String value) {
        rows.stream().filter(row -> row.get("undl_id").equals(id)).forEach(row -> row.put(column, value));
        return this;
    }

    /** Sets a column in the row of one country's vote. */
    public ExportFile vote(String id, String code, String column, String value) {
        rows.stream()
                .filter(row ->
                        row.get("undl_id").equals(id) && row.get("ms_code").equals(code))
                .forEach(row -> row.put(column, value));
        return this;
    }

    /** Adds the row of a country's vote once more, with another value in a column. */
    public ExportFile again(String id, String code, String column, String value) {
        Map<String, String> row = new LinkedHashMap<>(rows.stream()
                .filter(r -> r.get("undl_id").equals(id) && r.get("ms_code").equals(code))
                .findFirst()
                .orElseThrow());
        row.put(column, value);
        rows.add(row);
        return this;
    }

    /** Brings the rows into another order: first those of even place, then the others. */
    public ExportFile shuffled() {
        List<Map<String, String>> even = new ArrayList<>();
        List<Map<String, String>> odd = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            (i % 2 == 0 ? even : odd).add(rows.get(i));
        }
        rows.clear();
        rows.addAll(even);
        rows.addAll(odd);
        return this;
    }

    public String csv() {
        StringBuilder csv = new StringBuilder(String.join(",", edition.columns)).append('\n');
        for (Map<String, String> row : rows) {
            csv.append(String.join(
                            ",",
                            edition.columns.stream()
                                    .map(column -> cell(row, column))
                                    .toList()))
                    .append('\n');
        }
        return csv.toString();
    }

    /** Whatever the edition calls it. */
    private static String cell(Map<String, String> row, String column) {
        String value = row.get(column);
        if (value == null) {
            value = row.get(
                    switch (column) {
                        case "ms_codes" -> "ms_code";
                        case "ms_names" -> "ms_name";
                        case "ms_votes" -> "ms_vote";
                        case "resolutions" -> "resolution";
                        case "description" -> "title";
                        case "yes" -> "total_yes";
                        case "no" -> "total_no";
                        case "abstentions" -> "total_abstentions";
                        case "non_voting" -> "total_non_voting";
                        default -> column;
                    });
        }
        String text = value == null ? "" : value;
        return text.matches("(?s).*[\",\\n].*") ? "\"" + text.replace("\"", "\"\"") + "\"" : text;
    }

    public byte[] bytes() {
        return csv().getBytes(StandardCharsets.UTF_8);
    }

    public byte[] gzip() {
        return gzip(bytes());
    }

    public static byte[] gzip(byte[] bytes) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }
}
