package org.chancery.loading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.chancery.testing.Draft;

/**
 * What a made-up article says of the people of Lifeby: who met, and of some of them offices, words, kin, aliases, and claims.
 *
 * @param told of whom it tells more than that they met
 * @param about whom the words and the kin are about
 */
record ToldOfLifeby(List<Met> meetings, Set<String> told, Set<String> about, String office) {

    static final List<String> PEOPLE = List.of("ann-lifeby", "ben-lifeby", "cas-lifeby", "dan-lifeby", "eve-lifeby");

    private static final List<Map<String, Object>> EVIDENCE = List.of(Map.of("paragraph", 1));

    /** Some who met; a delegation of a country among them where there is one. */
    record Met(Set<String> people, String delegation, String startedOn, String status, String kind, String country) {}

    static Arbitrary<ToldOfLifeby> any() {
        Arbitrary<Set<String>> few = Arbitraries.of(PEOPLE).set().ofMaxSize(2);
        return Combinators.combine(
                        met().list().ofMaxSize(4), few, few, Arbitraries.of("Warden of Lifeby", "Keeper of Lifeby"))
                .as(ToldOfLifeby::new);
    }

    private static Arbitrary<Met> met() {
        return Combinators.combine(
                        Arbitraries.of(PEOPLE).set().ofMinSize(1).ofMaxSize(4),
                        Arbitraries.of("FRA", "BEL").injectNull(0.7),
                        Arbitraries.of("1886-04-01", "1886-04-01", "1886-04-02", "1886-04", "1886")
                                .injectNull(0.1),
                        Arbitraries.of("HELD", "PLANNED", "CANCELLED", "UNCONFIRMED"),
                        Arbitraries.of("MEETING", "CALL", "VISIT"),
                        Arbitraries.of("FRA", "BEL"))
                .as(Met::new);
    }

    /** The draft of the article of a number; people are named by id, so that it means the same ones at any time. */
    Draft draft(int article) {
        Draft draft = article(article);
        named().forEach(id -> person(draft, article, id));
        meetings.forEach(met -> meeting(draft, met));
        for (String person : told) {
            draft.add("offices", fact("holder", person, "title", office, "country", "FRA"));
            draft.add("voteClaims", fact("resolution", "ES-11/4", "described", "It", "yes", 143));
            about.forEach(about -> {
                draft.add(
                        "statements",
                        fact("speaker", person, "text", "So be it", "verbatim", false, "about", List.of(about)));
                if (!about.equals(person)) {
                    draft.add("kin", fact("person", person, "relation", "friend", "relative", about));
                }
            });
        }
        return draft;
    }

    static String id(int article) {
        return "article.1886-04-30-lifeby-" + article;
    }

    private static Draft article(int article) {
        return new Draft("Lifeby " + article, "1886-04-30");
    }

    private Set<String> named() {
        Set<String> named = new HashSet<>(told);
        named.addAll(about);
        meetings.forEach(met -> named.addAll(met.people()));
        return named;
    }

    private void person(Draft draft, int article, String id) {
        draft.add(
                "people",
                Map.of(
                        "ref",
                        id,
                        "id",
                        id,
                        "isNew",
                        true,
                        "name",
                        id.replace('-', ' '),
                        "aliases",
                        told.contains(id) ? List.of("Known in " + article + " as " + id) : List.of(),
                        "description",
                        "in " + article));
    }

    private static void meeting(Draft draft, Met met) {
        Map<String, Object> more = new HashMap<>(Map.of(
                "title",
                "Talks of Lifeby",
                "kind",
                met.kind(),
                "place",
                "Lifeby Hall, Lifeby",
                "placeCountry",
                met.country()));
        List<Map<String, Object>> participants = new ArrayList<>(met.people().stream()
                .sorted()
                .map(person ->
                        Map.<String, Object>of("person", person, "country", person.compareTo("c") < 0 ? "FRA" : "BEL"))
                .toList());
        if (met.delegation() != null) {
            participants.add(Map.of("country", met.delegation(), "capacity", "delegation"));
        }
        more.put("participants", participants);
        draft.meeting(more, met.status(), met.startedOn());
    }

    private static Map<String, Object> fact(Object... fields) {
        Map<String, Object> fact = new HashMap<>(Map.of("evidence", EVIDENCE));
        for (int i = 0; i < fields.length; i += 2) {
            fact.put((String) fields[i], fields[i + 1]);
        }
        return fact;
    }
}
