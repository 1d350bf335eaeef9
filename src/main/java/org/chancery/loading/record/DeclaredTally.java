package org.chancery.loading.record;

import java.util.HashMap;
import java.util.Map;
import org.chancery.graph.Rows;
import org.neo4j.driver.Value;

/** The totals that a record states; what it leaves out is null. */
public record DeclaredTally(Integer yes, Integer no, Integer abstain, Integer nonVoting, Integer eligible) {

    Map<String, Object> properties() {
        Map<String, Object> properties = new HashMap<>();
        properties.put("declaredYes", yes);
        properties.put("declaredNo", no);
        properties.put("declaredAbstain", abstain);
        properties.put("declaredNonVoting", nonVoting);
        properties.put("declaredEligible", eligible);
        return properties;
    }

    /** As a node has it; null where it has none. */
    static DeclaredTally of(Value node) {
        DeclaredTally tally = new DeclaredTally(
                Rows.number(node.get("declaredYes")),
                Rows.number(node.get("declaredNo")),
                Rows.number(node.get("declaredAbstain")),
                Rows.number(node.get("declaredNonVoting")),
                Rows.number(node.get("declaredEligible")));
        return tally.equals(new DeclaredTally(null, null, null, null, null)) ? null : tally;
    }
}
