package org.chancery.loading.verify;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.graph.Cypher;
import org.chancery.graph.Graph;
import org.chancery.loading.RelatedMeetings;
import org.chancery.loading.account.Account;
import org.chancery.loading.account.AccountBlock;
import org.chancery.loading.account.AccountKind;
import org.chancery.loading.derive.Derivation;
import org.chancery.loading.derive.Fact;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/**
 * Compares the graph with a rebuild from its accounts: which facts are missing, superfluous or different, which accounts
 * are linked to other facts than they tell of, whom merges make one, what nothing supports. Changes nothing, and holds a few
 * blocks of accounts at a time.
 */
@ApplicationScoped
public class Verification {

    private static final int BLOCKS = 200;
    private static final int NODES = 1000;

    private static final List<String> SUPPORTED = List.of(
            "person",
            "organization",
            "place",
            "meeting",
            "office",
            "kinship",
            "statement",
            "vote-claim",
            "account",
            "variant",
            "name");

    private final Graph graph;
    private final GraphDigest digest;

    Verification(Graph graph, GraphDigest digest) {
        this.graph = graph;
        this.digest = digest;
    }

    /**
     * What a verification came to.
     *
     * @param accounts how many were read
     * @param facts how many follow from them, people and organizations among them
     * @param differences how many were found
     * @param changes how many changes there were meanwhile: where there were any, differences may be theirs, and the digest
     *     is of no one state
     * @param digest as {@link GraphDigest} gives it
     */
    public record Result(long accounts, long facts, long differences, long changes, String digest) {}

    /** @param found hears of each difference as it is found */
    public Result verify(Consumer<Difference> found) {
        long before = sequence();
        AtomicLong differences = new AtomicLong();
        Consumer<Difference> counted = difference -> {
            differences.incrementAndGet();
            found.accept(difference);
        };
        AtomicLong accounts = new AtomicLong();
        AtomicLong facts = new AtomicLong();
        graph.pages(
                Cypher.named("verify/blocks"),
                "block",
                BLOCKS,
                rows -> compare(blocks(rows), accounts, facts, counted));
        SUPPORTED.forEach(kind -> unsupported(kind, counted));
        new MergedPeople(graph, counted).compare();
        new NamedPlaces(graph, counted).compare();
        strayPassages(counted);
        String value = digest.value();
        return new Result(accounts.get(), facts.get(), differences.get(), sequence() - before, value);
    }

    private long sequence() {
        return graph.read("verify/sequence", Map.of()).stream()
                .mapToLong(row -> row.get("seq").asLong())
                .findFirst()
                .orElse(0);
    }

    private static List<String> blocks(List<Record> rows) {
        return rows.stream().map(row -> row.get("block").asString()).toList();
    }

    private void compare(List<String> blocks, AtomicLong accounts, AtomicLong facts, Consumer<Difference> found) {
        RelatedMeetings related = RelatedMeetings.of(graph::read, blocks, List.of());
        List<String> all =
                Stream.concat(blocks.stream(), related.blocks().stream()).toList();
        List<Account> told = new ArrayList<>();
        for (Record row : graph.read(
                Cypher.named("loading/accounts").with("accounts-of/blocks").given("blocks", all))) {
            Account account = Account.of(row.get("account"));
            told.add(account);
            varied(account, row.get("account").get("properties"), found);
        }
        List<Fact> derived = related.whole(Derivation.facts(told), told);
        Set<String> own = new HashSet<>();
        for (Account account : told) {
            if (!related.blocks().contains(account.block())) {
                own.add(account.id());
                inBlock(account, found);
            }
        }
        accounts.addAndGet(own.size());
        Map<String, Record> standing = standing(derived);
        Comparison comparison = new Comparison(found);
        Set<String> right = new HashSet<>();
        for (Fact fact : derived) {
            String key = fact.kind() + " " + fact.id();
            right.add(key);
            // What accounts of several pages tell of is compared with the first of them.
            if (own.contains(fact.accounts().get(0))) {
                facts.incrementAndGet();
                comparison.compare(fact, standing.get(key));
            }
        }
        Map<String, Object> ofBlocks = Map.of("meetings", blocks, "others", List.of(), "simple", List.of());
        for (Record row : graph.read("loading/facts-of-blocks", ofBlocks)) {
            AccountKind kind = AccountKind.valueOf(row.get("kind").asString());
            String id = row.get("id").asString();
            if (!right.contains(kind + " " + id)) {
                found.accept(
                        new Difference(word(kind), id, "follows from no account, though accounts are linked to it"));
            }
        }
    }

    private static void inBlock(Account account, Consumer<Difference> found) {
        String block = AccountBlock.of(account);
        if (!block.equals(account.block())) {
            found.accept(
                    new Difference("account", account.id(), "is in the block " + account.block() + ", not " + block));
        }
    }

    /** Whether equal accounts, and no others, are taken for such. */
    private static void varied(Account account, Value properties, Consumer<Difference> found) {
        String variant = account.variant();
        String rank = variant == null ? null : account.rank();
        if (!Objects.equals(variant, properties.get("variant").asString(null))
                || !Objects.equals(rank, properties.get("rank").asString(null))) {
            found.accept(new Difference("account", account.id(), "is noted as equal to others than it is"));
        }
    }

    private Map<String, Record> standing(List<Fact> derived) {
        List<Map<String, String>> facts = derived.stream()
                .map(f -> Map.of("kind", f.kind().name(), "id", f.id()))
                .toList();
        return graph.read("verify/standing", Map.of("facts", facts)).stream()
                .collect(Collectors.toMap(
                        row -> row.get("kind").asString() + " " + row.get("id").asString(), row -> row, (a, b) -> a));
    }

    private void unsupported(String kind, Consumer<Difference> found) {
        Cypher supported = Cypher.named("verify/supported").with("support-of/" + kind);
        graph.pages(
                supported,
                "key",
                NODES,
                rows -> rows.stream()
                        .filter(row -> !row.get("supported").asBoolean())
                        .forEach(row -> found.accept(new Difference(
                                kind.replace('-', ' '), row.get("key").asString(), lacking(kind)))));
    }

    private static String lacking(String kind) {
        return switch (kind) {
            case "person", "organization" -> "no account names it";
            case "place" -> "no meeting was held there or within";
            case "account" -> "lacks its article, its block, its fact or its evidence";
            case "variant" -> "no account of its block tells it";
            case "name" -> "nobody bears it";
            default -> "no account with evidence tells of it";
        };
    }

    private void strayPassages(Consumer<Difference> found) {
        long many =
                graph.read("verify/stray-passages", Map.of()).get(0).get("many").asLong();
        if (many > 0) {
            found.accept(new Difference("evidence", "passages", many + " are cited by no account"));
        }
    }

    /** A kind of fact as a difference names it. */
    static String word(AccountKind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
