package org.chancery.reading;

import org.chancery.api.ChanceryException;
import org.chancery.article.draft.ArticleDraft;

/** Reads the facts that an article states. What is known of the world it is given; it asks nothing else. */
public interface ExtractionEngine {

    /**
     * The facts that an article states, each with its place in the text.
     *
     * @param article with its text
     * @param gazetteer the states and people that it may name
     * @throws ChanceryException UNAVAILABLE where the engine cannot read now, TIMEOUT where it took too long
     */
    Reading read(ArticleDraft article, Gazetteer gazetteer);

    /** How many articles it reads at the same time; more wait for their turn. */
    int atOnce();

    /** @throws ChanceryException UNAVAILABLE where it can read nothing as this server is built and set up */
    void requireThere();
}
