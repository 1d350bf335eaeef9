package org.chancery.loading.merge;

import java.time.Instant;

/**
 * A merge as an export tells of it.
 *
 * @param keep the id of the one who was kept
 * @param keepName what this one was called; null in exports of older versions
 * @param duplicate the id of the one who was merged
 * @param duplicateName what that one was called; null in exports of older versions
 * @param reason why they are one; may be null
 * @param at when they were merged
 */
public record ToldMerge(
        String keep, String keepName, String duplicate, String duplicateName, String reason, Instant at) {}
