package org.chancery.loading.derive;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.chancery.api.PartialDate;
import org.chancery.loading.account.Account;
import org.chancery.loading.account.AccountKind;
import org.chancery.loading.account.Naming;

/**
 * From accounts to facts: a pure function of the accounts, which knows neither the clock nor the order of loading. The
 * same accounts give the same facts, whichever way they came to be there.
 */
public final class Derivation {

    private Derivation() {}

    /** The facts that whole blocks of accounts tell of. Which accounts leave somebody out is known among these alone. */
    public static List<Fact> facts(List<Account> accounts) {
        List<List<Account>> meetings = new ArrayList<>();
        List<Fact> facts = new ArrayList<>();
        accounts.stream()
                .collect(Collectors.groupingBy(Account::block, TreeMap::new, Collectors.toList()))
                .values()
                .forEach(block -> {
                    if (block.get(0).kind() == AccountKind.MEETING) {
                        meetings.addAll(Recognition.meetings(block));
                    } else {
                        facts.add(ofBlock(block));
                    }
                });
        PartialAccounts.joined(meetings).forEach(meeting -> facts.add(MeetingFact.of(meeting)));
        return facts;
    }

    /** What the people are called who were merged into others, by id, as far as accounts tell of themselves. */
    public static Map<String, String> namesOfMerged(List<Account> accounts) {
        Map<String, String> names = new TreeMap<>();
        accounts.stream()
                .filter(a -> a.kind() == AccountKind.PERSON)
                .sorted(Account.BEST_FIRST)
                .forEach(a -> names.putIfAbsent(a.proposed(), a.text("name")));
        accounts.stream().flatMap(a -> a.names().stream()).map(Naming::id).forEach(names::remove);
        return names;
    }

    private static Fact ofBlock(List<Account> block) {
        List<Account> ordered = block.stream().sorted(Account.BEST_FIRST).toList();
        Function<List<Account>, Fact> fact = switch (block.get(0).kind()) {
            case PERSON -> EntityFact::person;
            case ORGANIZATION -> EntityFact::organization;
            case OFFICE -> SimpleFact::office;
            case KINSHIP -> SimpleFact::kinship;
            case STATEMENT -> SimpleFact::statement;
            case VOTE_CLAIM -> SimpleFact::voteClaim;
            case MEETING -> throw new IllegalStateException("recognised above");
        };
        return fact.apply(ordered);
    }

    /** The first value that any account states, best account first; null where none does. */
    static Object best(List<Account> ordered, String name) {
        return ordered.stream()
                .map(a -> a.values().get(name))
                .filter(v -> v != null)
                .findFirst()
                .orElse(null);
    }

    /** The most precise of the dates that the accounts state, best account first among equals. */
    static String mostPrecise(List<Account> ordered, String name) {
        return PartialDate.mostPrecise(ordered.stream().map(a -> a.text(name)));
    }

    static void put(Map<String, Object> map, String name, Object value) {
        if (value != null) {
            map.put(name, value);
        }
    }

    static List<String> ids(List<Account> accounts) {
        return accounts.stream().map(Account::id).sorted().toList();
    }
}
