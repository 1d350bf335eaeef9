package org.chancery.loading.draft;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.chancery.api.ErrorCode;
import org.chancery.article.draft.PersonDraft;
import org.chancery.graph.Transaction;
import org.chancery.graph.names.Folding;
import org.chancery.graph.names.Named;

/**
 * Looks again at people whom a draft's names alone led to: who is meant though another stands for him since they were merged,
 * and who was reached by an alias, which may be somebody else's too.
 */
final class MeantByName {

    private final Transaction tx;
    private final OtherwiseKnown otherwise;
    private final List<Problem> problems;
    private final Function<PersonDraft, String> place;

    /** @param place of a person in the draft, for problems */
    MeantByName(Transaction tx, OtherwiseKnown otherwise, List<Problem> problems, Function<PersonDraft, String> place) {
        this.tx = tx;
        this.otherwise = otherwise;
        this.problems = problems;
        this.place = place;
    }

    /** Ids by ref, of those who are meant though others stand for them. */
    Map<String, String> ids(Map<PersonDraft, Named> found) {
        Map<String, Named> words = new HashMap<>();
        found.forEach((person, named) -> words.put(person.name(), named));
        Map<String, Named> merged = MeantAmongMerged.of(tx, words);
        Map<String, String> meant = new HashMap<>();
        Map<PersonDraft, Named> aliases = new LinkedHashMap<>();
        found.forEach((person, named) -> {
            if (merged.containsKey(person.name())) {
                meant.put(person.ref(), merged.get(person.name()).id());
            } else if (isAlias(person, named)) {
                aliases.put(person, named);
            }
        });
        notByAliasAlone(aliases);
        return meant;
    }

    private static boolean isAlias(PersonDraft person, Named found) {
        String key = Folding.key(person.name());
        return !Folding.key(found.name()).equals(key)
                && !found.id().equals(person.name().strip())
                && !Folding.surnames(found.name()).contains(key);
    }

    /** It takes an office or a country that both the draft and the graph say somebody has. */
    private void notByAliasAlone(Map<PersonDraft, Named> aliases) {
        Map<String, String> ids = new LinkedHashMap<>();
        aliases.forEach((person, named) -> ids.put(person.ref(), named.id()));
        Set<String> known = otherwise.of(tx, ids);
        aliases.forEach((person, named) -> {
            if (!known.contains(person.ref())) {
                problems.add(new Problem(
                        place.apply(person) + ".name",
                        person.name(),
                        ErrorCode.AMBIGUOUS_NAME,
                        "an alias alone does not say who; give the full name, an office or a country that the graph has of"
                                + " this person, the id, or isNew: true",
                        List.of(named.candidate())));
            }
        });
    }
}
