package org.chancery.loading.record;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.chancery.graph.names.Folding;

/**
 * Which state a name and a code on the voting record stand for on a day. Both are checked against each other: where they
 * contradict each other there is no state, save that a former member may be filed under the code of a successor, and the
 * other way round. A code that is neither known nor one of ISO 3166-1 says nothing.
 */
@ApplicationScoped
public class States {

    /** What is written where there is no code; also the code of Namibia, which the name tells. */
    private static final String NO_CODE_OR_NAMIBIA = "NA";

    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}\\p{C}]+");
    private static final int LONGEST = 300;
    private static final int SHOWN = 3;
    /** The record has some five hundred pairs of a name and a code, each in a few periods. */
    private static final int REMEMBERED = 20_000;

    private static final KnownStates KNOWN = new KnownStates();
    private static final Slips SLIPS = new Slips(KNOWN);

    private final Map<Asked, NamedOnRecord> remembered = new ConcurrentHashMap<>();

    private record Asked(String name, String code, int period) {}

    /** The state that a name and a code stand for; empty where it is none. */
    public Optional<StateOnRecord> find(String name, String code, LocalDate date) {
        return read(name, code, date) instanceof StateOnRecord state ? Optional.of(state) : Optional.empty();
    }

    /**
     * The state that a name and a code stand for, or why it is none.
     *
     * @param name as the record has it, of any case; null or blank where it gives none
     * @param code alpha-3, alpha-2, or the record's own; null, blank or {@code NA} where it gives none
     * @param date the day of the vote
     */
    public NamedOnRecord read(String name, String code, LocalDate date) {
        String written = name == null ? "" : name;
        String coded = code == null ? "" : code.strip().toUpperCase(Locale.ROOT);
        if (written.length() + coded.length() > LONGEST) {
            return new NoState("a name and a code of " + (written.length() + coded.length())
                    + " letters; no state has such; at most " + LONGEST);
        }
        Asked asked = new Asked(written, coded, KNOWN.period(date));
        NamedOnRecord before = remembered.get(asked);
        if (before != null) {
            return before;
        }
        NamedOnRecord answer = answer(written, coded.equals(NO_CODE_OR_NAMIBIA) ? "" : coded, date);
        if (remembered.size() >= REMEMBERED) {
            remembered.clear();
        }
        remembered.put(asked, answer);
        return answer;
    }

    private static NamedOnRecord answer(String raw, String code, LocalDate date) {
        String written = BLANKS.matcher(raw).replaceAll(" ").strip();
        if (written.isEmpty()) {
            return byCode(code, date);
        }
        String folded = Folding.fold(written);
        Set<String> named = new TreeSet<>(KNOWN.named(folded, date));
        if (named.isEmpty()) {
            return bySlip(written, code, date);
        }
        if (!saysNothing(code)) {
            named.addAll(KNOWN.bearing(folded, date));
        }
        Set<String> agreed = agreed(named, code, date);
        return agreed.isEmpty()
                ? contradiction(written, named, code, date)
                : one(agreed, written, !written.equals(raw), date);
    }

    private static NamedOnRecord byCode(String code, LocalDate date) {
        Set<String> coded = new TreeSet<>(KNOWN.coded(code, date));
        if (coded.size() > 1) {
            coded.removeIf(country -> !KNOWN.isMember(country, date));
        }
        if (coded.isEmpty()) {
            return new NoState("no name, and the code \"" + code
                    + "\", which is no state's; give the name of a state, or its code of ISO 3166-1");
        }
        return one(coded, KNOWN.nameOf(coded.iterator().next()), false, date);
    }

    private static NamedOnRecord bySlip(String written, String code, LocalDate date) {
        List<Slips.Meant> meant = SLIPS.meant(written, date);
        if (meant.isEmpty() || saysNothing(code) && !Slips.isCertain(written, meant)) {
            return new NoState("\"" + written + "\" is the name of no state on the voting record"
                    + (meant.isEmpty() ? "" : "; it is like " + names(meant))
                    + (code.isEmpty() ? "; a code would tell" : ", whatever the code \"" + code + "\" says"));
        }
        List<Slips.Meant> nearest = meant.stream()
                .filter(each -> each.distance() == meant.get(0).distance())
                .toList();
        Set<String> agreed = new TreeSet<>();
        nearest.forEach(each -> agreed.addAll(agreed(each.countries(), code, date)));
        if (agreed.size() > 1) {
            agreed.removeIf(country -> KNOWN.isOver(country, date));
        }
        return nearest.stream()
                .filter(each -> !Collections.disjoint(each.countries(), agreed))
                .findFirst()
                .map(each -> one(agreed, each.name(), true, date))
                .orElseGet(() -> contradiction(written, meant.get(0).countries(), code, date));
    }

    private static NamedOnRecord one(Set<String> agreed, String name, boolean mended, LocalDate date) {
        String country = agreed.iterator().next();
        if (agreed.size() > 1) {
            return new NoState("\"" + name + "\" may be " + String.join(" or ", agreed) + "; a code would tell");
        }
        if (KNOWN.isOver(country, date)) {
            return new NoState("\"" + name + "\" (" + country + ") was a member until " + KNOWN.lastDay(country)
                    + "; give the state that voted");
        }
        return new StateOnRecord(country, name, mended);
    }

    /** The states of a name that the code bears out; all of them where it says nothing. */
    private static Set<String> agreed(Set<String> named, String code, LocalDate date) {
        if (saysNothing(code)) {
            return named;
        }
        Set<String> coded = KNOWN.coded(code, date);
        Set<String> both = new TreeSet<>(named);
        both.retainAll(coded);
        if (both.isEmpty()) {
            named.stream()
                    .filter(n -> coded.stream().anyMatch(c -> KNOWN.isSuccession(n, c, date)))
                    .forEach(both::add);
        }
        return both;
    }

    private static NoState contradiction(String written, Set<String> named, String code, LocalDate date) {
        Set<String> coded = new TreeSet<>(KNOWN.coded(code, date));
        return new NoState("the name \"" + written + "\" is that of " + String.join(" or ", new TreeSet<>(named))
                + ", the code \"" + code + "\" that of "
                + (coded.isEmpty() ? "no state on the voting record" : String.join(" or ", coded))
                + "; they would have to be of one state");
    }

    private static boolean saysNothing(String code) {
        return !KNOWN.isCode(code);
    }

    private static String names(List<Slips.Meant> meant) {
        return meant.stream().map(Slips.Meant::name).distinct().limit(SHOWN).collect(Collectors.joining(", "));
    }
}
