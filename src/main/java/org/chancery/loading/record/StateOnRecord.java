package org.chancery.loading.record;

/**
 * A state on the voting record.
 *
 * @param country its id: the code of countries.yaml
 * @param namedAs the record's name of the day, slips mended; where the record gives a code alone, the country's name
 * @param mended whether the record's name has a slip, be it a blank too many
 */
public record StateOnRecord(String country, String namedAs, boolean mended) implements NamedOnRecord {}
