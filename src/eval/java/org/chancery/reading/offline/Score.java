package org.chancery.reading.offline;

import java.util.List;
import java.util.Locale;

/** Counts of meetings found, missed, and told besides. */
final class Score {

    private int articles;
    private int expected;
    private int found;
    private int foundWithDate;
    private int besides;

    void count(Gold gold, List<Gold.Told> told) {
        articles++;
        if (!gold.isJudged()) {
            return;
        }
        List<Gold.Told> right = told.stream().filter(gold::isCounterpartAndKind).toList();
        besides += told.size() - right.size();
        if (gold.surnames().isEmpty()) {
            return;
        }
        expected++;
        found += right.isEmpty() ? 0 : 1;
        foundWithDate += right.stream().anyMatch(gold::isDate) ? 1 : 0;
    }

    int articles() {
        return articles;
    }

    @Override
    public String toString() {
        return "%d expected; counterpart and kind: %s; and date: %s; %d other meetings told as held"
                .formatted(expected, measures(found), measures(foundWithDate), besides);
    }

    /** Whatever else is told as held counts against precision, though most of it is true. */
    private String measures(int right) {
        double precision = right + besides == 0 ? 1 : (double) right / (right + besides);
        double recall = expected == 0 ? 1 : (double) right / expected;
        double f1 = precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
        return String.format(Locale.ROOT, "P %.3f R %.3f F1 %.3f", precision, recall, f1);
    }
}
