package org.chancery.loading.visit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.chancery.graph.names.Folding;

/**
 * Who is who on a page of the record. Whose travels it is, the page itself says. Visitors have no id there: those of one
 * full name, of one country, are one person as long as their years allow it.
 *
 * <ul>
 *   <li>A full name is another person's where more than {@value #YEARS_OF_A_NAME} years lie between two visits, or more
 *       than {@value #YEARS_OF_A_LIFE} between the first and the last: a namesake of another generation.
 *   <li>The one word by which a monarch goes, without a number, is another's after {@value #YEARS_OF_A_REIGN} years: a
 *       grandson often has it too.
 *   <li>A surname alone is nobody. Two visits of "President Lescot" are one person's only where title and country are the
 *       same too and no more than {@value #YEARS_OF_A_TERM} years lie between them, which is a term of office; it is never
 *       joined with a full name, nor with anybody of the graph.
 * </ul>
 */
final class Travellers {

    static final int YEARS_OF_A_NAME = 25;
    static final int YEARS_OF_A_LIFE = 75;
    static final int YEARS_OF_A_REIGN = 10;
    static final int YEARS_OF_A_TERM = 4;

    private static final Comparator<Visit> BY_DAY = Comparator.comparing(
                    (Visit v) -> v.start().first())
            .thenComparing(v -> v.start().last())
            .thenComparing(v -> v.row().words());

    private Travellers() {}

    /** The people of one page, whatever the order of its rows. */
    static List<Traveller> of(List<Visit> page) {
        Map<String, List<Visit>> named = page.stream()
                .sorted(BY_DAY)
                .collect(Collectors.groupingBy(Travellers::ref, LinkedHashMap::new, Collectors.toList()));
        List<Traveller> travellers = new ArrayList<>();
        named.forEach((ref, visits) -> {
            List<List<Visit>> lives = visits.get(0).abroad() ? List.of(visits) : lives(visits);
            for (int i = 0; i < lives.size(); i++) {
                List<Visit> life = lives.get(i);
                String own =
                        i == 0 ? ref : ref + " " + life.get(0).start().first().getYear();
                travellers.add(new Traveller(own, life, lives.size() == 1));
            }
        });
        return travellers;
    }

    private static String ref(Visit visit) {
        return visit.abroad() ? visit.page() : Folding.key(visit.traveller().called());
    }

    private static List<List<Visit>> lives(List<Visit> visits) {
        int years = switch (visits.get(0).traveller().kind()) {
            case FULL -> YEARS_OF_A_NAME;
            case REGNAL -> YEARS_OF_A_REIGN;
            case SURNAME -> YEARS_OF_A_TERM;
        };
        List<List<Visit>> lives = new ArrayList<>();
        List<Visit> life = new ArrayList<>();
        for (Visit visit : visits) {
            LocalDate day = visit.start().first();
            boolean another = !life.isEmpty()
                    && (day.isAfter(day(life, life.size() - 1).plusYears(years))
                            || day.isAfter(day(life, 0).plusYears(YEARS_OF_A_LIFE)));
            if (another) {
                lives.add(life);
                life = new ArrayList<>();
            }
            life.add(visit);
        }
        lives.add(life);
        return lives;
    }

    private static LocalDate day(List<Visit> life, int i) {
        return life.get(i).start().first();
    }
}
