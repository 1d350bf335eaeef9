package org.chancery.reading.cast;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.chancery.graph.names.EditDistance;
import org.chancery.graph.names.Folding;

/** A person of an article: all the words that stand for him or her. */
public final class Figure {

    /** Up to so long, names that differ are others: Li and Lu. */
    private static final int SHORTEST_SIMILAR = 5;

    private final Set<String> names = new LinkedHashSet<>();
    private final List<Title> titles = new ArrayList<>();
    private final List<Mention> mentions = new ArrayList<>();

    void add(Mention mention) {
        mentions.add(mention);
        if (mention.kind() == Mention.Kind.PERSON) {
            names.add(mention.name());
        }
        if (mention.title() != null
                && mention.kind() != Mention.Kind.COUNTERPART
                && !titles.contains(mention.title())) {
            titles.add(mention.title());
        }
    }

    /** Tells of which country the person is where no title does: "her Norwegian counterpart". */
    void comesFrom(String country) {
        if (country() == null && country != null) {
            titles.add(new Title("", country, null));
        }
    }

    /** The fullest of the names. */
    public String name() {
        String full = names.iterator().next();
        for (String name : names) {
            if (words(name) > words(full)) {
                full = name;
            }
        }
        return full;
    }

    /** The full names apart from {@link #name()}. */
    public List<String> aliases() {
        return names.stream()
                .filter(name -> words(name) > 1 && !name.equals(name()))
                .toList();
    }

    /** Whether the name says who it is: with a first name, or that of a monarch or pope. */
    public boolean hasFullName() {
        return words(name()) > 1 || titles.stream().anyMatch(Title::isRegnal);
    }

    public List<Title> titles() {
        return titles;
    }

    public List<Mention> mentions() {
        return mentions;
    }

    /** The code of the country that a title ties the person to; null where none does. */
    public String country() {
        return titles.stream()
                .map(Title::country)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    boolean holds(String title) {
        return titles.stream().anyMatch(held -> held.isLike(title));
    }

    /** Whether a name without first name, such as "Witkoff" or, misspelt, "Witfkoff", may be this person's. */
    boolean mayBeCalled(String surname) {
        String key = Folding.fold(surname);
        return names.stream()
                .filter(name -> words(name) > 1)
                .anyMatch(name -> Folding.surnames(name).stream().anyMatch(own -> similar(own, key))
                        || List.of(Folding.fold(name).split(" ")).contains(key));
    }

    /**
     * Whether a full name is another writing of this person's: the same words, a first name left out, shortened to its
     * initial, or a letter in a word of five or more changed (two of nine or more).
     */
    boolean mayBeNamed(String fullName, Title title) {
        String[] other =
                Folding.fold(fullName).replaceAll("\\b(jr|sr)$", "").strip().split(" ");
        for (String name : names) {
            String[] own =
                    Folding.fold(name).replaceAll("\\b(jr|sr)$", "").strip().split(" ");
            boolean sameSurname = own.length > 1 && similar(own[own.length - 1], other[other.length - 1]);
            boolean sameFirst = similar(own[0], other[0])
                    || own[0].length() == 1 && other[0].startsWith(own[0])
                    || other[0].length() == 1 && own[0].startsWith(other[0]);
            boolean sameOffice = title != null
                    && !title.text().isEmpty()
                    && holds(title.text())
                    && (title.country() == null
                            || country() == null
                            || title.country().equals(country()));
            boolean within =
                    List.of(own).containsAll(List.of(other)) || List.of(other).containsAll(List.of(own));
            if (sameSurname && (sameFirst || sameOffice) || own.length > 1 && within) {
                return true;
            }
        }
        return false;
    }

    private static boolean similar(String a, String b) {
        int length = Math.min(a.length(), b.length());
        if (a.equals(b)) {
            return true;
        }
        int allowed = length < SHORTEST_SIMILAR ? 0 : length < 9 ? 1 : 2;
        return a.charAt(0) == b.charAt(0) && EditDistance.of(a, b) <= allowed;
    }

    private static int words(String name) {
        return Folding.fold(name).split(" ").length;
    }
}
