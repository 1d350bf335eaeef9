package org.chancery.graph.embedded;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says in one line why the database ended or did not start, from what it printed and logged. */
record DeathReport(EmbeddedSettings settings, DataFolder folder) {

    private static final Pattern MEMORY = Pattern.compile("java\\.lang\\.OutOfMemoryError"
            + "|Could not reserve enough space|insufficient memory for the Java Runtime|Cannot allocate memory"
            + "|Too small (?:maximum|initial) heap|Initial heap size set to a larger"
            + "|Invalid (?:maximum|initial) heap size|Invalid memory configuration");
    private static final Pattern STORE_FORMAT =
            Pattern.compile("Unknown store version '?([^'\\s]+)|Unable to open store with version '?([^'\\s]+)"
                    + "|[Uu]nsupported store (?:version|format) '?([^'\\s]+)");
    private static final Pattern DATABASE_FAILED = Pattern.compile("Failed to start DatabaseId\\{.*\\[neo4j]}");
    private static final Pattern STACK_FRAME = Pattern.compile("\\s+at .+|\\s+\\.\\.\\. \\d+ more");
    private static final Pattern CAUSE = Pattern.compile("Caused by: (?:[\\w$.]+\\.)*[\\w$]*(?:Exception|Error): (.+)");
    private static final int LONGEST = 300;

    /** The failure of a process that has ended. */
    StartFailure ofDead(int exitCode) {
        List<String> console = lines(folder.console(), 0);
        Optional<String> memory = first(console, MEMORY.asPredicate());
        if (memory.isPresent()) {
            return new StartFailure(
                    ("the database has too little memory with a heap of %s and a page cache of %s (%s); "
                                    + "set chancery.database.heap and chancery.database.page-cache to what this machine has")
                            .formatted(settings.heap(), settings.pageCache(), cut(withoutTime(memory.get()))));
        }
        return unknownStore(console)
                .orElseGet(() -> new StartFailure("the database ended with code %d: %s; its log is %s"
                        .formatted(exitCode, lastCause(console), folder.console())));
    }

    /** The failure of the one database within a Neo4j that runs; empty where it may still be starting. */
    Optional<StartFailure> ofDatabase(long debugLogFrom) {
        List<String> log = lines(folder.debugLog(), debugLogFrom);
        if (first(log, DATABASE_FAILED.asPredicate()).isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(unknownStore(log)
                .orElseGet(() -> new StartFailure("the store in %s cannot be opened: %s; its log is %s"
                        .formatted(folder.home(), lastCause(log), folder.debugLog()))));
    }

    private Optional<StartFailure> unknownStore(List<String> lines) {
        return lines.stream()
                .map(STORE_FORMAT::matcher)
                .filter(Matcher::find)
                .findFirst()
                .map(found -> new StartFailure(
                        "the store in %s has the format \"%s\", which the Neo4j in this server does not know: a newer one wrote it; start a server at least as new, or choose another folder with CHANCERY_DATA_DIR"
                                .formatted(folder.home(), format(found))));
    }

    private static String format(Matcher found) {
        for (int group = 1; group <= found.groupCount(); group++) {
            if (found.group(group) != null) {
                return found.group(group);
            }
        }
        return found.group();
    }

    private static String lastCause(List<String> lines) {
        String last = "it said nothing";
        boolean caused = false;
        for (String line : lines) {
            Matcher cause = CAUSE.matcher(line);
            if (cause.matches()) {
                last = cause.group(1);
                caused = true;
            } else if (!caused && !line.isBlank() && !STACK_FRAME.matcher(line).matches()) {
                last = withoutTime(line);
            }
        }
        return cut(last.replaceAll("\\b(?:[a-z]\\w*\\.)+\\w+(?:Exception|Error): ", ""));
    }

    private static String withoutTime(String line) {
        return line.replaceFirst("^[-\\d]+ [\\d:.+]+ +[A-Z]+ +", "").strip();
    }

    private static String cut(String line) {
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "…";
    }

    private static Optional<String> first(List<String> lines, Predicate<String> wanted) {
        return lines.stream().filter(wanted).findFirst();
    }

    private static List<String> lines(Path file, long from) {
        try {
            if (Files.notExists(file)) {
                return List.of();
            }
            byte[] all = Files.readAllBytes(file);
            // Shorter than it was: the log has been rotated since.
            int start = from <= all.length ? (int) from : 0;
            return new String(all, start, all.length - start, StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException unreadable) {
            // The report is still due: the database ended whether or not its log can be read.
            return List.of("its log cannot be read: " + unreadable.getMessage());
        }
    }
}
