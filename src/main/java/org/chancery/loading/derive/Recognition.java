package org.chancery.loading.derive;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.chancery.api.PartialDate;
import org.chancery.loading.account.Account;
import org.chancery.meeting.MeetingStatus;

/**
 * Which accounts of a block tell of one meeting. A block holds the accounts with the same participants and the same
 * class of meeting (by telephone, or in person). Recognition finds the fewest days that explain all its dated accounts,
 * gives each account one of the days that it admits, and takes the accounts of a day for one meeting. So two different
 * exact days never join, and the order of loading does not matter. Undated accounts join only where they were published
 * on the same day: what was said years apart without a date need not be the same meeting.
 */
final class Recognition {

    private Recognition() {}

    /** The accounts of a block, those of each meeting together, in an order that depends on nothing but them. */
    static Collection<List<Account>> meetings(List<Account> block) {
        List<Account> dated = block.stream()
                .filter(a -> a.text(Account.STARTED_ON) != null)
                .sorted(Comparator.comparing(Recognition::to)
                        .thenComparing(Recognition::from)
                        .thenComparing(Account::id))
                .toList();
        TreeSet<LocalDate> days = new TreeSet<>();
        for (Account account : dated) {
            if (days.isEmpty() || from(account).isAfter(days.last())) {
                days.add(to(account));
            }
        }
        Map<String, List<Account>> meetings = new TreeMap<>();
        for (Account account : dated) {
            meetings.computeIfAbsent("dated " + day(account, days), d -> new ArrayList<>())
                    .add(account);
        }
        block.stream()
                .filter(a -> a.text(Account.STARTED_ON) == null)
                .forEach(a -> meetings.computeIfAbsent("undated " + undated(a), d -> new ArrayList<>())
                        .add(a));
        return meetings.values();
    }

    /** Of the days that an account admits: the last for a held meeting, else the first not before publication. */
    private static LocalDate day(Account account, TreeSet<LocalDate> days) {
        LocalDate last = days.floor(to(account));
        if (held(account) || account.published() == null) {
            return last;
        }
        LocalDate next = days.ceiling(account.published());
        if (next != null && !next.isBefore(from(account)) && !next.isAfter(to(account))) {
            return next;
        }
        return days.ceiling(from(account));
    }

    private static String undated(Account account) {
        return account.published() == null
                ? account.article()
                : account.published().toString();
    }

    private static LocalDate from(Account account) {
        return new PartialDate(account.text(Account.STARTED_ON)).first();
    }

    /** The last day it can have been: a meeting that was held was held by the day of publication. */
    static LocalDate to(Account account) {
        LocalDate last = new PartialDate(account.text(Account.STARTED_ON)).last();
        boolean published = held(account)
                && account.published() != null
                && account.published().isBefore(last);
        return published ? account.published() : last;
    }

    private static boolean held(Account account) {
        return MeetingStatus.HELD.name().equals(account.text("status"));
    }
}
