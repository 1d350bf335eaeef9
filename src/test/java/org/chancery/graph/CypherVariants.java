package org.chancery.graph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Ways in which the statements of {@code cypher/queries} are composed: without filters with each of the parts of which a
 * statement needs one, then with each filter alone and with all filters of a group, again with each of these parts, or where
 * that would be many with one after another.
 */
final class CypherVariants {

    private static final Path CYPHER = Path.of("cypher");
    private static final Path QUERIES = CYPHER.resolve("queries");
    private static final Pattern PLACE = Pattern.compile("(?m)^ *//\\+ ([a-z-]+)$");
    private static final Pattern HEADER = Pattern.compile("(?m)^// Parts: (.+)$");
    private static final String ONE_OF_THEM = " (one of them)";

    /** Who looks for people or meetings begins with the narrowest of what is given, and filters by the rest. */
    private static final List<Set<String>> NEVER_TOGETHER = List.of(
            Set.of("people-of/all", "people-filter/met"),
            Set.of("people-of/all", "people-filter/country"),
            Set.of("people-of/country", "people-filter/met"),
            Set.of("people-of/country", "people-filter/country"),
            Set.of("people-of/met", "people-filter/met"),
            Set.of("meetings-of/all", "meeting-filter/with"),
            Set.of("meetings-of/all", "meeting-filter/place"));

    /** To plan one variant takes a tenth of a second and more, and there are eight hundred in all. */
    private static final int MANY = 20;

    private CypherVariants() {}

    /** All statements there are, by name. */
    static List<String> statements() throws IOException {
        try (Stream<Path> files = Files.walk(QUERIES)) {
            return files.filter(file -> file.toString().endsWith(".cypher"))
                    .map(file -> QUERIES.relativize(file).toString().replace('\\', '/'))
                    .map(file -> file.substring(0, file.lastIndexOf('.')))
                    .sorted()
                    .toList();
        }
    }

    /** The variants of a statement, without parameters. */
    static List<Cypher> of(String statement) {
        Set<String> choices = choices(statement);
        Set<String> filters = placesIn("queries/" + statement);
        filters.removeAll(choices);
        List<Set<String>> starts = combinations(choices);
        List<Set<String>> filterings = filterings(filters);
        boolean inTurns = starts.size() * filterings.size() > MANY;
        Set<Set<String>> variants = new LinkedHashSet<>(starts);
        for (int i = 0; i < filterings.size(); i++) {
            Set<String> filtering = filterings.get(i);
            List<Set<String>> fitting = starts.stream()
                    .map(start -> union(start, filtering))
                    .filter(parts -> NEVER_TOGETHER.stream().noneMatch(parts::containsAll))
                    .toList();
            if (fitting.isEmpty()) {
                throw new IllegalStateException("nothing that " + statement + " begins with goes with " + filtering);
            }
            Set<String> nested = new TreeSet<>();
            filtering.forEach(part -> nested.addAll(placesIn("parts/" + part)));
            nested.removeAll(choices);
            for (Set<String> parts : inTurns ? List.of(fitting.get(i % fitting.size())) : fitting) {
                combinations(nested).forEach(combination -> variants.add(union(parts, combination)));
            }
        }
        return variants.stream()
                .map(parts -> new Cypher(statement, parts, Map.of()))
                .toList();
    }

    /** The groups whose parts have a place in a statement. */
    static Set<String> places(String statement) {
        return placesIn("queries/" + statement);
    }

    /** The groups that the header of a statement names. */
    static Set<String> announced(String statement) {
        return header(statement)
                .map(group -> group.replace(ONE_OF_THEM, ""))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The groups of which a statement needs one part. */
    private static Set<String> choices(String statement) {
        return header(statement)
                .filter(group -> group.endsWith(ONE_OF_THEM))
                .map(group -> group.replace(ONE_OF_THEM, ""))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> header(String statement) {
        Matcher header = HEADER.matcher(read("queries/" + statement));
        return header.find() ? Stream.of(header.group(1).split(", ")) : Stream.empty();
    }

    /** Each filter alone, and all of a group. */
    private static List<Set<String>> filterings(Set<String> groups) {
        List<Set<String>> filterings = new ArrayList<>();
        for (String group : groups) {
            parts(group).forEach(part -> filterings.add(Set.of(part)));
            filterings.add(parts(group));
        }
        return filterings;
    }

    /** Every way to take one part of each group. */
    private static List<Set<String>> combinations(Set<String> groups) {
        List<Set<String>> combinations = List.of(Set.of());
        for (String group : groups) {
            combinations = combinations.stream()
                    .flatMap(rest -> parts(group).stream().map(part -> union(rest, Set.of(part))))
                    .toList();
        }
        return combinations;
    }

    private static Set<String> union(Collection<String> one, Collection<String> other) {
        Set<String> union = new TreeSet<>(one);
        union.addAll(other);
        return union;
    }

    private static Set<String> parts(String group) {
        try (Stream<Path> files = Files.list(CYPHER.resolve("parts").resolve(group))) {
            return files.map(file -> group + "/" + file.getFileName().toString().replace(".cypher", ""))
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> placesIn(String file) {
        return PLACE.matcher(read(file))
                .results()
                .map(place -> place.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String read(String file) {
        try {
            return Files.readString(CYPHER.resolve(file + ".cypher"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
