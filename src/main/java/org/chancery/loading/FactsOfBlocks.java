package org.chancery.loading;

import java.util.ArrayList;
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
import org.chancery.graph.Cypher;
import org.chancery.graph.Transaction;
import org.chancery.loading.account.Account;
import org.chancery.loading.account.AccountBlock;
import org.chancery.loading.account.AccountKind;
import org.chancery.loading.derive.Derivation;
import org.chancery.loading.derive.Fact;
import org.neo4j.driver.Record;

/**
 * The facts of the blocks in which accounts change: as they stood before, and as they follow from the accounts there are then.
 */
final class FactsOfBlocks {

    private static final Map<AccountKind, String> WRITERS = Map.of(
            AccountKind.PERSON, "loading/write-people",
            AccountKind.ORGANIZATION, "loading/write-organizations",
            AccountKind.MEETING, "loading/write-meetings",
            AccountKind.OFFICE, "loading/write-offices",
            AccountKind.KINSHIP, "loading/write-kinships",
            AccountKind.STATEMENT, "loading/write-statements",
            AccountKind.VOTE_CLAIM, "loading/write-vote-claims");

    /** By the parameter that takes their ids. People and organizations are swept instead. */
    private static final Map<AccountKind, String> DROPPED = Map.of(
            AccountKind.MEETING, "meetings",
            AccountKind.OFFICE, "offices",
            AccountKind.KINSHIP, "kinships",
            AccountKind.STATEMENT, "statements",
            AccountKind.VOTE_CLAIM, "voteClaims");

    private record Existing(AccountKind kind, String digest) {}

    private final Transaction tx;
    private final Set<String> blocks;
    private final RelatedMeetings related;
    private final Map<String, Existing> before;

    private FactsOfBlocks(Transaction tx, Set<String> blocks, RelatedMeetings related, Map<String, Existing> before) {
        this.tx = tx;
        this.blocks = blocks;
        this.related = related;
        this.before = before;
    }

    /**
     * Before accounts change.
     *
     * @param blocks all in which they do
     * @param changing those that come into such blocks, or leave them
     */
    static FactsOfBlocks before(Transaction tx, Set<String> blocks, List<Account> changing) {
        RelatedMeetings related = RelatedMeetings.of(tx::run, blocks, changing);
        Map<Boolean, List<String>> ofMeetings =
                blocks.stream().collect(Collectors.partitioningBy(AccountBlock::isOfMeetings));
        Map<String, Object> parameters = Map.of(
                "meetings", ofMeetings.get(true),
                "others", related.others(),
                "simple", ofMeetings.get(false));
        Map<String, Existing> before = tx.run("loading/facts-of-blocks", parameters).stream()
                .collect(Collectors.toMap(
                        row -> row.get("id").asString(),
                        row -> new Existing(
                                AccountKind.valueOf(row.get("kind").asString()),
                                row.get("digest").asString(""))));
        return new FactsOfBlocks(tx, blocks, related, before);
    }

    /**
     * After that: writes what follows now, and takes away what does not any more.
     *
     * @param put the accounts that came into blocks
     * @param changed the blocks that have other accounts than before
     * @param people who may be no longer, or not yet, somebody of his own, or told of
     */
    Effect follow(List<Account> put, Set<String> changed, List<String> people) {
        Map<String, String> tellsOf = new HashMap<>();
        List<Account> accounts = accounts(tellsOf);
        List<Fact> facts = related.whole(Derivation.facts(accounts), accounts);
        Map<String, String> blockOf = accounts.stream().collect(Collectors.toMap(Account::id, Account::block));
        Effect effect =
                new Effect(new LinkedHashSet<>(), new LinkedHashSet<>(), new LinkedHashSet<>(before.keySet()), 0);
        Map<AccountKind, List<Map<String, Object>>> rows = new EnumMap<>(AccountKind.class);
        Set<String> rewritten = new HashSet<>();
        for (Fact fact : facts) {
            effect.withdrawn().remove(fact.id());
            Existing existing = before.get(fact.id());
            boolean differs = existing == null || !existing.digest().equals(fact.digest());
            if (differs) {
                rows.computeIfAbsent(fact.kind(), k -> new ArrayList<>()).add(FactRows.of(fact));
            }
            if (existing == null) {
                effect.created().add(fact.id());
            } else if (differs) {
                effect.updated().add(fact.id());
                rewritten.add(fact.id());
            } else if (fact.kind() != AccountKind.MEETING
                    && changed.contains(blockOf.get(fact.accounts().get(0)))) {
                effect.updated().add(fact.id());
            }
        }
        Set<Object> places = new LinkedHashSet<>(clear("ties", rewritten));
        rows.forEach((kind, ofKind) -> tx.run(WRITERS.get(kind), Map.of("facts", ofKind)));
        List<Map<String, Object>> links = links(facts, put, blockOf, tellsOf);
        if (!links.isEmpty()) {
            tx.run("loading/link-accounts", Map.of("links", links));
        }
        if (!effect.withdrawn().isEmpty()) {
            noteWithdrawn(effect.withdrawn());
            places.addAll(clear("facts", effect.withdrawn()));
        }
        unlist(people, effect, Derivation.namesOfMerged(accounts));
        return places.isEmpty() ? effect : effect.withPlacesGone(sweep(places));
    }

