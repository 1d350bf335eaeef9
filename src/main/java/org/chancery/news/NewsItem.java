package org.chancery.news;

import java.util.Set;
import org.chancery.api.Fact;

/**
 * That a fact was loaded, changed or withdrawn.
 *
 * @param seq the number of the change that did it
 * @param id the fact's id
 * @param fact the fact as it is now; null where it was withdrawn
 * @param concerned the ids of the people and the codes of the countries that it concerns
 */
record NewsItem(long seq, String id, Fact fact, Set<String> concerned) {}
