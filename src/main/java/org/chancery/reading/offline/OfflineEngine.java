package org.chancery.reading.offline;

import jakarta.annotation.PreDestroy;
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
    private final ReaderSettings settings;
    private final Turns turns;

    OfflineEngine(Reader reader, ReaderSettings settings) {
        this.reader = reader;
        this.settings = settings;
        this.turns = new Turns(settings.processes(), settings.timeLimit());
    }

    @Override
    public Reading read(ArticleDraft article, Gazetteer gazetteer) {
        requireThere();
        return turns.take(() -> Draft.of(
                reader.annotated(article.text(), article.publishedOn()),
                reader.annotated(article.title(), article.publishedOn()),
                article,
                gazetteer));
    }

    @Override
    public int atOnce() {
        return settings.processes();
    }

    @Override
    public void requireThere() {
        settings.jar();
    }

    @PreDestroy
    void stop() {
        turns.stop();
    }
}
