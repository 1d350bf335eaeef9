package org.chancery.loading.draft;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chancery.graph.Transaction;
import org.chancery.graph.names.Folding;
import org.chancery.graph.names.Named;
import org.chancery.graph.names.NamedKind;
import org.neo4j.driver.Record;

/**
 * A name or an id leads to the person whom its bearer was merged into, but an article that uses it means the bearer: so it is
 * still right when they are separated.
 */
final class MeantAmongMerged {

    private MeantAmongMerged() {}

    /**
     * Who bears these words by himself, of those who were merged.
     *
     * @param led whom the words lead to
     * @return the bearers, by word; a word that its person bears himself is absent
     */
    static Map<String, Named> of(Transaction tx, Map<String, Named> led) {
        if (led.isEmpty()) {
            return Map.of();
        }
        List<String> roots = led.values().stream().map(Named::id).distinct().toList();
        Map<String, Named> meant = new HashMap<>();
        for (Record row : tx.run("loading/merged-into", Map.of("ids", roots))) {
            Named merged =
                    new Named(row.get("merged").asString(), row.get("name").asString(), NamedKind.PERSON);
            led.forEach((word, root) -> {
                if (root.id().equals(row.get("id").asString()) && isBorneBy(word, merged, root)) {
                    meant.putIfAbsent(word, merged);
                }
            });
        }
        return meant;
    }

    private static boolean isBorneBy(String word, Named merged, Named root) {
        String key = Folding.key(word);
        boolean byName = Folding.key(merged.name()).equals(key)
                && !Folding.key(root.name()).equals(key);
        return byName || word.strip().equals(merged.id());
    }
}
