package org.chancery.loading.account;

import org.chancery.article.Origin;

/**
 * A place in an article's text.
 *
 * @param quote the words, null where they may not be kept
 * @param start UTF-16 units into the text, or null
 * @param end exclusive, or null
 * @param paragraph from 1, or null
 * @param confidence 0 to 1, null where a person entered it
 */
public record Passage(String quote, Integer start, Integer end, Integer paragraph, Double confidence, Origin origin) {}
