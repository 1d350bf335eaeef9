package org.chancery.loading.draft;

import java.util.List;
import org.chancery.article.Origin;
import org.chancery.article.draft.ArticleDraft;
import org.chancery.article.draft.EvidenceDraft;
import org.chancery.loading.account.Passage;

/** From the evidence of a draft to the places in its article's text, with their words where they may be kept. */
final class Passages {

    private Passages() {}

    static List<Passage> of(ArticleDraft article, List<EvidenceDraft> evidence) {
        return evidence.stream().map(e -> passage(article, e)).toList();
    }

    private static Passage passage(ArticleDraft article, EvidenceDraft e) {
        String text = article.text();
        Integer start = e.start() == null ? onlyPlace(text, e.quote()) : e.start();
        Integer end = e.start() == null && start != null
                ? Integer.valueOf(start + e.quote().length())
                : e.end();
        boolean keep = Boolean.TRUE.equals(article.keepText());
        Origin origin = e.origin() == null ? Origin.CURATED : e.origin();
        return new Passage(keep ? quote(text, e, start, end) : null, start, end, e.paragraph(), e.confidence(), origin);
    }

    /** Words that may not be kept are found again by their place, where they stand in the text once. */
    private static Integer onlyPlace(String text, String quote) {
        int first = text == null || quote == null || quote.isEmpty() ? -1 : text.indexOf(quote);
        return first < 0 || text.indexOf(quote, first + 1) >= 0 ? null : Integer.valueOf(first);
    }

    private static String quote(String text, EvidenceDraft e, Integer start, Integer end) {
        return e.quote() == null && text != null && start != null ? text.substring(start, end) : e.quote();
    }
}
