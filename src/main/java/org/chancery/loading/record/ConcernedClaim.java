package org.chancery.loading.record;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.chancery.claim.ClaimWording;
import org.chancery.claim.Claimed;
import org.chancery.claim.Sought;
import org.chancery.graph.Rows;
import org.chancery.vote.VotePosition;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/**
 * A claim that is to be judged anew.
 *
 * @param symbol the resolution that it names; null where it names none
 * @param sought by what its resolution is sought where it names none
 * @param certain false where a change of the record may concern it only if its words do
 */
record ConcernedClaim(String id, String symbol, Sought sought, Claimed claimed, boolean certain) {

    static ConcernedClaim of(Record row) {
        Map<String, VotePosition> named = new LinkedHashMap<>();
        Map<String, String> names = new LinkedHashMap<>();
        for (Value n : row.get("named").values()) {
            String country = n.get("country").asString();
            named.put(country, VotePosition.valueOf(n.get("position").asString()));
            names.put(country, n.get("name").asString());
        }
        Set<VotePosition> only = new TreeSet<>();
        row.get("onlyNamed")
                .asList(v -> VotePosition.valueOf(v.asString()), List.of())
                .forEach(only::add);
        String word = row.get("wording").asString(null);
        ClaimWording wording = word == null ? null : ClaimWording.valueOf(word);
        return new ConcernedClaim(
                row.get("id").asString(),
                row.get("symbol").asString(null),
                new Sought(row.get("described").asString(), Rows.number(row.get("year")), named, wording),
                new Claimed(
                        Rows.number(row.get("yes")),
                        Rows.number(row.get("no")),
                        Rows.number(row.get("abstain")),
                        named,
                        names,
                        only,
                        wording),
                row.get("certain").asBoolean());
    }
}
