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
        boolean keep = Boolean.TRUE.equals(article.keepText());
        Origin origin = e.origin() == null ? Origin.CURATED : e.origin();
        return new Passage(
                keep ? quote(article.text(), e) : null, e.start(), e.end(), e.paragraph(), e.confidence(), origin);
    }

    private static String quote(String text, EvidenceDraft e) {
        return e.quote() == null && text != null && e.start() != null ? text.substring(e.start(), e.end()) : e.quote();
    }
}
