package org.chancery.reading.rule;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.reading.cast.Mention;
import org.chancery.reading.cast.Mention.Kind;
import org.chancery.reading.syntax.Sentence;

/**
 * Of "the leaders of France and Norway, X and Y" X stands for France and Y for Norway.
 *
 * @param sides of those who are named, the codes of their countries
 * @param unnamed the mentions that only say whose leaders they are
 */
record Respectively(Map<Mention, String> sides, Set<Mention> unnamed) {

    static Respectively of(Sentence sentence, List<Mention> mentions) {
        int first = 0;
        while (first < mentions.size() && side(mentions.get(first)) == null) {
            first++;
        }
        int named = first;
        while (named < mentions.size() && side(mentions.get(named)) != null) {
            named++;
        }
        List<Mention> unnamed = mentions.subList(first, named);
        List<Mention> rest = mentions.subList(named, mentions.size());
        boolean apposed = unnamed.size() > 1
                && rest.size() >= unnamed.size()
                && unnamed.stream().anyMatch(m -> m.kind() == Kind.GROUP)
                && rest.subList(0, unnamed.size()).stream().allMatch(m -> m.kind() == Kind.PERSON)
                && sentence.has(rest.get(0).first() - 1, ",")
                && rest.get(0).first() - 2 == unnamed.get(unnamed.size() - 1).last();
        Map<Mention, String> sides = new HashMap<>();
        for (int i = 0; apposed && i < unnamed.size(); i++) {
            sides.put(rest.get(i), side(unnamed.get(i)));
        }
        return new Respectively(sides, apposed ? Set.copyOf(unnamed) : Set.of());
    }

    private static String side(Mention mention) {
        return switch (mention.kind()) {
            case COUNTRY -> mention.name();
            case GROUP -> mention.title() == null ? null : mention.title().country();
            default -> null;
        };
    }
}
