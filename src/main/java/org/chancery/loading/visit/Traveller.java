package org.chancery.loading.visit;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.chancery.graph.names.Folding;

/**
 * Somebody on a page of the record, with all visits that it tells of.
 *
 * @param ref stands for the person within the page
 * @param visits by day; at least one
 * @param alone whether no other person of the page has the name
 */
record Traveller(String ref, List<Visit> visits, boolean alone) {

    private static final Pattern MIDDLE_INITIALS = Pattern.compile("(?<=\\S) (?:\\p{Lu}\\.?)+(?= \\S)");

    Traveller {
        visits = List.copyOf(visits);
    }

    /** As the record has it last. */
    String name() {
        return last().called();
    }

    Set<String> aliases() {
        Set<String> aliases = new LinkedHashSet<>();
        for (Visit visit : visits) {
            aliases.add(visit.traveller().called());
            aliases.addAll(visit.traveller().aliases());
        }
        aliases.remove(name());
        return aliases;
    }

    /** The code of the country that the person stands for. */
    String country() {
        return visits.get(0).standsFor();
    }

    /**
     * The full names, folded, by which the person may stand in the graph already: as the record has it, and without middle
     * initials, which one source writes and another leaves out ("Donald J. Trump"). Empty for whom a name does not tell: a
     * bare surname, and a name that two people of the page have.
     */
    Set<String> keys() {
        Set<String> keys = new LinkedHashSet<>();
        if (alone && visits.stream().noneMatch(v -> v.traveller().kind() == TitledName.Kind.SURNAME)) {
            keys.add(Folding.key(name()));
            keys.add(Folding.key(MIDDLE_INITIALS.matcher(name()).replaceAll("")));
        }
        return keys;
    }

    private TitledName last() {
        return visits.get(visits.size() - 1).traveller();
    }
}
