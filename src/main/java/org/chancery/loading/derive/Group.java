package org.chancery.loading.derive;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.chancery.loading.account.Account;
import org.chancery.loading.account.Naming;
import org.chancery.meeting.MeetingKind;
import org.chancery.meeting.MeetingStatus;

/**
 * Those who met by some accounts that name the same ones, and what else decides whether another group of accounts tells of
 * the same meeting.
 */
final class Group {

    private final List<Account> accounts;
    private final String day;
    private final boolean call;
    private final MeetingStatus status;

    /** People and organizations by name; the countries that each stood for. */
    private final Map<String, Set<String>> named = new HashMap<>();

    /** Countries that took part as such, without a name. */
    private final Set<String> delegations = new HashSet<>();

    private final Set<String> placeCountries = new HashSet<>();

    Group(List<Account> accounts) {
        this.accounts = accounts;
        this.day = accounts.stream()
                .map(Account::exactDay)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        this.call = MeetingKind.CALL.name().equals(accounts.get(0).text("kind"));
        this.status = MeetingStatus.strongest(accounts.stream()
                .map(a -> MeetingStatus.valueOf(a.text("status")))
                .toList());
        for (Account account : accounts) {
            account.named("participant").forEach(this::add);
            if (account.text("placeCountry") != null) {
                placeCountries.add(account.text("placeCountry"));
            }
        }
    }

    private void add(Naming participant) {
        if (participant.label().equals(Naming.COUNTRY)) {
            delegations.add(participant.id());
            return;
        }
        Set<String> stoodFor = named.computeIfAbsent(participant.id(), id -> new HashSet<>());
        if (participant.country() != null) {
            stoodFor.add(participant.country());
        }
    }

    List<Account> accounts() {
        return accounts;
    }

    /** On which day, and in which way: only groups that share it can be one. Null without an exact day. */
    String occasion() {
        return day == null ? null : day + (call ? " call" : "");
    }

    /** The ids of the articles that tell of it. */
    Set<String> articles() {
        return accounts.stream().map(Account::article).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Whether an account of the other may be one of this meeting that leaves somebody out. */
    boolean covers(Group other) {
        return namesMoreThan(other)
                && namesAllOf(other)
                && 3 * mentionedBy(other) >= 2 * size()
                && !isContradictedBy(other)
                && Collections.disjoint(articles(), other.articles());
    }

    private boolean namesMoreThan(Group other) {
        return named.size() > other.named.size()
                || named.size() == other.named.size() && delegations.size() > other.delegations.size();
    }

    /** Somebody by name, and all others by name too or as those who stood for a country. */
    private boolean namesAllOf(Group other) {
        return !other.named.isEmpty()
                && other.named.size() + other.delegations.size() > 1
                && named.keySet().containsAll(other.named.keySet())
                && other.delegations.stream().allMatch(c -> delegations.contains(c) || stands(c));
    }

    private boolean stands(String country) {
        return named.values().stream().anyMatch(c -> c.contains(country));
    }

    /** How many took part; a delegation counts where nobody who stood for its country is named. */
    private long size() {
        return named.size() + delegations.stream().filter(c -> !stands(c)).count();
    }

    /** How many of those the other speaks of, by name or by country. */
    private long mentionedBy(Group other) {
        return named.entrySet().stream()
                        .filter(e -> other.named.containsKey(e.getKey())
                                || !Collections.disjoint(e.getValue(), other.delegations))
                        .count()
                + delegations.stream()
                        .filter(c -> !stands(c) && other.delegations.contains(c))
                        .count();
    }

    /** Whether they were held elsewhere, or one was called off while the other was held. */
    boolean isContradictedBy(Group other) {
        boolean elsewhere = !placeCountries.isEmpty()
                && !other.placeCountries.isEmpty()
                && Collections.disjoint(placeCountries, other.placeCountries);
        boolean calledOff = status == MeetingStatus.CANCELLED ^ other.status == MeetingStatus.CANCELLED;
        boolean held = status == MeetingStatus.HELD || other.status == MeetingStatus.HELD;
        return elsewhere || calledOff && held;
    }
}
