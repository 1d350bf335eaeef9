package org.chancery.loading;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.graph.Transaction;
import org.chancery.loading.account.Account;
import org.chancery.loading.account.AccountBlock;
import org.chancery.loading.account.AccountKind;
import org.chancery.loading.account.Naming;
import org.chancery.loading.derive.Derivation;
import org.chancery.loading.derive.Fact;
import org.neo4j.driver.Record;

/**
 * Puts an article's accounts into the graph, or other people behind the names of accounts, and makes the facts follow from
 * all accounts again, within one transaction and with a number of statements that does not depend on how many facts there
 * are.
 */
public final class FactWriter {

    private static final Map<AccountKind, String> WRITERS = Map.of(
            AccountKind.PERSON, "loading/write-people",
            AccountKind.ORGANIZATION, "loading/write-organizations",
            AccountKind.MEETING, "loading/write-meetings",
            AccountKind.OFFICE, "loading/write-offices",
            AccountKind.KINSHIP, "loading/write-kinships",
            AccountKind.STATEMENT, "loading/write-statements",
            AccountKind.VOTE_CLAIM, "loading/write-vote-claims");

    private static final Map<AccountKind, String> DROPPED = Map.of(
            AccountKind.MEETING, "meetings",
            AccountKind.OFFICE, "offices",
            AccountKind.KINSHIP, "kinships",
            AccountKind.STATEMENT, "statements",
            AccountKind.VOTE_CLAIM, "voteClaims");

    private final Transaction tx;

    public FactWriter(Transaction tx) {
        this.tx = tx;
    }

    private record Existing(AccountKind kind, String digest) {}

    /** Replaces what an article gives by these accounts; none takes the article's accounts away. */
    Effect replace(String article, List<Account> given) {
        List<Account> accounts = rooted(given);
        Set<String> blocks = tx.run("loading/blocks-of-article", Map.of("article", article)).stream()
                .map(row -> row.get("block").asString())
                .collect(Collectors.toCollection(HashSet::new));
        boolean told = !blocks.isEmpty();
        accounts.forEach(a -> blocks.add(a.block()));
        RelatedMeetings related = RelatedMeetings.of(tx::run, blocks, accounts);
        Map<String, Existing> before = facts(blocks, related);
        Map<String, Object> named = told ? withdraw(article) : Map.of();
        put(article, accounts);
        Effect effect = derive(blocks, related, before, List.of());
        if (told) {
            tx.run("loading/sweep", named);
        }
        return effect;
    }

    /**
     * Makes the facts follow anew from what is told of people who were merged or separated.
     *
     * @param moved those who are somebody else than before, by the ids that articles name them by
     * @param were who all of these were before
     * @param left those with whom they were one
     */
    public Effect regroup(List<String> moved, String were, List<String> left) {
        Set<String> blocks = new HashSet<>();
        List<Map<String, String>> moves = new ArrayList<>();
        List<Account> told = accounts("loading/accounts-of-people", Map.of("people", moved));
        told.forEach(account -> {
            String block = AccountBlock.of(account);
            blocks.add(account.block());
            blocks.add(block);
            moves.add(Map.of("account", account.id(), "block", block));
        });
        Map<String, String> before = moved.stream().collect(Collectors.toMap(id -> id, id -> were));
        List<Account> nowAndBefore = Stream.concat(told.stream(), told.stream().map(a -> a.rooted(before)))
                .toList();
        RelatedMeetings related = RelatedMeetings.of(tx::run, blocks, nowAndBefore);
        Map<String, Existing> facts = facts(blocks, related);
        tx.run("loading/move-accounts", Map.of("moves", moves));
        List<String> people = new ArrayList<>(moved);
        people.addAll(left);
        Effect effect = derive(blocks, related, facts, people);
        tx.run("loading/sweep", Map.of("people", people, "organizations", List.of()));
        return effect;
    }

    /** The accounts of the people whom their names mean now. */
    private List<Account> rooted(List<Account> accounts) {
        List<String> people = accounts.stream()
                .flatMap(a -> a.names().stream())
                .filter(n -> n.label().equals(Naming.PERSON))
                .map(Naming::meant)
                .distinct()
                .toList();
        Map<String, String> roots = tx.run("loading/roots", Map.of("ids", people)).stream()
                .collect(Collectors.toMap(
                        row -> row.get("id").asString(), row -> row.get("root").asString()));
        return accounts.stream().map(a -> a.rooted(roots)).toList();
    }

    /** Takes the article's accounts away; gives the people and organizations that they may have been the last to name. */
    private Map<String, Object> withdraw(String article) {
        Record named =
                tx.run("loading/named-of-article", Map.of("article", article)).get(0);
        tx.run("loading/withdraw-accounts", Map.of("article", article));
        return Map.of(
                "people",
                named.get("people").asList(),
                "organizations",
                named.get("organizations").asList());
    }

    private Map<String, Existing> facts(Collection<String> blocks, RelatedMeetings related) {
        Map<String, Object> parameters = Map.of(
                "blocks", List.copyOf(blocks),
                "others", List.copyOf(related.blocks()),
                "days", List.copyOf(related.days()));
        return tx.run("loading/facts-of-blocks", parameters).stream()
                .collect(Collectors.toMap(
                        row -> row.get("id").asString(),
                        row -> new Existing(
                                AccountKind.valueOf(row.get("kind").asString()),
                                row.get("digest").asString(""))));
    }

