package org.chancery.claim;

import java.util.List;

/**
 * What a claim may speak of.
 *
 * @param resolution the symbol of the one resolution that fits; null where none fits well enough, or two fit alike
 * @param candidates best first, ten at most; where there is a resolution, it is the first of them
 */
public record Match(String resolution, List<Scored> candidates) {

    /**
     * A resolution, and how well it fits.
     *
     * @param score 0 to 1, to three digits
     */
    public record Scored(String resolution, double score) {}
}
