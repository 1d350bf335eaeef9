package org.chancery.loading.visit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.chancery.article.draft.ArticleFacts;
import org.chancery.article.draft.PersonDraft;
import org.chancery.graph.Transaction;
import org.neo4j.driver.Record;

/**
 * Which travellers of a page are people of the graph already: those whose full name and country fit one person there and
 * no more, of whom no other traveller is the like. A person is of a country who holds an office of it, or took part in a
 * meeting for it. In doubt a traveller is somebody new.
 */
final class KnownPeople {

    private final VisitPage page;
    private final Set<String> shared;

    /** @param shared names that several travellers of the file have, as {@link #sharedNames} gives them */
    KnownPeople(VisitPage page, Set<String> shared) {
        this.page = page;
        this.shared = shared;
    }

    /** The names that tell nobody, since two of these pages have somebody of the same country with that name. */
    static Set<String> sharedNames(List<VisitPage> pages) {
        Set<String> once = new HashSet<>();
        Set<String> shared = new HashSet<>();
        pages.stream()
                .flatMap(page -> page.travellers().stream())
                .forEach(traveller -> traveller.keys().stream()
                        .map(key -> named(traveller, key))
                        .filter(name -> !once.add(name))
                        .forEach(shared::add));
        return shared;
    }

    private static String named(Traveller traveller, String key) {
        return traveller.country() + " " + key;
    }

    /** The facts with the ids of those whom the graph has; whom the page meant before it means still. */
    ArticleFacts identified(Transaction tx, ArticleFacts facts) {
        Map<String, String> meant = meantBefore(tx);
        Map<String, String> found = found(tx, meant);
        return new ArticleFacts(
                facts.article(),
                facts.people().stream()
                        .map(p -> found.containsKey(p.ref()) ? withId(p, found.get(p.ref())) : p)
                        .toList(),
                facts.organizations(),
                facts.offices(),
                facts.kin(),
                facts.meetings(),
                facts.statements(),
                facts.voteClaims());
    }

    private Map<String, String> meantBefore(Transaction tx) {
        List<String> refs = page.travellers().stream().map(Traveller::ref).toList();
        return tx.run("loading/registered", Map.of("article", page.article(), "refs", refs)).stream()
                .collect(Collectors.toMap(
                        row -> row.get("ref").asString(),
                        row -> row.get("person").asString(),
                        (a, b) -> a));
    }

    private Map<String, String> found(Transaction tx, Map<String, String> meant) {
        List<Map<String, Object>> wanted = new ArrayList<>();
        for (Traveller traveller : page.travellers()) {
            List<String> keys = traveller.keys().stream()
                    .filter(key -> !shared.contains(named(traveller, key)))
                    .toList();
            if (!keys.isEmpty() && !meant.containsKey(traveller.ref())) {
                wanted.add(Map.of("ref", traveller.ref(), "keys", keys, "country", traveller.country()));
            }
        }
        Map<String, Set<String>> people = new HashMap<>();
        Map<String, Integer> wantedBy = new HashMap<>();
        for (Record row : tx.run("loading/people-of-country", Map.of("wanted", wanted))) {
            String person = row.get("id").asString();
            people.computeIfAbsent(row.get("ref").asString(), r -> new LinkedHashSet<>())
                    .add(person);
            wantedBy.merge(person, 1, Integer::sum);
        }
        Map<String, String> found = new HashMap<>();
        people.forEach((ref, ids) -> {
            String id = ids.iterator().next();
            if (ids.size() == 1 && wantedBy.get(id) == 1 && !meant.containsValue(id)) {
                found.put(ref, id);
            }
        });
        return found;
    }

    private static PersonDraft withId(PersonDraft person, String id) {
        return new PersonDraft(
                person.ref(), id, null, person.name(), person.aliases(), person.description(), person.evidence());
    }
}
