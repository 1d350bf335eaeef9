package org.chancery.loading;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.chancery.loading.account.Account;
import org.chancery.loading.account.AccountBlock;
import org.chancery.loading.account.AccountKind;
import org.chancery.loading.account.Naming;
import org.chancery.loading.derive.Fact;
import org.chancery.meeting.MeetingKind;
import org.neo4j.driver.Record;

/**
 * The blocks of meetings that must be looked at together with some others, since one of their accounts may leave somebody
 * out whom an account of the others names: those on the same days, of people who are all among the others, or the other
 * way round, and so on from each to the next.
 *
 * @param days by block, beside those that were given: on these days alone its meetings may be the given ones'
 */
public record RelatedMeetings(Map<String, Set<String>> days) {

    private static final RelatedMeetings NONE = new RelatedMeetings(Map.of());

    /** Who met on a day, in person or by telephone, by the accounts of one block. */
    private record Met(String block, String day, boolean call, Set<String> named) {

        static Met of(Record row) {
            return new Met(
                    row.get("block").asString(),
                    row.get("day").asString(),
                    row.get("call").asBoolean(),
                    Set.copyOf(row.get("named").asList(v -> v.asString())));
        }

        static Met of(Account account) {
            return new Met(
                    account.block(),
                    account.exactDay(),
                    MeetingKind.CALL.name().equals(account.text("kind")),
                    account.named("participant")
                            .filter(n -> !n.label().equals(Naming.COUNTRY))
                            .map(Naming::id)
                            .collect(Collectors.toSet()));
        }

        String occasion() {
            return day + call;
        }

        /** Of two on one occasion. */
        boolean isBeside(Met other) {
            return !named.isEmpty()
                    && !other.named.isEmpty()
                    && (named.containsAll(other.named) || other.named.containsAll(named));
        }
    }

    /**
     * Finds them.
     *
     * @param read runs a statement with parameters
     * @param blocks whose accounts change, or are looked at; of any kind
     * @param given accounts in such blocks that are not written yet
     */
    public static RelatedMeetings of(
            BiFunction<String, Map<String, Object>, List<Record>> read,
            Collection<String> blocks,
            List<Account> given) {
        List<String> meetings =
                blocks.stream().filter(AccountBlock::isOfMeetings).toList();
        if (meetings.isEmpty()) {
            return NONE;
        }
        List<Met> known = given.stream()
                .filter(a -> a.kind() == AccountKind.MEETING && a.exactDay() != null)
                .map(Met::of)
                .collect(Collectors.toCollection(ArrayList::new));
        read.apply(
                        "loading/meetings-on-days",
                        Map.of(
                                "blocks",
                                meetings,
                                "days",
                                known.stream().map(Met::day).distinct().toList()))
                .forEach(row -> known.add(Met.of(row)));
        return new RelatedMeetings(beside(new HashSet<>(meetings), known));
    }

    private static Map<String, Set<String>> beside(Set<String> own, List<Met> known) {
        Map<String, Set<Met>> left = known.stream()
                .collect(Collectors.groupingBy(Met::occasion, Collectors.toCollection(LinkedHashSet::new)));
        Deque<Met> reached =
                known.stream().filter(m -> own.contains(m.block())).collect(Collectors.toCollection(ArrayDeque::new));
        reached.forEach(met -> left.get(met.occasion()).remove(met));
        Map<String, Set<String>> found = new HashMap<>();
        while (!reached.isEmpty()) {
            Met met = reached.poll();
            Set<Met> sameOccasion = left.get(met.occasion());
            List<Met> next = sameOccasion.stream().filter(met::isBeside).toList();
            next.forEach(sameOccasion::remove);
            reached.addAll(next);
            next.forEach(
                    m -> found.computeIfAbsent(m.block(), b -> new HashSet<>()).add(m.day()));
        }
        return found;
    }

    /** The blocks themselves, whichever the days. */
    public Set<String> blocks() {
        return days.keySet();
    }

    /** As the statement {@code loading/facts-of-blocks} takes them. */
    public List<Map<String, Object>> others() {
        return days.entrySet().stream()
                .map(e -> Map.<String, Object>of("block", e.getKey(), "days", List.copyOf(e.getValue())))
                .toList();
    }

    /**
     * The facts that are known whole: of the given blocks all, of the others the meetings on their days.
     *
     * @param derived from the accounts
     * @param accounts of the given blocks and of these
     */
    public List<Fact> whole(List<Fact> derived, List<Account> accounts) {
        Map<String, String> blocks = accounts.stream().collect(Collectors.toMap(Account::id, Account::block));
        return derived.stream()
                .filter(fact -> {
                    String day = String.valueOf(fact.properties().get(Account.STARTED_ON));
                    return fact.accounts().stream()
                            .map(blocks::get)
                            .anyMatch(block ->
                                    !days.containsKey(block) || days.get(block).contains(day));
                })
                .toList();
    }
}
