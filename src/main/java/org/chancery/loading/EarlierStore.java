package org.chancery.loading;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.graph.Changes;
import org.chancery.graph.Cypher;
import org.chancery.graph.Graph;
import org.chancery.loading.account.Account;

/**
 * What an earlier server wrote, brought up to this one: which accounts say the same, and the facts as they follow from the
 * accounts by the rules of today. In pages: where it is cut off, it begins anew the next time.
 */
@ApplicationScoped
class EarlierStore {

    private static final int ACCOUNTS = 1000;
    private static final int BLOCKS = 200;

    private final Graph graph;
    private final Changes changes;

    EarlierStore(Graph graph, Changes changes) {
        this.graph = graph;
        this.changes = changes;
    }

    /** Writes only what is not so already. */
    void bringUp() {
        noteVariants();
        deriveAnew();
    }

    private void noteVariants() {
        Cypher page =
                Cypher.named("loading/accounts").with("accounts-of/earlier").given("limit", ACCOUNTS);
        List<Account> accounts = accounts(page, "");
        while (!accounts.isEmpty()) {
            List<Map<String, String>> rows = accounts.stream()
                    .map(a -> Map.of("id", a.id(), "variant", a.variant(), "rank", a.rank()))
                    .toList();
            graph.write(tx -> tx.run("loading/note-variants", Map.of("accounts", rows)));
            accounts = accounts(page, accounts.get(accounts.size() - 1).id());
        }
    }

    private List<Account> accounts(Cypher page, String after) {
        return graph.read(page.given("after", after)).stream()
                .map(row -> Account.of(row.get("account")))
                .toList();
    }

    private void deriveAnew() {
        List<String> blocks = blocks("");
        while (!blocks.isEmpty()) {
            Set<String> page = new HashSet<>(blocks);
            changes.make(tx -> {
                Effect effect = FactsOfBlocks.before(tx, page, List.of()).follow(List.of(), Set.of(), List.of());
                return new Changes.Outcome<>(effect, "facts derived anew", effect.all());
            });
            blocks = blocks(blocks.get(blocks.size() - 1));
        }
    }

    private List<String> blocks(String after) {
        return graph.read("verify/blocks", Map.of("after", after, "limit", BLOCKS)).stream()
                .map(row -> row.get("block").asString())
                .toList();
    }
}
