package org.chancery.graph;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A statement to run: a file of {@code cypher/queries}, those parts of {@code cypher/parts} that this answer needs, and
 * parameters. A line {@code //+ meeting-filter} in a file is the place of all parts of {@code cypher/parts/meeting-filter}
 * that were chosen.
 *
 * <p>So a filter that was not given is not in the statement at all. One statement for every filter there is takes seconds
 * to plan on a database that has just started, and its plan fits none of them.
 *
 * @param name the file without its ending: {@code meeting/encounters}
 * @param parts the same of parts: {@code meeting-filter/from}
 */
public record Cypher(String name, Set<String> parts, Map<String, Object> parameters) {

    private static final Pattern PLACE = Pattern.compile("(?m)^ *//\\+ ([a-z-]+)\\R");

    private static final Map<String, String> FILES = new ConcurrentHashMap<>();

    /** A statement without parts and parameters. */
    public static Cypher named(String name) {
        return new Cypher(name, Set.of(), Map.of());
    }

    /** The name of the part for a constant of an enum: of {@code evidence-of} and VOTE_CLAIM evidence-of/vote-claim. */
    public static String part(String group, String constant) {
        return group + "/" + constant.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The same with one part more. */
    public Cypher with(String part) {
        return with(Set.of(part), Map.of());
    }

    /** The same with more parts, and the parameters that they need. */
    public Cypher with(Collection<String> more, Map<String, ?> theirs) {
        Set<String> all = new TreeSet<>(parts);
        all.addAll(more);
        return new Cypher(name, all, parameters).given(theirs);
    }

    /** The same with a parameter, which may be null. */
    public Cypher given(String parameter, Object value) {
        Map<String, Object> one = new HashMap<>();
        one.put(parameter, value);
        return given(one);
    }

    /** The same with more parameters. */
    public Cypher given(Map<String, ?> more) {
        Map<String, Object> all = new HashMap<>(parameters);
        all.putAll(more);
        return new Cypher(name, parts, all);
    }

    /**
     * The statement as it is sent.
     *
     * @throws IllegalStateException where a file is missing, or a part has no place in the statement: a filter that was
     *     given must not be left out
     */
    String text() {
        Set<String> unplaced = new TreeSet<>(parts);
        String text = composed("queries/" + name, unplaced);
        if (!unplaced.isEmpty()) {
            throw new IllegalStateException("no place in " + name + " for " + unplaced);
        }
        return text;
    }

    private String composed(String path, Set<String> unplaced) {
        return PLACE.matcher(FILES.computeIfAbsent(path, Cypher::read))
                .replaceAll(place -> Matcher.quoteReplacement(parts.stream()
                        .filter(part -> part.startsWith(place.group(1) + "/"))
                        .peek(unplaced::remove)
                        .map(part -> composed("parts/" + part, unplaced))
                        .collect(Collectors.joining())));
    }

    private static String read(String path) {
        String file = "cypher/" + path + ".cypher";
        try (InputStream in = Cypher.class.getClassLoader().getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("no file " + file);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
