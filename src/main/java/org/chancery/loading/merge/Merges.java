package org.chancery.loading.merge;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.chancery.api.Candidate;
import org.chancery.api.ChanceryException;
import org.chancery.graph.Changes;
import org.chancery.graph.Transaction;
import org.chancery.graph.names.Folding;
import org.chancery.graph.names.NamedKind;
import org.chancery.graph.names.Names;
import org.chancery.loading.Effect;
import org.chancery.loading.FactWriter;
import org.chancery.person.Person;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/**
 * Merges of people. A merge is one edge between two people and nothing else; what follows from it is derived, so taking
 * the edge away undoes it, whatever was loaded, withdrawn or merged in between.
 */
@ApplicationScoped
public class Merges {

    private static final int SUGGESTIONS = 5;

    private final Changes changes;
    private final Names names;

    Merges(Changes changes, Names names) {
        this.changes = changes;
        this.names = names;
    }

    /**
     * Merges somebody into a person.
     *
     * @param by who says so
     * @return the person who is kept
     * @throws ChanceryException NOT_FOUND, AMBIGUOUS_NAME; INVALID_INPUT where they are one already, or met each other
     */
    Person merge(String keep, String duplicate, String reason, String by, boolean although) {
        return changes.make(tx -> {
            Map<String, Known> known = known(tx, List.of(keep, duplicate));
            notMerged(known.get(duplicate));
            String into = names.one("keep", keep, NamedKind.PERSON).id();
            String from = names.one("duplicate", duplicate, NamedKind.PERSON).id();
            notOne(keep, into, from, known.get(keep));
            if (!although) {
                notMet(tx, into, from);
            }
            return merged(tx, into, from, reason, by, Instant.now());
        });
    }

    /**
     * Merges somebody by the very ids, as an export tells of it: when that was done, and although they may have met. Of
     * whom no article tells any more there is no more than the merge; such a one is made again, in no list, with the name
     * that the export gives.
     *
     * @return whether it was not so already
     * @throws ChanceryException NOT_FOUND where one is unknown and has no name; INVALID_INPUT where the duplicate is merged
     *     into somebody else
     */
    public boolean restore(ToldMerge told) {
        String keep = told.keep();
        String duplicate = told.duplicate();
        return changes.make(tx -> {
            makeMissing(tx, told);
            Map<String, Known> known = known(tx, List.of(keep, duplicate));
            if (keep.equals(known.get(duplicate).into())) {
                return new Changes.Outcome<>(false, "unchanged", List.of());
            }
            notMerged(known.get(duplicate));
            notOne(keep, known.get(keep).root(), duplicate, known.get(keep));
            Changes.Outcome<Person> merged =
                    merged(tx, known.get(keep).root(), duplicate, told.reason(), null, told.at());
            return new Changes.Outcome<>(true, merged.what(), merged.ids());
        });
    }

    private static void makeMissing(Transaction tx, ToldMerge told) {
        Set<String> known = known(tx, List.of(told.keep(), told.duplicate())).keySet();
        List<Map<String, String>> missing = new ArrayList<>();
        named(told.keep(), told.keepName(), known, missing);
        named(told.duplicate(), told.duplicateName(), known, missing);
        if (!missing.isEmpty()) {
            tx.run("loading/put-entities", Map.of("people", missing, "organizations", List.of()));
        }
    }

    private static void named(String id, String name, Set<String> known, List<Map<String, String>> missing) {
        if (known.contains(id)) {
            return;
        }
        if (name == null || name.isBlank()) {
            throw ChanceryException.notFound("no person has the id \"" + id + "\"", List.of());
        }
        if (!Folding.isSlug(id)) {
            throw ChanceryException.invalidInput(
                    "id", "\"" + id + "\" is none: an id is lower-case words joined by hyphens");
        }
        missing.add(Map.of("id", id, "name", name));
    }

    private static Changes.Outcome<Person> merged(
            Transaction tx, String into, String from, String reason, String by, Instant at) {
        Map<String, Object> merge = new HashMap<>();
        merge.put("keep", into);
        merge.put("duplicate", from);
        merge.put("at", at.toString());
        merge.put("by", by);
        merge.put("reason", reason);
        List<String> moved = ids(tx.run("merge/merge", merge));
        Effect effect = new FactWriter(tx).regroup(moved, from, List.of(into));
        return new Changes.Outcome<>(person(tx, into), "people merged", touched(effect, from, into));
    }

