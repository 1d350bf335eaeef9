package org.chancery.reading;

import java.util.List;
import org.chancery.article.draft.ArticleFacts;

/**
 * What was read from an article.
 *
 * @param open words that may stand for several people
 * @param warnings what a reviewer is to know of it
 */
public record Reading(ArticleFacts facts, List<Open> open, List<String> warnings) {

    /**
     * Words that stand for somebody, and it is not clear for whom.
     *
     * @param start where they begin in the text, in UTF-16 units
     * @param end where they end, exclusive
     * @param refs the people of the draft whom they may mean; empty where only people of the graph come into question
     * @param ids the people of the graph whom they may mean
     */
    public record Open(String text, int start, int end, List<String> refs, List<String> ids) {}
}
