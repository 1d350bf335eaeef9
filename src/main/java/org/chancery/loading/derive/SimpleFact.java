package org.chancery.loading.derive;

import static org.chancery.loading.derive.Derivation.best;
import static org.chancery.loading.derive.Derivation.mostPrecise;
import static org.chancery.loading.derive.Derivation.put;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chancery.api.PartialDate;
import org.chancery.graph.names.Folding;
import org.chancery.loading.account.Account;
import org.chancery.loading.account.AccountKind;
import org.chancery.loading.account.Naming;

/** The facts whose block is one fact: an office, a kinship, a statement, a claim about a vote. */
final class SimpleFact {

    private SimpleFact() {}

    static Fact office(List<Account> ordered) {
        Map<String, Object> properties = new HashMap<>();
        String title = (String) best(ordered, "title");
        properties.put("title", title);
        properties.put("titleKey", Folding.fold(title));
        String since = mostPrecise(ordered, "since");
        String until = mostPrecise(ordered, "until");
        put(properties, "since", since);
        put(properties, "until", until);
        put(properties, "sinceFrom", since == null ? null : new PartialDate(since).first());
        put(properties, "untilTo", until == null ? null : new PartialDate(until).last());
        return fact(AccountKind.OFFICE, ordered, properties);
    }

    static Fact kinship(List<Account> ordered) {
        Map<String, Object> properties = new HashMap<>();
        put(properties, "relation", best(ordered, "relation"));
        return fact(AccountKind.KINSHIP, ordered, properties);
    }

    static Fact statement(List<Account> ordered) {
        Map<String, Object> properties = new HashMap<>();
        put(properties, "text", best(ordered, "text"));
        put(properties, "verbatim", best(ordered, "verbatim"));
        put(properties, "attributedTo", best(ordered, "attributedTo"));
        String madeOn = mostPrecise(ordered, "madeOn");
        put(properties, "madeOn", madeOn);
        return fact(AccountKind.STATEMENT, ordered, properties);
    }

    static Fact voteClaim(List<Account> ordered) {
        Map<String, Object> properties = new HashMap<>();
        for (String name : List.of("symbol", "described", "year", "yes", "no", "abstain", "onlyNamed", "wording")) {
            put(properties, name, best(ordered, name));
        }
        return fact(AccountKind.VOTE_CLAIM, ordered, properties);
    }

    private static Fact fact(AccountKind kind, List<Account> ordered, Map<String, Object> properties) {
        Map<String, Map<String, Object>> edges = new LinkedHashMap<>();
        for (Account account : ordered) {
            account.names().forEach(n -> edges.putIfAbsent(n.role() + n.label() + n.id(), edge(n)));
        }
        return new Fact(
                ordered.get(0).proposed(), kind, properties, List.copyOf(edges.values()), Derivation.ids(ordered));
    }

    private static Map<String, Object> edge(Naming naming) {
        return Map.of("role", naming.role(), "label", naming.label(), "id", naming.id(), "n", naming.n());
    }
}
