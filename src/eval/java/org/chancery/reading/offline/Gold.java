package org.chancery.reading.offline;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.chancery.graph.names.Folding;
import org.chancery.reading.Gazetteer;

/**
 * What an article is known to report: by its title and labels, for they are not part of the text that is read.
 *
 * @param url null where none is given
 * @param published the day of publication
 * @param date the day that the text gives; null where it gives none
 * @param surnames of all counterparts, folded; empty where no named official is met
 * @param countries of the counterparts, as far as title or labels tell
 * @param call whether it is a call
 * @param several whether the counterparts were met one by one
 * @param isJudged whether it can be told from the title whom it reports to be met
 */
record Gold(
        Source source,
        String title,
        String url,
        String text,
        LocalDate published,
        LocalDate date,
        Set<String> surnames,
        Set<String> countries,
        boolean call,
        boolean several,
        boolean isJudged) {

    private static final Pattern READOUT = Pattern.compile("(?i)(call|meeting)(s?) with (.*)");
    private static final Pattern KREMLIN = Pattern.compile("(Telephone|Meeting).* (\\S+)");
    private static final Pattern MANY = Pattern.compile(
            "(?i)leaders|members|senators|congress|groups|team|legislat|advocates|experts|mayors|governors|allies|caucus|council|activists|families|counterparts|officials|labor|business|companies|youth|women|attorneys|dreamers|association|landlords|economists|ceos|retailers|veteran|task"
                + " force|partnership|organiz|colleges|regulators|democrats|ambassadors|parents|societies|circle|\\bnga\\b");

    /** The kinds of articles there are, each a folder. */
    enum Source {
        READOUTS,
        KREMLIN,
        WIKINEWS;

        String folder() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Whether a meeting has the right people and was held in the right way. */
    boolean isCounterpartAndKind(Told told) {
        boolean named = several
                ? surnames.stream().anyMatch(told.names()::contains)
                : surnames.stream().allMatch(told.names()::contains);
        return !surnames.isEmpty() && told.call() == call && named;
    }

    boolean isDate(Told told) {
        return Objects.equals(date, told.date());
    }

    boolean areCountries(Told told) {
        return told.countries().containsAll(countries);
    }

    /** Whether the text tells of this meeting besides the one that it reports. */
    boolean isToldBesides(Told told) {
        return Labels.isTold(source, published, told.names());
    }

    static Gold of(Source source, Path file, Gazetteer states) throws IOException {
        String content = Files.readString(file);
        boolean yaml = content.startsWith("---");
        String[] parts = yaml ? content.substring(4).split("---\\R", 2) : content.split("\\R\\R", 2);
        JsonNode head = yaml ? new YAMLMapper().readTree(parts[0]) : null;
        String title = (yaml ? head.path("title").asText() : field(parts[0], "title"))
                .replaceAll("[\\s\\u00a0]+", " ")
                .strip();
        LocalDate published = LocalDate.parse(
                yaml ? head.path("date").asText() : field(parts[0], "date").strip());
        return switch (source) {
            case READOUTS -> readout(title, head.path("source_url").asText(null), parts[1], published, states);
            case KREMLIN -> kremlin(title, parts[0], parts[1], published, states);
            case WIKINEWS ->
                new Gold(source, title, null, parts[1], published, null, Set.of(), Set.of(), false, false, true);
        };
    }

    private static Gold readout(String title, String url, String text, LocalDate published, Gazetteer states) {
        Matcher readout = READOUT.matcher(title);
        boolean judged = readout.find() && !MANY.matcher(readout.group(3)).find();
        Set<String> surnames = judged ? Counterparts.surnames(readout.group(3)) : Set.of();
        String kind = Labels.kind(Source.READOUTS, published, surnames);
        boolean call = kind.isEmpty() ? judged && readout.group(1).equalsIgnoreCase("call") : kind.equals("call");
        return new Gold(
                Source.READOUTS,
                title,
                url,
                text,
                published,
                Labels.date(Source.READOUTS, published, surnames),
                surnames,
                judged ? Counterparts.countries(readout.group(3), states) : Set.of(),
                call,
                judged && !readout.group(2).isEmpty(),
                judged && !surnames.isEmpty() && !kind.equals("none"));
    }

    private static Gold kremlin(String title, String head, String text, LocalDate published, Gazetteer states) {
        Matcher named = KREMLIN.matcher(title.replaceAll(" II+ of \\w+$", ""));
        Set<String> surnames = named.matches()
                ? Set.of(Folding.fold(named.group(2)))
                : Arrays.stream(field(head, "persons").split(";"))
                        .filter(person -> !person.contains("Background") && !person.isBlank())
                        .map(person -> Folding.fold(person.strip().split(" ")[0]))
                        .collect(Collectors.toCollection(TreeSet::new));
        Set<String> countries = Arrays.stream(field(head, "countries").split(","))
                .flatMap(code -> code(code.strip()).stream())
                .filter(code -> !states.nameOfState(code).equals(code))
                .collect(Collectors.toSet());
        boolean judged = named.matches() || title.contains("talks") && !surnames.isEmpty();
        return new Gold(
                Source.KREMLIN,
                title,
                field(head, "source").strip(),
                text,
                published,
                null,
                judged ? surnames : Set.of(),
                countries,
                title.startsWith("Telephone"),
                false,
                judged);
    }

    private static Set<String> code(String iso2) {
        try {
            return iso2.isEmpty() ? Set.of() : Set.of(new Locale("", iso2).getISO3Country());
        } catch (MissingResourceException noState) {
            return Set.of();
        }
    }

    private static String field(String head, String name) {
        return Arrays.stream(head.split("\\R(?=\\w+:)"))
                .filter(line -> line.startsWith(name + ":"))
                .map(line -> line.substring(name.length() + 1))
                .findFirst()
                .orElse("");
    }
}
