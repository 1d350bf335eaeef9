package org.chancery.loading.rollcall;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.chancery.loading.file.Table;

/** The layouts of tables of roll calls, told from each other by their columns. Each column may have several names. */
enum Layout {
    SECURITY_COUNCIL(
            "the UN Digital Library's Security Council voting data",
            List.of(
                    "undl_id",
                    "ms_code|ms_codes|ms_name|ms_names",
                    "ms_vote|ms_votes",
                    "date",
                    "resolution|resolutions",
                    "permanent_member|permanent_members|modality")),
    GENERAL_ASSEMBLY(
            "the UN Digital Library's General Assembly voting data",
            List.of(
                    "undl_id",
                    "ms_code|ms_codes|ms_name|ms_names",
                    "ms_vote|ms_votes",
                    "date",
                    "resolution|resolutions")),
    UNVOTES_VOTES(
            "Voeten's data in the layout of unvotes: the votes", List.of("rcid", "country", "country_code", "vote")),
    UNVOTES_ROLL_CALLS(
            "Voeten's data in the layout of unvotes: the roll calls",
            List.of("rcid", "session", "date", "unres", "descr")),
    UNVOTES_ISSUES("Voeten's data in the layout of unvotes: the issues", List.of("rcid", "short_name", "issue"));

    private final String words;
    private final List<String> columns;

    Layout(String words, List<String> columns) {
        this.words = words;
        this.columns = columns;
    }

    /** The layout that a table has; empty where it is none of these. */
    static Optional<Layout> of(Table table) {
        return Arrays.stream(values()).filter(layout -> layout.fits(table)).findFirst();
    }

    private boolean fits(Table table) {
        return columns.stream().allMatch(names -> table.place(names.split("\\|")) >= 0);
    }

    boolean isExport() {
        return this == SECURITY_COUNCIL || this == GENERAL_ASSEMBLY;
    }

    /** What it is, for people. */
    String words() {
        return words;
    }

    /** All layouts with the columns that tell them, for people. */
    static String expected() {
        return Arrays.stream(values())
                .map(layout ->
                        layout.words + " (" + String.join(", ", layout.columns).replace("|", " or ") + ")")
                .collect(Collectors.joining("; "));
    }
}
