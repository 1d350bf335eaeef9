package org.chancery.loading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.graph.Cypher;
import org.chancery.graph.Transaction;
import org.chancery.loading.account.Account;
import org.chancery.loading.account.AccountKind;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/**
 * Puts an article's accounts into the graph, or other people behind the names of accounts, and makes the facts follow from
 * all accounts again, within one transaction and with a number of statements that does not depend on how many facts there
 * are.
 */
public final class FactWriter {

    private final Transaction tx;

    public FactWriter(Transaction tx) {
        this.tx = tx;
    }

    /**
     * Replaces what an article gives by these accounts; none takes the article's accounts away.
     *
     * @param told whether it gives any yet
     */
    Effect replace(String article, List<Account> given, boolean told) {
        List<Account> accounts = given.isEmpty() ? given : rooted(given);
        List<Record> withdrawn = told ? tx.run("loading/accounts-of-article", Map.of("article", article)) : List.of();
        Map<String, Set<String>> before = new HashMap<>();
        withdrawn.forEach(row -> before.computeIfAbsent(row.get("block").asString(), b -> new TreeSet<>())
                .add(row.get("id").asString()));
        Map<String, Set<String>> after = accounts.stream()
                .collect(Collectors.groupingBy(
                        Account::block, Collectors.mapping(Account::id, Collectors.toCollection(TreeSet::new))));
        Set<String> blocks = new HashSet<>(before.keySet());
        blocks.addAll(after.keySet());
        FactsOfBlocks facts = FactsOfBlocks.before(tx, blocks, accounts);
        Map<String, Object> named = withdrawn.isEmpty() ? Map.of() : withdraw(article);
        if (!accounts.isEmpty()) {
            put(article, accounts);
        }
        Set<String> changed = blocks.stream()
                .filter(block -> !Objects.equals(before.get(block), after.get(block)))
                .collect(Collectors.toSet());
        Effect effect = facts.follow(accounts, changed, people(withdrawn));
        if (!withdrawn.isEmpty()) {
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
        List<Account> told =
                tx
                        .run(Cypher.named("loading/accounts")
                                .with("accounts-of/people")
                                .given("people", moved))
                        .stream()
                        .map(row -> Account.of(row.get("account")))
                        .toList();
        List<Account> now = told.stream().map(a -> a.rooted(Map.of())).toList();
        Set<String> blocks =
                Stream.concat(told.stream(), now.stream()).map(Account::block).collect(Collectors.toSet());
        Map<String, String> before = moved.stream().collect(Collectors.toMap(id -> id, id -> were));
        List<Account> nowAndBefore = Stream.concat(now.stream(), told.stream().map(a -> a.rooted(before)))
                .toList();
        FactsOfBlocks facts = FactsOfBlocks.before(tx, blocks, nowAndBefore);
        List<Map<String, String>> moves = now.stream()
                .map(a -> Map.of("account", a.id(), "block", a.block()))
                .toList();
        tx.run("loading/move-accounts", Map.of("moves", moves));
        List<String> people = new ArrayList<>(moved);
        people.addAll(left);
        Effect effect = facts.follow(now, blocks, people);
        tx.run("loading/sweep", Map.of("people", people, "organizations", List.of()));
        return effect;
    }

    /** The accounts of the people whom their names mean now; whoever is named exists then. */
    private List<Account> rooted(List<Account> accounts) {
        Map<String, Object> named = Map.of(
                "people", entities(accounts, AccountKind.PERSON),
                "organizations", entities(accounts, AccountKind.ORGANIZATION));
        Map<String, String> roots = tx.run("loading/put-entities", named).stream()
                .collect(Collectors.toMap(
                        row -> row.get("id").asString(), row -> row.get("root").asString(), (a, b) -> a));
        return accounts.stream().map(a -> a.rooted(roots)).toList();
    }

    /** The people of whom accounts tell who they are. */
    private static List<String> people(List<Record> accounts) {
        return accounts.stream()
                .map(row -> row.get("person"))
                .filter(person -> !person.isNull())
                .map(Value::asString)
                .toList();
    }

    /** Takes the article's accounts away; gives the people and organizations that they may have been the last to name. */
    private Map<String, Object> withdraw(String article) {
        Record named =
                tx.run("loading/withdraw-accounts", Map.of("article", article)).get(0);
        return Map.of(
                "people",
                named.get("people").asList(),
                "organizations",
                named.get("organizations").asList());
    }

    private void put(String article, List<Account> accounts) {
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
}
