package org.chancery.vote.matrix;

import java.time.LocalDate;

/**
 * How two countries voted in one session.
 *
 * @param session the Assembly's; for other roll calls the calendar year
 * @param first the day of the first roll call counted
 */
public record SessionCounts(String session, LocalDate first, PairCounts counts) {}
