package org.chancery.loading.derive;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.chancery.loading.account.Account;

/**
 * Accounts that leave somebody out join the meeting that they are of: one on the same exact day and in the same way, of
 * people among whom are all that they name, and two thirds of whom they speak of; a country stands for those of its people
 * who are named. They join only where there is no doubt: where one such meeting is the largest, no article tells of both,
 * and neither place nor status contradicts. This is a function of all accounts of the day, so the order in which they came
 * does not matter.
 */
final class PartialAccounts {

    private final List<Group> groups;
    private final Map<Group, Set<Group>> largest = new HashMap<>();

    private PartialAccounts(List<Group> groups) {
        this.groups = groups;
    }

    /**
     * Joins what tells of one meeting.
     *
     * @param meetings the accounts of each meeting, by those who name the same ones
     */
    static List<Recognised> joined(Collection<List<Account>> meetings) {
        Map<String, List<Group>> occasions = new TreeMap<>();
        List<Recognised> all = new ArrayList<>();
        for (List<Account> meeting : meetings) {
            Group group = new Group(meeting);
            if (group.occasion() == null) {
                all.add(new Recognised(meeting, List.of()));
            } else {
                occasions
                        .computeIfAbsent(group.occasion(), o -> new ArrayList<>())
                        .add(group);
            }
        }
        occasions.values().forEach(groups -> all.addAll(new PartialAccounts(groups).joined()));
        return all;
    }

    private List<Recognised> joined() {
        Map<Group, List<Group>> joining = new HashMap<>();
        for (Group group : groups) {
            Set<Group> whole = largest(group);
            Group only = whole.iterator().next();
            if (whole.size() == 1 && only.covers(group)) {
                joining.computeIfAbsent(only, g -> new ArrayList<>()).add(group);
            }
        }
        joining.replaceAll((whole, parts) -> withoutDoubt(parts));
        Set<Group> joined = joining.values().stream().flatMap(List::stream).collect(Collectors.toSet());
        return groups.stream()
                .filter(g -> !joined.contains(g))
                .map(g -> new Recognised(g.accounts(), accounts(joining.getOrDefault(g, List.of()))))
                .toList();
    }

    /** The largest groups that this one may be a part of; itself where it is of none. */
    private Set<Group> largest(Group group) {
        Set<Group> known = largest.get(group);
        if (known == null) {
            Set<Group> found = groups.stream()
                    .filter(g -> g.covers(group))
                    .flatMap(g -> largest(g).stream())
                    .collect(Collectors.toSet());
            known = found.isEmpty() ? Set.of(group) : found;
            largest.put(group, known);
        }
        return known;
    }

    /**
     * An article that tells of two such groups means two meetings, and nobody knows which of them is the large one; no more
     * is known where two of them contradict each other.
     */
    private static List<Group> withoutDoubt(List<Group> parts) {
        return parts.stream()
                .filter(part -> parts.stream()
                        .allMatch(other -> other == part
                                || Collections.disjoint(part.articles(), other.articles())
                                        && !part.isContradictedBy(other)))
                .toList();
    }

    private static List<Account> accounts(List<Group> groups) {
        return groups.stream().map(Group::accounts).flatMap(List::stream).toList();
    }
}
