package org.chancery.loading.draft;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.chancery.loading.account.Account;
import org.chancery.loading.account.Passage;

/**
 * Numbers what an article tells twice. An account's id comes from what it tells of, not from its place in the draft: a
 * draft that leaves something out leaves the accounts of everything else as they were. Accounts of one thing are numbered
 * by what they say, so that neither the order of the draft matters, nor in which words it names what it names.
 */
final class ToldTwice {

    private ToldTwice() {}

    static List<Account> numbered(List<Account> accounts) {
        Map<String, List<Account>> byId = new LinkedHashMap<>();
        accounts.forEach(
                a -> byId.computeIfAbsent(a.id(), id -> new ArrayList<>()).add(a));
        return byId.values().stream().flatMap(same -> number(same).stream()).toList();
    }

    private static List<Account> number(List<Account> same) {
        if (same.size() == 1) {
            return same;
        }
        List<Account> ordered =
                same.stream().sorted(Comparator.comparing(ToldTwice::said)).toList();
        List<Account> numbered = new ArrayList<>(ordered.subList(0, 1));
        for (int n = 2; n <= ordered.size(); n++) {
            Account account = ordered.get(n - 1);
            numbered.add(account.withId(account.id() + "~" + n));
        }
        return numbered;
    }

    private static String said(Account account) {
        return new TreeMap<>(account.values()).toString()
                + account.names()
                + account.passages().stream().map(Passage::toString).sorted().toList();
    }
}
