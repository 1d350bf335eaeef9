package org.chancery.loading.verify;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.chancery.loading.derive.Fact;
import org.neo4j.driver.Record;

/** Compares facts as they follow from their accounts with the same as they stand. */
final class Comparison {

    /**
     * What is not derived from accounts alone: verdicts follow from the record as well, roots from merges; what somebody was
     * called last by accounts of his own, from those that are gone. The digest only repeats the rest, and may be an older
     * version's.
     */
    private static final Set<String> NOT_FROM_ACCOUNTS = Set.of(
            "id",
            "digest",
            "root",
            "ownName",
            "verdict",
            "soughtIn",
            "discrepancyWhat",
            "discrepancyClaimed",
            "discrepancyRecorded");

    private final Consumer<Difference> found;

    Comparison(Consumer<Difference> found) {
        this.found = found;
    }

    /**
     * Compares one fact.
     *
     * @param stands as the statement {@code verify/standing} gives it; null where there is none
     */
    void compare(Fact fact, Record stands) {
        if (stands == null) {
            tell(fact, "is missing; its accounts are " + String.join(", ", fact.accounts()));
            return;
        }
        ExpectedNode expected = ExpectedNode.of(fact);
        properties(fact, expected, stands);
        sets(fact, "edge", expected.edges(), Canonical.edges(stands.get("edges")));
        sets(
                fact,
                "link from the account",
                fact.accounts(),
                stands.get("accounts").asList(a -> a.asString()));
    }

    private void properties(Fact fact, ExpectedNode expected, Record stands) {
        Map<String, Object> actual = new HashMap<>(stands.get("properties").asMap());
        Set<String> names = new TreeSet<>(expected.properties().keySet());
        names.addAll(actual.keySet());
        names.removeAll(NOT_FROM_ACCOUNTS);
        for (String name : names) {
            String right = Canonical.text(expected.properties().get(name));
            String there = Canonical.text(actual.get(name));
            if (!right.equals(there)) {
                tell(fact, name + " is " + there + "; its accounts give " + right);
            }
        }
    }

    private void sets(Fact fact, String what, List<String> right, List<String> there) {
        List<String> missing = new ArrayList<>(right);
        there.forEach(missing::remove);
        List<String> superfluous = new ArrayList<>(there);
        right.forEach(superfluous::remove);
        missing.forEach(one -> tell(fact, "the " + what + " " + one + " is missing"));
        superfluous.forEach(one -> tell(fact, "the " + what + " " + one + " follows from no account"));
    }

    private void tell(Fact fact, String difference) {
        found.accept(new Difference(Verification.word(fact.kind()), fact.id(), difference));
    }
}
