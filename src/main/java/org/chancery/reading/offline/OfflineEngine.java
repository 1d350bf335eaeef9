package org.chancery.reading.offline;

import jakarta.enterprise.context.ApplicationScoped;
import org.chancery.article.draft.ArticleDraft;
import org.chancery.reading.ExtractionEngine;
import org.chancery.reading.Gazetteer;
import org.chancery.reading.Offline;
import org.chancery.reading.Reading;
import org.chancery.reading.rule.Draft;

/** Reads with rules over the words of the text and what depends on what among them; needs no service and no key. */
@ApplicationScoped
@Offline
class OfflineEngine implements ExtractionEngine {

    private final Reader reader;

    OfflineEngine(Reader reader) {
        this.reader = reader;
    }

    @Override
    public Reading read(ArticleDraft article, Gazetteer gazetteer) {
        return Draft.of(reader.annotated(article.text(), article.publishedOn()), article, gazetteer);
    }

    @Override
    public int atOnce() {
        return reader.atOnce();
    }

    @Override
    public void requireThere() {
        reader.requireThere();
    }
}
