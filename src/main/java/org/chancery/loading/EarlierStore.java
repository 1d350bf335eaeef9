package org.chancery.loading;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.chancery.graph.Changes;
import org.chancery.graph.Cypher;
import org.chancery.graph.Graph;
import org.chancery.graph.Transaction;
import org.chancery.loading.account.Account;
import org.chancery.loading.account.AccountBlock;

/**
 * What an earlier server wrote, brought up to this one: which accounts say the same, and the facts as they follow from the
 * accounts by the rules of today. A few blocks at a time: where it is cut off, it begins anew the next time.
 */
@ApplicationScoped
class EarlierStore {

    private static final int BLOCKS = 200;

    private final Graph graph;
    private final Changes changes;

    EarlierStore(Graph graph, Changes changes) {
        this.graph = graph;
        this.changes = changes;
    }

    /** Writes only what is not so already. */
    void bringUp() {
        graph.pages(Cypher.named("verify/blocks"), "block", BLOCKS, rows -> {
            Set<String> blocks =
                    rows.stream().map(row -> row.get("block").asString()).collect(Collectors.toSet());
            changes.make(tx -> {
                noteVariants(tx, blocks);
                Effect effect = FactsOfBlocks.before(tx, blocks, List.of()).follow(List.of(), Set.of(), List.of());
                return new Changes.Outcome<>(effect, "facts derived anew", effect.all());
            });
        });
    }

    private static void noteVariants(Transaction tx, Set<String> blocks) {
        List<String> ofVariants =
                blocks.stream().filter(AccountBlock::isOfVariants).toList();
        List<Map<String, String>> noted =
                tx
                        .run(Cypher.named("loading/accounts")
                                .with("accounts-of/earlier")
                                .given("blocks", ofVariants))
                        .stream()
                        .map(row -> Account.of(row.get("account")))
                        .map(a -> Map.of("id", a.id(), "variant", a.variant(), "rank", a.rank()))
                        .toList();
        if (!noted.isEmpty()) {
            tx.run("loading/note-variants", Map.of("accounts", noted));
        }
    }
}
