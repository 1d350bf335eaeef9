package org.chancery.loading.draft;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chancery.article.draft.PersonDraft;
import org.chancery.graph.names.Folding;

/** People whom a draft lists once by the full name and once by the surname alone. */
final class Surnames {

    private Surnames() {}

    /** The refs of full names by the refs of surnames; only where one full name of the draft has the surname. */
    static Map<String, String> inFull(List<PersonDraft> people) {
        Map<String, String> inFull = new HashMap<>();
        for (PersonDraft person : people) {
            String key = Folding.key(person.name());
            boolean free = person.id() == null && !Boolean.TRUE.equals(person.isNew()) && !key.contains(" ");
            List<PersonDraft> bearers = !free
                    ? List.of()
                    : people.stream()
                            .filter(p -> !Folding.key(p.name()).equals(key))
                            .filter(p -> Folding.surnames(p.name()).contains(key))
                            .toList();
            if (bearers.size() == 1) {
                inFull.put(person.ref(), bearers.get(0).ref());
            }
        }
        return inFull;
    }

    /** Those who are listed by the full name, or by the surname alone. */
    static List<PersonDraft> withoutRepeated(List<PersonDraft> people) {
        Map<String, String> inFull = inFull(people);
        return people.stream().filter(p -> !inFull.containsKey(p.ref())).toList();
    }
}
