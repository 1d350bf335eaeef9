package org.chancery.reading.offline;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.chancery.article.draft.ArticleFacts;
import org.chancery.article.draft.PersonDraft;
import org.chancery.article.draft.StatementDraft;
import org.chancery.graph.names.Folding;

/** Counts of people who are told to say something, beside those whom a person read to. */
final class SpeakerScore {

    private int right;
    private int missed;
    private int wrong;

    void count(Set<String> surnames, ArticleFacts facts) {
        Set<String> told = speakers(facts);
        long found = surnames.stream()
                .filter(surname -> told.stream().anyMatch(name -> name.contains(surname)))
                .count();
        long besides = told.stream()
                .filter(name -> surnames.stream().noneMatch(name::contains))
                .count();
        right += (int) found;
        missed += surnames.size() - (int) found;
        wrong += (int) besides;
    }

    /** The folded names of those who speak. */
    static Set<String> speakers(ArticleFacts facts) {
        Map<String, String> names =
                facts.people().stream().collect(Collectors.toMap(PersonDraft::ref, PersonDraft::name));
        return facts.statements().stream()
                .map(StatementDraft::speaker)
                .filter(Objects::nonNull)
                .map(ref -> Folding.fold(names.get(ref)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Override
    public String toString() {
        double precision = (double) right / Math.max(1, right + wrong);
        double recall = (double) right / Math.max(1, right + missed);
        return String.format(
                Locale.ROOT,
                "speakers: %d to be found; P %.3f R %.3f F1 %.3f",
                right + missed,
                precision,
                recall,
                2 * precision * recall / Math.max(1e-9, precision + recall));
    }
}