    /**
     * All from which the facts follow: of equal ones the best.
     *
     * @param tellsOf takes the facts that they tell of so far, by the ids of the accounts
     */
    private List<Account> accounts(Map<String, String> tellsOf) {
        Map<Boolean, List<String>> varied = Stream.concat(blocks.stream(), related.blocks().stream())
                .collect(Collectors.partitioningBy(AccountBlock::isOfVariants));
        Map<String, Object> parameters = Map.of("blocks", varied.get(false), "varied", varied.get(true));
        List<Account> accounts = new ArrayList<>();
        for (Record row :
                tx.run(Cypher.named("loading/accounts").with("accounts-of/best").given(parameters))) {
            Account account = Account.of(row.get("account"));
            accounts.add(account);
            tellsOf.put(account.id(), row.get("on").asString(null));
        }
        return accounts;
    }

    /**
     * Which account is to tell of which fact, where it does not yet. What is no meeting is told of by all accounts of its
     * block: where those that were there do already, only the ones that came.
     */
    private List<Map<String, Object>> links(
            List<Fact> facts, List<Account> put, Map<String, String> blockOf, Map<String, String> tellsOf) {
        List<Map<String, Object>> links = new ArrayList<>();
        Map<String, Fact> standing = new HashMap<>();
        Set<String> came = put.stream().map(Account::id).collect(Collectors.toSet());
        for (Fact fact : facts) {
            String block = blockOf.get(fact.accounts().get(0));
            List<String> others = fact.accounts().stream()
                    .filter(account -> !fact.id().equals(tellsOf.get(account)))
                    .toList();
            if (fact.kind() == AccountKind.MEETING) {
                others.forEach(account -> links.add(link("account", account, fact)));
            } else if (before.containsKey(fact.id()) && came.containsAll(others)) {
                standing.put(block, fact);
            } else {
                links.add(link("block", block, fact));
            }
        }
        for (Account account : put) {
            Fact fact = standing.get(account.block());
            if (fact != null) {
                links.add(link("account", account.id(), fact));
            }
        }
        return links;
    }

    private static Map<String, Object> link(String what, String which, Fact fact) {
        return Map.of(what, which, "kind", fact.kind().name(), "fact", fact.id());
    }

    /** People who are no longer, or were never, somebody of their own are in no list; their ids keep leading on. */
    private void unlist(List<String> people, Effect effect, Map<String, String> namesOfMerged) {
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
     * Takes facts, or what they are joined to, away.
     *
     * @param what facts, or ties
     * @param facts ids of facts that were there before
     * @return the places where meetings among them were held, in which nothing may be left
     */
    private List<Object> clear(String what, Set<String> facts) {
        Map<String, List<String>> ids = new HashMap<>();
        DROPPED.values().forEach(parameter -> ids.put(parameter, new ArrayList<>()));
        facts.stream()
                .filter(id -> DROPPED.containsKey(before.get(id).kind()))
                .forEach(id -> ids.get(DROPPED.get(before.get(id).kind())).add(id));
        if (ids.values().stream().allMatch(List::isEmpty)) {
            return List.of();
        }
        return tx
                .run(Cypher.named("loading/clear-facts")
                        .with(Cypher.part("clearing", what))
                        .given(ids))
                .stream()
                .map(row -> row.get("id").asObject())
                .toList();
    }

    private int sweep(Set<Object> places) {
        return tx.run("loading/sweep-places", Map.of("places", List.copyOf(places)))
                .get(0)
                .get("gone")
                .asInt();
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