    private void put(String article, List<Account> accounts) {
        tx.run(
                "loading/put-entities",
                Map.of(
                        "people", entities(accounts, AccountKind.PERSON),
                        "organizations", entities(accounts, AccountKind.ORGANIZATION)));
        tx.run(
                "loading/put-accounts",
                Map.of(
                        "article",
                        article,
                        "accounts",
                        accounts.stream().map(AccountRows::of).toList()));
    }

    private static List<Map<String, Object>> entities(List<Account> accounts, AccountKind kind) {
        return accounts.stream()
                .filter(a -> a.kind() == kind)
                .map(a -> Map.<String, Object>of("id", a.names().get(0).meant(), "name", a.text("name")))
                .toList();
    }

    private List<Account> accounts(String statement, Map<String, Object> parameters) {
        return tx.run(statement, parameters).stream()
                .map(row -> Account.of(row.get("account")))
                .toList();
    }

    /** @param people who may be no longer, or not yet, somebody of his own */
    private Effect derive(
            Set<String> blocks, RelatedMeetings related, Map<String, Existing> before, List<String> people) {
        List<String> all =
                Stream.concat(blocks.stream(), related.blocks().stream()).toList();
        List<Account> accounts = accounts("loading/accounts-of-blocks", Map.of("blocks", all));
        List<Fact> facts = related.whole(Derivation.facts(accounts), accounts);
        Effect effect = new Effect(new LinkedHashSet<>(), new LinkedHashSet<>(), new LinkedHashSet<>(before.keySet()));
        Map<AccountKind, List<Map<String, Object>>> rows = new EnumMap<>(AccountKind.class);
        for (Fact fact : facts) {
            effect.withdrawn().remove(fact.id());
            Existing existing = before.get(fact.id());
            if (existing == null || !existing.digest().equals(fact.digest())) {
                (existing == null ? effect.created() : effect.updated()).add(fact.id());
                rows.computeIfAbsent(fact.kind(), k -> new ArrayList<>()).add(FactRows.of(fact));
            }
        }
        List<Object> places = drop(before, effect);
        rows.forEach((kind, changed) -> tx.run(WRITERS.get(kind), Map.of("facts", changed)));
        tx.run("loading/link-accounts", Map.of("links", FactRows.links(facts)));
        unlist(people, before, effect, Derivation.namesOfMerged(accounts));
        if (!places.isEmpty()) {
            tx.run("loading/sweep-places", Map.of("places", places));
        }
        return effect;
    }

    /** People who are no longer, or were never, somebody of their own are in no list; their ids keep leading on. */
    private void unlist(
            List<String> people, Map<String, Existing> before, Effect effect, Map<String, String> namesOfMerged) {
        Map<String, Map<String, Object>> rows = new LinkedHashMap<>();
        people.forEach(id -> rows.put(id, Map.of("id", id)));
        before.forEach((id, existing) -> {
            if (existing.kind() == AccountKind.PERSON && effect.withdrawn().contains(id)) {
                rows.put(id, Map.of("id", id));
            }
        });
        namesOfMerged.forEach((id, name) -> rows.put(id, Map.of("id", id, "name", name)));
        if (!rows.isEmpty()) {
            tx.run("loading/unlist-people", Map.of("people", List.copyOf(rows.values())));
        }
    }

    /**
     * Takes away the facts that go or are written anew; people and organizations are swept or written over instead.
     *
     * @return the places of the meetings among them, in which nothing may be left
     */
    private List<Object> drop(Map<String, Existing> before, Effect effect) {
        Map<String, List<String>> ids = new HashMap<>();
        DROPPED.values().forEach(parameter -> ids.put(parameter, new ArrayList<>()));
        before.forEach((id, existing) -> {
            if (DROPPED.containsKey(existing.kind())
                    && (effect.updated().contains(id) || effect.withdrawn().contains(id))) {
                ids.get(DROPPED.get(existing.kind())).add(id);
            }
        });
        if (ids.values().stream().allMatch(List::isEmpty)) {
            return List.of();
        }
        List<Object> places = tx.run("loading/places-of-meetings", Map.of("meetings", ids.get("meetings"))).stream()
                .map(row -> row.get("id").asObject())
                .toList();
        if (!effect.withdrawn().isEmpty()) {
            noteWithdrawn(effect.withdrawn());
        }
        tx.run("loading/drop-facts", Map.copyOf(ids));
        return places;
    }

    /** Those who follow the news are told whom it concerned, which nobody can find out afterwards. */
    private void noteWithdrawn(Set<String> withdrawn) {
        List<Map<String, Object>> facts = tx.run("news/facts", Map.of("ids", List.copyOf(withdrawn))).stream()
                .map(row -> Map.<String, Object>of(
                        "id", row.get("id").asString(),
                        "concerned", row.get("concerned").asList()))
                .toList();
        tx.run("loading/note-withdrawn", Map.of("facts", facts));
    }
}
