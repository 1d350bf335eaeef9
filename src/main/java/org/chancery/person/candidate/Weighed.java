package org.chancery.person.candidate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * A pair with all that speaks for it and against it, weighed. The score is what the likeness of their names counts for
 * ({@link NameLikeness}: 0.15 for a surname to 0.6 for the same name), and 0.25 where they have an office in common, 0.1
 * where they have a country in common and 0.05 where the years overlap of which the sources tell; 0.3 less where 60 years
 * and more lie between these. Below 0.4 it is no pair.
 *
 * @param hundredths the score, in hundredths: 40 to 100
 */
record Weighed(ComparedPerson a, ComparedPerson b, int hundredths, List<String> reasons) {

    private static final int OFFICE = 25;
    private static final int COUNTRY = 10;
    private static final int TIME = 5;
    private static final int ANOTHER_TIME = -30;
    private static final int LIKELY = 40;
    private static final int YEARS_OF_A_LIFE = 60;

    /** Empty where what speaks for it is too little. */
    static Optional<Weighed> of(CalledAlike pair, ComparedPerson a, ComparedPerson b) {
        List<String> reasons = new ArrayList<>(List.of(pair.reason()));
        int score = pair.how().hundredths() + office(a, b, reasons) + country(a, b, reasons) + time(a, b, reasons);
        return score < LIKELY ? Optional.empty() : Optional.of(new Weighed(a, b, Math.min(score, 100), reasons));
    }

    /** The same pair as an id, which sorts. */
    String key() {
        return a.person().id() + " " + b.person().id();
    }

    MergeCandidate candidate() {
        return new MergeCandidate(a.person(), b.person(), hundredths / 100.0, reasons);
    }

    private static int office(ComparedPerson a, ComparedPerson b, List<String> reasons) {
        return a.offices().stream()
                .filter(office -> b.offices().stream()
                        .anyMatch(other -> office.titleKey().equals(other.titleKey())
                                && office.of().equals(other.of())))
                .map(office -> office.title() + " (" + office.of() + ")")
                .sorted()
                .findFirst()
                .map(office -> {
                    reasons.add("the same office: " + office);
                    return OFFICE;
                })
                .orElse(0);
    }

    private static int country(ComparedPerson a, ComparedPerson b, List<String> reasons) {
        TreeSet<String> both = new TreeSet<>(a.countries());
        both.retainAll(b.countries());
        if (both.isEmpty()) {
            return 0;
        }
        reasons.add("the same country: " + String.join(", ", both));
        return COUNTRY;
    }

    private static int time(ComparedPerson a, ComparedPerson b, List<String> reasons) {
        if (a.first() == null || b.first() == null) {
            return 0;
        }
        LocalDate from = a.first().isAfter(b.first()) ? a.first() : b.first();
        LocalDate to = a.last().isBefore(b.last()) ? a.last() : b.last();
        if (from.getYear() <= to.getYear()) {
            String years = from.getYear() == to.getYear()
                    ? String.valueOf(to.getYear())
                    : from.getYear() + " to " + to.getYear();
            reasons.add("told of in the same years: " + years);
            return TIME;
        }
        if (to.plusYears(YEARS_OF_A_LIFE).isAfter(from)) {
            return 0;
        }
        reasons.add("told of in other times: until " + to.getYear() + ", and from " + from.getYear());
        return ANOTHER_TIME;
    }
}
