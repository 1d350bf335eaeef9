package org.chancery.loading.draft;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.chancery.api.Candidate;
import org.chancery.api.ErrorCode;
import org.chancery.article.draft.PersonDraft;
import org.chancery.graph.Transaction;
import org.chancery.graph.names.Folding;
import org.chancery.graph.names.Named;
import org.chancery.graph.names.NamedKind;
import org.chancery.graph.names.Names;

/**
 * Finds which people of the graph a draft means: by id, by what the article meant when it was loaded before, by full name, or
 * by an alias with an office or a country. A surname alone is the one of that surname whom the draft names in full, else nobody. Whoever is not there
 * yet gets a readable id that nobody ever had.
 */
final class PeopleResolution {

    private final Names names;
    private final Transaction tx;
    private final List<Problem> problems;

    PeopleResolution(Names names, Transaction tx, List<Problem> problems) {
        this.names = names;
        this.tx = tx;
        this.problems = problems;
    }

    /** Ids by ref. */
    Map<String, String> resolve(String article, List<PersonDraft> all, OtherwiseKnown otherwise) {
        Map<String, String> inFull = Surnames.inFull(all);
        List<PersonDraft> people =
                all.stream().filter(p -> !inFull.containsKey(p.ref())).toList();
        Map<String, String> registered = registered(article, people);
        Map<String, String> known = known(people);
        List<List<Named>> candidates = names.candidates(
                tx,
                people.stream()
                        .map(p -> new Names.Wanted("people", p.name(), NamedKind.PERSON))
                        .toList());
        Map<String, String> ids = new HashMap<>();
        List<PersonDraft> unknown = new ArrayList<>();
        for (int i = 0; i < people.size(); i++) {
            PersonDraft person = people.get(i);
            String id = find(place(all, person), person, registered, known, candidates.get(i));
            if (id == null) {
                unknown.add(person);
            } else {
                ids.put(person.ref(), id);
            }
        }
        giveIds(unknown, ids);
        ids.putAll(new MeantByName(tx, otherwise, problems, person -> place(all, person))
                .ids(byNameAlone(people, registered, candidates)));
        notTwice(all, people, ids);
        inFull.forEach((ref, full) -> ids.put(ref, ids.get(full)));
        return ids;
    }

    private static String place(List<PersonDraft> all, PersonDraft person) {
        return "people[" + all.indexOf(person) + "]";
    }

    /** Whom a name alone led to: neither an id, nor the register, nor that he is new. */
    private static Map<PersonDraft, Named> byNameAlone(
            List<PersonDraft> people, Map<String, String> registered, List<List<Named>> candidates) {
        Map<PersonDraft, Named> found = new LinkedHashMap<>();
        for (int i = 0; i < people.size(); i++) {
            PersonDraft person = people.get(i);
            boolean named = person.id() == null
                    && !registered.containsKey(person.ref())
                    && !Boolean.TRUE.equals(person.isNew());
            if (named && candidates.get(i).size() == 1) {
                found.put(person, candidates.get(i).get(0));
            }
        }
        return found;
    }

    /** The person's id; null for somebody new. */
    private String find(
            String place,
            PersonDraft person,
            Map<String, String> registered,
            Map<String, String> known,
            List<Named> fits) {
        if (person.id() != null) {
            if (!known.containsKey(person.id()) && !Boolean.TRUE.equals(person.isNew())) {
                problems.add(new Problem(
                        place + ".id",
                        person.id(),
                        ErrorCode.NOT_FOUND,
                        "no person has this id; leave it out, or say isNew: true",
                        candidates(fits)));
            } else if (!known.containsKey(person.id()) && !Folding.isSlug(person.id())) {
                problems.add(
                        Problem.invalid(place + ".id", person.id(), "an id is lower-case words joined by hyphens"));
            }
            return person.id();
        }
        if (registered.containsKey(person.ref())) {
            return registered.get(person.ref());
        }
        if (Boolean.TRUE.equals(person.isNew())) {
            return null;
        }
        if (known.containsKey(person.ref())
                && Folding.fold(known.get(person.ref())).equals(Folding.fold(person.name()))) {
            return person.ref();
        }
        return byName(place, person, fits);
    }

    private String byName(String place, PersonDraft person, List<Named> fits) {
        String key = Folding.key(person.name());
        boolean surname = !fits.isEmpty()
                && fits.stream().allMatch(f -> Folding.surnames(f.name()).contains(key));
        if (surname) {
            problems.add(new Problem(
                    place + ".name",
                    person.name(),
                    ErrorCode.AMBIGUOUS_NAME,
                    "a surname alone does not say who; give the full name, the id, or isNew: true",
                    candidates(fits)));
            return fits.get(0).id();
        }
        if (fits.size() > 1) {
            problems.add(DraftResolution.ambiguous(place + ".name", person.name(), fits));
        }
        return fits.isEmpty() ? null : fits.get(0).id();
    }

    private void giveIds(List<PersonDraft> unknown, Map<String, String> ids) {
        if (unknown.isEmpty()) {
            return;
        }
        List<String> proposed =
                unknown.stream().map(p -> Folding.slug(p.name())).distinct().toList();
        Set<String> taken = tx.run("loading/taken-ids", Map.of("proposed", proposed)).stream()
                .map(row -> row.get("id").asString())
                .collect(Collectors.toCollection(HashSet::new));
        taken.addAll(ids.values());
        for (PersonDraft person : unknown) {
            String slug = Folding.slug(person.name());
            String id = slug;
            for (int n = 2; !taken.add(id); n++) {
                id = slug + "-" + n;
            }
            ids.put(person.ref(), id);
        }
    }

    private void notTwice(List<PersonDraft> all, List<PersonDraft> people, Map<String, String> ids) {
        Map<String, String> refs = new HashMap<>();
        for (PersonDraft person : people) {
            String other = refs.putIfAbsent(ids.get(person.ref()), person.ref());
            if (other != null) {
                problems.add(Problem.invalid(
                        place(all, person),
                        person.name(),
                        "is the same person as " + other + "; name each person once, or say isNew: true"));
            }
        }
    }

    private Map<String, String> registered(String article, List<PersonDraft> people) {
        Map<String, String> names = people.stream().collect(Collectors.toMap(PersonDraft::ref, PersonDraft::name));
        return tx.run("loading/registered", Map.of("article", article, "refs", List.copyOf(names.keySet()))).stream()
                .filter(row -> isOneName(
                        row.get("name").asString(null), names.get(row.get("ref").asString())))
                .collect(Collectors.toMap(
                        row -> row.get("ref").asString(),
                        row -> row.get("person").asString(),
                        (a, b) -> a));
    }

    /** A ref that now stands for a name without a word of the one before may be somebody else's by now. */
    private static boolean isOneName(String before, String name) {
        return before == null
                || !Collections.disjoint(
                        List.of(before.split(" ")), List.of(Folding.key(name).split(" ")));
    }

    private Map<String, String> known(List<PersonDraft> people) {
        List<String> ids = people.stream()
                .map(p -> p.id() == null ? p.ref() : p.id())
                .distinct()
                .toList();
        return tx.run("loading/people-of-ids", Map.of("ids", ids)).stream()
                .collect(Collectors.toMap(
                        row -> row.get("id").asString(), row -> row.get("name").asString()));
    }

    private static List<Candidate> candidates(List<Named> fits) {
        return fits.stream().map(Named::candidate).toList();
    }
}
