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

    /** By the parameter that takes their ids. People and organizations are swept or written over instead. */
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
        List<Account> accounts = accounts();
        List<Fact> facts = related.whole(Derivation.facts(accounts), accounts);
        Map<String, String> blockOf = accounts.stream().collect(Collectors.toMap(Account::id, Account::block));
        Effect effect = new Effect(new LinkedHashSet<>(), new LinkedHashSet<>(), new LinkedHashSet<>(before.keySet()));
        Map<AccountKind, List<Map<String, Object>>> rows = new EnumMap<>(AccountKind.class);
        Set<String> written = new HashSet<>();
        for (Fact fact : facts) {
            effect.withdrawn().remove(fact.id());
            Existing existing = before.get(fact.id());
            boolean differs = existing == null || !existing.digest().equals(fact.digest());
            if (differs) {
                written.add(fact.id());
                rows.computeIfAbsent(fact.kind(), k -> new ArrayList<>()).add(FactRows.of(fact));
            }
            if (existing == null) {
                effect.created().add(fact.id());
            } else if (differs
                    || fact.kind() != AccountKind.MEETING
                            && changed.contains(blockOf.get(fact.accounts().get(0)))) {
                effect.updated().add(fact.id());
            }
        }
        List<Object> places = drop(written, effect);
        rows.forEach((kind, ofKind) -> tx.run(WRITERS.get(kind), Map.of("facts", ofKind)));
        List<Map<String, Object>> links = links(facts, written, put, blockOf);
        if (!links.isEmpty()) {
            tx.run("loading/link-accounts", Map.of("links", links));
        }
        unlist(people, effect, Derivation.namesOfMerged(accounts));
        if (!places.isEmpty()) {
            tx.run("loading/sweep-places", Map.of("places", places));
        }
        return effect;
    }

    /** All from which the facts follow: of equal ones the best. */
    private List<Account> accounts() {
        Map<Boolean, List<String>> varied = Stream.concat(blocks.stream(), related.blocks().stream())
                .collect(Collectors.partitioningBy(AccountBlock::isOfVariants));
        Map<String, Object> parameters = Map.of("blocks", varied.get(false), "varied", varied.get(true));
        return tx.run(Cypher.named("loading/accounts").with("accounts-of/best").given(parameters)).stream()
                .map(row -> Account.of(row.get("account")))
                .toList();
    }

    /**
     * Which account tells of which fact. Of what is no meeting the accounts that were there are still joined to it, unless
     * it was made anew.
     */
    private List<Map<String, Object>> links(
            List<Fact> facts, Set<String> written, List<Account> put, Map<String, String> blockOf) {
        List<Map<String, Object>> links = new ArrayList<>();
        Map<String, Fact> standing = new HashMap<>();
        for (Fact fact : facts) {
            String block = blockOf.get(fact.accounts().get(0));
            if (fact.kind() == AccountKind.MEETING) {
                fact.accounts().forEach(account -> links.add(link("account", account, fact)));
            } else if (written.contains(fact.id())
                    && (DROPPED.containsKey(fact.kind()) || !before.containsKey(fact.id()))) {
                links.add(link("block", block, fact));
            } else {
                standing.put(block, fact);
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
     * Takes away the facts that go or are made anew.
     *
     * @return the places of the meetings among them, in which nothing may be left
     */
    private List<Object> drop(Set<String> rewritten, Effect effect) {
        Map<String, List<String>> ids = new HashMap<>();
        DROPPED.values().forEach(parameter -> ids.put(parameter, new ArrayList<>()));
        before.forEach((id, existing) -> {
            if (DROPPED.containsKey(existing.kind())
                    && (rewritten.contains(id) || effect.withdrawn().contains(id))) {
                ids.get(DROPPED.get(existing.kind())).add(id);
            }
        });
        if (ids.values().stream().allMatch(List::isEmpty)) {
            return List.of();
        }
        if (!effect.withdrawn().isEmpty()) {
            noteWithdrawn(effect.withdrawn());
        }
        return tx.run("loading/drop-facts", Map.copyOf(ids)).stream()
                .map(row -> row.get("id").asObject())
                .toList();
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
