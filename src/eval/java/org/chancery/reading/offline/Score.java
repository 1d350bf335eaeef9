package org.chancery.reading.offline;

import java.util.List;
import java.util.Locale;

/** Counts of meetings found, missed, and told though the text does not tell of them. */
final class Score {

    private int articles;
    private int judged;
    private int expected;
    private int found;
    private int foundWithDate;
    private int countriesExpected;
    private int countriesFound;
    private int others;
    private int wrong;

    void count(Gold gold, List<Told> told) {
        articles++;
        if (!gold.isJudged()) {
            return;
        }
        judged++;
        List<Told> right = told.stream().filter(gold::isCounterpartAndKind).toList();
        List<Told> besides = told.stream().filter(t -> !right.contains(t)).toList();
        long rightly = besides.stream().filter(gold::isToldBesides).count();
        others += (int) rightly;
        wrong += besides.size() - (int) rightly;
        if (gold.surnames().isEmpty()) {
            return;
        }
        expected++;
        found += right.isEmpty() ? 0 : 1;
        foundWithDate += right.stream().anyMatch(gold::isDate) ? 1 : 0;
        if (!right.isEmpty() && !gold.countries().isEmpty()) {
            countriesExpected++;
            countriesFound += right.stream().anyMatch(gold::areCountries) ? 1 : 0;
        }
    }

    int articles() {
        return articles;
    }

    @Override
    public String toString() {
        return expected == 0
                ? "%d articles; %d meetings told rightly, %d wrongly".formatted(judged, others, wrong)
                : "%d expected; counterpart and kind %s; with the date %s; countries of %d in %d; %d others told rightly, %d wrongly"
                        .formatted(
                                expected,
                                measures(found, 0),
                                measures(foundWithDate, found - foundWithDate),
                                countriesFound,
                                countriesExpected,
                                others,
                                wrong);
    }

    private String measures(int right, int mistaken) {
        double precision = right == 0 ? 0 : (double) right / (right + mistaken + wrong);
        double recall = expected == 0 ? 1 : (double) right / expected;
        double f1 = precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
        return String.format(Locale.ROOT, "P %.3f R %.3f F1 %.3f", precision, recall, f1);
    }
}
