package org.chancery.loading.visit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.chancery.graph.names.Named;

/**
 * Which country of the graph the record means. Of its name, of the name turned round ("Korea, South"), of the part before
 * a bracket ("Denmark (Greenland)", "Poland (government-in-exile)"), of the bracket ("Siam (Thailand)") and of the
 * record's own word for the country the first decides that fits one country and no more: "Korea" may be two, and its
 * word {@code korea-south} says which. A state that the graph does not have is none, whatever succeeded it.
 */
final class VisitCountries {

    private static final Pattern BRACKETED = Pattern.compile("(.+?)\\s*\\(([^()]+)\\)");
    private static final Pattern TURNED = Pattern.compile("([^,]+),\\s*([^,]+)");

    private static final String YUGOSLAVIA = "YUG";
    /** The day from which Serbia and Montenegro called themselves by the old name, until 2003. */
    private static final LocalDate OLD_NAME_AGAIN = LocalDate.of(1992, 4, 27);

    private static final String SERBIA_AND_MONTENEGRO = "SCG";

    private final Function<List<String>, List<List<Named>>> names;
    private final Map<String, List<Named>> known = new LinkedHashMap<>();

    /** @param names what each of some names may mean among the countries of the graph */
    VisitCountries(Function<List<String>, List<List<Named>>> names) {
        this.names = names;
    }

    /** The country that the record means on a day; empty where it cannot be told. */
    Optional<Named> of(String country, String word, LocalDate on) {
        List<String> candidates = candidates(country, word);
        learn(candidates);
        return candidates.stream()
                .map(known::get)
                .filter(fits -> fits.size() == 1)
                .map(fits -> fits.get(0))
                .findFirst()
                .flatMap(named -> onTheDay(named, on));
    }

    private Optional<Named> onTheDay(Named named, LocalDate on) {
        if (!named.id().equals(YUGOSLAVIA) || on.isBefore(OLD_NAME_AGAIN)) {
            return Optional.of(named);
        }
        learn(List.of(SERBIA_AND_MONTENEGRO));
        return known.get(SERBIA_AND_MONTENEGRO).stream().findFirst();
    }

    private static List<String> candidates(String country, String word) {
        List<String> candidates = new ArrayList<>();
        candidates.add(country);
        Matcher turned = TURNED.matcher(country);
        if (turned.matches()) {
            candidates.add(turned.group(2) + " " + turned.group(1));
        }
        Matcher bracketed = BRACKETED.matcher(country);
        if (bracketed.matches()) {
            candidates.add(bracketed.group(1));
            candidates.add(bracketed.group(2));
        }
        Stream.of(word.replace('-', ' ')).filter(w -> !w.isBlank()).forEach(candidates::add);
        return candidates;
    }

    private void learn(List<String> candidates) {
        List<String> unknown = candidates.stream()
                .filter(c -> !known.containsKey(c))
                .distinct()
                .toList();
        List<List<Named>> found = unknown.isEmpty() ? List.of() : names.apply(unknown);
        for (int i = 0; i < unknown.size(); i++) {
            known.put(unknown.get(i), found.get(i));
        }
    }
}
