package org.chancery.vote.matrix;

import java.util.Map;
import org.chancery.api.ChanceryException;
import org.chancery.api.ErrorCode;
import org.chancery.country.Country;

/**
 * The voting record as the graph had it at one moment.
 *
 * @param version the newest change that it has
 * @param countries all there are, by id, in the order of their names
 */
public record VotingRecord(RecordVersion version, VoteMatrix matrix, Map<String, Country> countries) {

    /**
     * The country with this id.
     *
     * @throws ChanceryException UNAVAILABLE where there was none at that moment
     */
    public Country country(String id) {
        Country country = countries.get(id);
        if (country == null) {
            throw new ChanceryException(
                    ErrorCode.UNAVAILABLE, id + " has only just been loaded; ask again in a few seconds");
        }
        return country;
    }
}
