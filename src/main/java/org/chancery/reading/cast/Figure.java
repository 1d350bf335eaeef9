package org.chancery.reading.cast;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** A person of an article: all the words that stand for him or her. */
public final class Figure {

    private final Map<String, WrittenName> names = new LinkedHashMap<>();
    private final List<Title> titles = new ArrayList<>();
    private final List<Mention> mentions = new ArrayList<>();

    void add(Mention mention) {
        mentions.add(mention);
        isCalled(mention);
    }

    /** Takes in how words of another text call the person. */
    void isCalled(Mention mention) {
        if (mention.kind() == Mention.Kind.PERSON) {
            names.computeIfAbsent(mention.name(), WrittenName::of);
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

    Collection<WrittenName> names() {
        return names.values();
    }

    /** The fullest of the names. */
    public String name() {
        return fullest().text();
    }

    private WrittenName fullest() {
        return names.values().stream()
                .reduce((one, other) -> other.folded().length > one.folded().length ? other : one)
                .orElseThrow();
    }

    /** The full names apart from {@link #name()}. */
    public List<String> aliases() {
        return names.values().stream()
                .filter(name -> name.isFull() && name != fullest())
                .map(WrittenName::text)
                .toList();
    }

    /** Whether the name says who it is: with a first name, or that of a monarch or pope. */
    public boolean hasFullName() {
        return fullest().isFull() || titles.stream().anyMatch(Title::isRegnal);
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
    boolean mayBeCalled(WrittenName surname) {
        String key = String.join(" ", surname.folded());
        return names.values().stream().anyMatch(name -> name.isFull() && name.isCalled(key));
    }

    /**
     * Whether a full name is another writing of this person's: the same words, a first name left out, shortened to its
     * initial, or a letter in a word of five or more changed (two of nine or more).
     */
    boolean mayBeNamed(WrittenName other, Title title) {
        for (WrittenName name : names.values()) {
            String[] own = name.words();
            boolean sameSurname = own.length > 1 && WrittenName.similar(name.last(), other.last());
            boolean sameFirst = sameSurname
                    && (WrittenName.similar(name.first(), other.first())
                            || name.first().length() == 1 && other.first().startsWith(name.first())
                            || other.first().length() == 1 && name.first().startsWith(other.first()));
            boolean within = own.length > 1 && (other.isWithin(name) || name.isWithin(other));
            if (sameFirst || sameSurname && isSameOffice(title) || within) {
                return true;
            }
        }
        return false;
    }

    private boolean isSameOffice(Title title) {
        return title != null
                && !title.text().isEmpty()
                && holds(title.text())
                && (title.country() == null
                        || country() == null
                        || title.country().equals(country()));
    }
}
