package org.chancery.loading.derive;

import static org.chancery.loading.derive.Derivation.best;
import static org.chancery.loading.derive.Derivation.put;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.graph.names.NameKey;
import org.chancery.loading.account.Account;
import org.chancery.loading.account.AccountKind;
import org.chancery.loading.account.Naming;

/** A person or an organization: name and aliases come from accounts too, or they could not be retracted. */
final class EntityFact {

    private EntityFact() {}

    /** What a person is called follows from the accounts of himself first, then of those who were merged into him. */
    static Fact person(List<Account> best) {
        List<Account> ordered = best.stream()
                .sorted(Comparator.comparing(account -> !isOwn(account)))
                .toList();
        Map<String, Object> properties = named(ordered);
        properties.put("keys", NameKey.ofPerson((String) properties.get("name"), aliases(properties)));
        put(properties, "description", best(ordered, "description"));
        put(
                properties,
                "ownName",
                best(ordered.stream().filter(EntityFact::isOwn).toList(), "name"));
        return fact(AccountKind.PERSON, "person", ordered, properties);
    }

    static Fact organization(List<Account> ordered) {
        Map<String, Object> properties = named(ordered);
        properties.put("keys", NameKey.of((String) properties.get("name"), aliases(properties)));
        put(properties, "country", best(ordered, "country"));
        return fact(AccountKind.ORGANIZATION, "organization", ordered, properties);
    }

    private static boolean isOwn(Account account) {
        Naming self = account.names().get(0);
        return self.id().equals(self.meant());
    }

    private static Fact fact(AccountKind kind, String role, List<Account> ordered, Map<String, Object> properties) {
        Naming self = ordered.get(0).named(role).findFirst().orElseThrow();
        return new Fact(self.id(), kind, properties, List.of(), Derivation.ids(ordered));
    }

    private static Map<String, Object> named(List<Account> ordered) {
        String name = (String) best(ordered, "name");
        Set<String> aliases = new LinkedHashSet<>();
        for (Account account : ordered) {
            aliases.add(account.text("name"));
            if (account.values().get("aliases") instanceof Collection<?> more) {
                more.forEach(alias -> aliases.add((String) alias));
            }
        }
        aliases.remove(name);
        Map<String, Object> properties = new HashMap<>();
        properties.put("name", name);
        properties.put("aliases", List.copyOf(aliases));
        return properties;
    }

    @SuppressWarnings("unchecked")
    private static List<String> aliases(Map<String, Object> properties) {
        return (List<String>) properties.get("aliases");
    }
}
