package org.chancery.loading.derive;

import static org.chancery.loading.derive.Derivation.best;
import static org.chancery.loading.derive.Derivation.mostPrecise;
import static org.chancery.loading.derive.Derivation.put;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chancery.api.PartialDate;
import org.chancery.graph.names.Folding;
import org.chancery.loading.account.Account;
import org.chancery.loading.account.AccountKind;
import org.chancery.loading.account.Naming;
import org.chancery.meeting.MeetingStatus;

/** A meeting as the accounts of it tell. */
final class MeetingFact {

    private MeetingFact() {}

    static Fact of(Recognised meeting) {
        List<Account> accounts = meeting.accounts();
        MeetingStatus status = MeetingStatus.strongest(accounts.stream()
                .map(a -> MeetingStatus.valueOf(a.text("status")))
                .toList());
        List<Account> ordered = accounts.stream()
                .sorted(Comparator.comparing((Account a) -> !status.name().equals(a.text("status")))
                        .thenComparing(Account.BEST_FIRST))
                .toList();
        Map<String, Object> properties = new HashMap<>();
        for (String name : List.of("title", "kind", "duration", "topic")) {
            put(properties, name, best(ordered, name));
        }
        properties.put("status", status.name());
        put(properties, Account.STARTED_ON, mostPrecise(ordered, Account.STARTED_ON));
        put(properties, Account.ENDED_ON, mostPrecise(ordered, Account.ENDED_ON));
        putDays(properties, ordered);
        properties.put("textKey", Folding.fold(properties.get("title") + " " + properties.getOrDefault("topic", "")));
        List<Account> whole = ordered.stream().filter(meeting.whole()::contains).toList();
        return new Fact(id(whole), AccountKind.MEETING, properties, edges(whole, ordered), Derivation.ids(accounts));
    }

    private static void putDays(Map<String, Object> properties, List<Account> ordered) {
        if (!properties.containsKey(Account.STARTED_ON)) {
            return;
        }
        String start = (String) properties.get(Account.STARTED_ON);
        LocalDate first = new PartialDate(start).first();
        LocalDate last = ordered.stream()
                .filter(a -> start.equals(a.text(Account.STARTED_ON)))
                .map(Recognition::to)
                .min(Comparator.naturalOrder())
                .orElseThrow();
        properties.put("startedFrom", first);
        properties.put("startedTo", last);
        properties.put("day", last.toEpochDay());
    }

    /** The proposal of the most precise account, then of the best. */
    private static String id(List<Account> ordered) {
        return ordered.stream()
                .max(Comparator.comparing((Account a) -> precision(a)).thenComparing(Account.BEST_FIRST.reversed()))
                .orElseThrow()
                .proposed();
    }

    private static int precision(Account account) {
        String start = account.text(Account.STARTED_ON);
        return start == null ? 0 : start.length();
    }

    /** Who took part: by the accounts that name everybody; what they leave open of somebody, the others may say. */
    private static List<Map<String, Object>> edges(List<Account> whole, List<Account> ordered) {
        Map<String, Map<String, Object>> edges = new LinkedHashMap<>();
        for (Account account : whole) {
            account.named("participant")
                    .forEach(n -> edges.merge(n.label() + n.id(), participation(n), MeetingFact::fill));
        }
        for (Account account : ordered) {
            account.named("participant")
                    .forEach(n ->
                            edges.computeIfPresent(n.label() + n.id(), (id, better) -> fill(better, participation(n))));
        }
        List<Map<String, Object>> all = new ArrayList<>(edges.values());
        Places.of((String) best(ordered, "place"), (String) best(ordered, "placeCountry"))
                .ifPresent(all::add);
        return all;
    }

    private static Map<String, Object> participation(Naming n) {
        Map<String, Object> edge = new HashMap<>();
        edge.put("type", n.label().equals(Naming.PERSON) ? "ATTENDED" : "REPRESENTED_AT");
        edge.put("label", n.label());
        edge.put("id", n.id());
        edge.put("n", n.n());
        put(edge, "country", n.country());
        put(edge, "organization", n.organization());
        put(edge, "capacity", n.capacity());
        return edge;
    }

    /** What the better account leaves open, the next may say. */
    private static Map<String, Object> fill(Map<String, Object> better, Map<String, Object> next) {
        next.forEach(better::putIfAbsent);
        return better;
    }
}
