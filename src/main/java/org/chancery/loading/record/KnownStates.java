package org.chancery.loading.record;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.graph.names.Folding;

/** The states of countries.yaml, by the names and codes that they have on the voting record, through time. */
final class KnownStates {

    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory()).registerModule(new JavaTimeModule());

    private final Map<String, CountryRecord> countries = new HashMap<>();
    private final Map<String, Set<String>> byName = new HashMap<>();
    private final Map<String, String> spelling = new TreeMap<>();
    private final Map<String, Set<String>> byCode = new HashMap<>();
    private final Set<String> codesOfTerritories = new HashSet<>();
    private final NamesOnRecord onRecord;
    private final long[] turns;

    /** @throws IllegalStateException where a file of the distribution cannot be read; the message names it */
    KnownStates() {
        onRecord = read("/record/names.yaml", new TypeReference<>() {});
        for (CountryRecord country : read("/facts/countries.yaml", new TypeReference<List<CountryRecord>>() {})) {
            countries.put(country.code(), country);
            name(country.name(), country.code());
            name(country.officialName(), country.code());
            country.aliases().forEach(alias -> name(alias, country.code()));
            code(country.code(), country.code());
            code(country.iso2(), country.code());
        }
        onRecord.names().forEach(n -> spelling.putIfAbsent(Folding.fold(n.name()), n.name()));
        onRecord.codes().forEach(c -> code(c.code(), c.country()));
        codesOfTerritories.addAll(Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA3));
        codesOfTerritories.addAll(Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2));
        turns = turns();
    }

    /** The folded names, each with one way to write it. */
    Map<String, String> names() {
        return spelling;
    }

    /** The states that the record means by a name on a day; several where they share it, none where it is unknown. */
    Set<String> named(String folded, LocalDate date) {
        String meant = onRecord.meantBy(folded, date);
        if (meant != null) {
            return Set.of(meant);
        }
        return seated(byName.getOrDefault(folded, Set.of()), date);
    }

    /** The states that have a name, on the record or elsewhere, as of a day. */
    Set<String> bearing(String folded, LocalDate date) {
        Set<String> bearing = new TreeSet<>(seated(byName.getOrDefault(folded, Set.of()), date));
        bearing.addAll(named(folded, date));
        return bearing;
    }

    /** The states that have a code, as of a day; several where they had it one after the other. */
    Set<String> coded(String code, LocalDate date) {
        if (onRecord.isOver(code, date)) {
            return Set.of();
        }
        return seated(byCode.getOrDefault(code, Set.of()), date);
    }

    /** Whether a code is one of ISO 3166-1, or one known here. */
    boolean isCode(String code) {
        return codesOfTerritories.contains(code) || byCode.containsKey(code);
    }

    /** Whether a former member and a successor are filed the one under the name, the other under the code. */
    boolean isSuccession(String named, String coded, LocalDate date) {
        return onRecord.successors(named).contains(coded)
                || onRecord.successors(coded).contains(named) && !date.isBefore(end(coded));
    }

    /** Whether it is a former member whose seat had ended by a day. */
    boolean isOver(String country, LocalDate date) {
        return !onRecord.successors(country).isEmpty()
                && !onRecord.isSeatContinued(country)
                && !date.isBefore(end(country));
    }

    boolean isMember(String country, LocalDate date) {
        LocalDate since = countries.get(country).unMemberSince();
        return since != null && !date.isBefore(since) && !isOver(country, date);
    }

    LocalDate lastDay(String country) {
        return end(country).minusDays(1);
    }

    String nameOf(String country) {
        return countries.get(country).name();
    }

    /** Between two days of the same period, no name or code changes its meaning. */
    int period(LocalDate date) {
        int at = Arrays.binarySearch(turns, date.toEpochDay());
        return at < 0 ? -at - 1 : at + 1;
    }

    private Set<String> seated(Set<String> some, LocalDate date) {
        return some.stream().map(country -> onRecord.seated(country, date)).collect(Collectors.toSet());
    }

    private LocalDate end(String country) {
        return countries.get(country).unMemberUntil();
    }

    private long[] turns() {
        Stream<LocalDate> members = countries.values().stream()
                .filter(country -> country.unMemberUntil() != null)
                .flatMap(country -> Stream.of(country.unMemberSince(), country.unMemberUntil()));
        return Stream.concat(members, onRecord.dates())
                .mapToLong(LocalDate::toEpochDay)
                .sorted()
                .distinct()
                .toArray();
    }

    private void name(String name, String country) {
        spelling.putIfAbsent(Folding.fold(name), name);
        byName.computeIfAbsent(Folding.fold(name), n -> new TreeSet<>()).add(country);
    }

    private void code(String code, String country) {
        if (code != null) {
            byCode.computeIfAbsent(code, c -> new TreeSet<>()).add(country);
        }
    }

    private static <T> T read(String file, TypeReference<T> shape) {
        try (InputStream in = Objects.requireNonNull(
                KnownStates.class.getResourceAsStream(file), () -> file + " is missing from the distribution")) {
            return YAML.readValue(in, shape);
        } catch (IOException e) {
            throw new IllegalStateException(file + " cannot be read: " + e.getMessage(), e);
        }
    }
}