    /**
     * Separates somebody from the person whom he or she was merged into.
     *
     * @param by who says so
     * @return who was separated; with the bare name where no article tells of this one any more
     * @throws ChanceryException NOT_FOUND; INVALID_INPUT where nobody was merged
     */
    Person separate(String merged, String by) {
        return changes.make(tx -> {
            Known known = known(tx, List.of(merged)).get(merged);
            if (known == null) {
                throw notFound(merged);
            }
            if (known.into() == null) {
                throw ChanceryException.invalidInput(
                        "merged",
                        named(known.name(), merged)
                                + " is not merged into anybody; mergedFrom of a person lists who is");
            }
            List<String> moved = ids(tx.run("merge/separate", separation(merged, by)));
            List<String> left =
                    List.of(known.into(), known.root()).stream().distinct().toList();
            Effect effect = new FactWriter(tx).regroup(moved, known.root(), left);
            Person person = tx.run("person/person", Map.of("id", merged)).stream()
                    .map(row -> Person.of(row.get("node")))
                    .findFirst()
                    .orElseGet(() -> new Person(merged, known.name(), List.of(), null));
            return new Changes.Outcome<>(person, "people separated", touched(effect, merged, known.root()));
        });
    }

    private static Map<String, Object> separation(String merged, String by) {
        Map<String, Object> separation = new HashMap<>();
        separation.put("merged", merged);
        separation.put("at", Instant.now().toString());
        separation.put("by", by);
        return separation;
    }

    /** Somebody by the very id. */
    private record Known(String id, String name, String root, String into) {}

    private static Map<String, Known> known(Transaction tx, List<String> ids) {
        return tx.run("merge/people", Map.of("ids", ids.stream().distinct().toList())).stream()
                .map(row -> new Known(
                        row.get("id").asString(),
                        row.get("name").asString(),
                        row.get("root").asString(),
                        row.get("into").asString(null)))
                .collect(Collectors.toMap(Known::id, k -> k));
    }

    private static void notMerged(Known duplicate) {
        if (duplicate != null && duplicate.into() != null) {
            throw ChanceryException.invalidInput(
                    "duplicate",
                    named(duplicate.name(), duplicate.id()) + " is merged already, into " + duplicate.into()
                            + (duplicate.root().equals(duplicate.into()) ? "" : " and so into " + duplicate.root())
                            + "; separatePeople(merged: \"" + duplicate.id() + "\") undoes that");
        }
    }

    private static void notOne(String keep, String into, String from, Known kept) {
        if (!into.equals(from)) {
            return;
        }
        if (kept != null && kept.into() != null) {
            throw ChanceryException.invalidInput(
                    "keep",
                    named(kept.name(), kept.id()) + " is merged into " + from + ", who cannot be merged into " + keep
                            + " then; separate them first, to keep the other id");
        }
        throw ChanceryException.invalidInput(
                "duplicate", "\"" + from + "\" is the one to be kept; give the ids of two different people");
    }

    private static void notMet(Transaction tx, String keep, String duplicate) {
        Record met = tx.run("merge/met", Map.of("keep", keep, "duplicate", duplicate))
                .get(0);
        int total = met.get("total").asInt();
        if (total > 0) {
            String meetings =
                    met.get("meetings").asList(Merges::meeting).stream().collect(Collectors.joining(", "));
            throw ChanceryException.invalidInput(
                    "although",
                    keep + " and " + duplicate + " took part together in " + meetings
                            + (total > 10 ? " and " + (total - 10) + " more" : "")
                            + ": who meets somebody is somebody else; say although: true where they are one person"
                            + " all the same");
        }
    }

    private static String meeting(Value meeting) {
        String day = meeting.get("startedOn").asString(null);
        return "\"" + meeting.get("title").asString() + "\" ("
                + meeting.get("id").asString() + (day == null ? "" : ", " + day) + ")";
    }

    private ChanceryException notFound(String merged) {
        List<Candidate> suggestions = names.similar(merged, Set.of(NamedKind.PERSON), SUGGESTIONS).stream()
                .map(s -> s.named().candidate())
                .toList();
        return ChanceryException.notFound(
                "merged: no person has the id \"" + merged
                        + "\"; mergedFrom of a person lists the ids that were merged",
                suggestions);
    }

    private static Person person(Transaction tx, String id) {
        return Person.of(tx.run("person/person", Map.of("id", id)).get(0).get("node"));
    }

    private static Collection<String> touched(Effect effect, String... people) {
        Set<String> touched = new LinkedHashSet<>(List.of(people));
        touched.addAll(effect.all());
        return touched;
    }

    private static List<String> ids(List<Record> rows) {
        return List.copyOf(
                rows.stream().map(row -> row.get("id").asString()).collect(Collectors.toCollection(TreeSet::new)));
    }

    private static String named(String name, String id) {
        return name + " (" + id + ")";
    }
}
