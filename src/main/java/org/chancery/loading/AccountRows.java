package org.chancery.loading;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chancery.loading.account.Account;
import org.chancery.loading.account.Naming;
import org.chancery.loading.account.Passage;

/** Accounts in the shape that the statement {@code loading/put-accounts} takes. */
final class AccountRows {

    private AccountRows() {}

    static Map<String, Object> of(Account account) {
        Map<String, Object> properties = new HashMap<>(account.values());
        properties.put("id", account.id());
        properties.put("what", account.kind().name());
        properties.put("proposed", account.proposed());
        properties.put("block", account.block());
        properties.put("published", account.published());
        properties.put("known", account.known());
        properties.put("curated", account.curated());
        String variant = account.variant();
        properties.put("variant", variant);
        properties.put("rank", variant == null ? null : account.rank());
        List<Map<String, Object>> passages =
                account.passages().stream().map(AccountRows::passage).toList();
        return Map.of(
                "properties", properties,
                "passages", passages,
                "names", account.names().stream().map(AccountRows::naming).toList());
    }

    private static Map<String, Object> passage(Passage passage) {
        Map<String, Object> map = new HashMap<>();
        map.put("quote", passage.quote());
        map.put("start", passage.start());
        map.put("end", passage.end());
        map.put("paragraph", passage.paragraph());
        map.put("confidence", passage.confidence());
        map.put("origin", passage.origin().name());
        return map;
    }

    private static Map<String, Object> naming(Naming naming) {
        Map<String, Object> properties = new HashMap<>();
        properties.put("role", naming.role());
        properties.put("n", naming.n());
        properties.put("country", naming.country());
        properties.put("organization", naming.organization());
        properties.put("capacity", naming.capacity());
        return Map.of("label", naming.label(), "id", naming.meant(), "properties", properties);
    }
}
