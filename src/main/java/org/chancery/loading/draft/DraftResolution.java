package org.chancery.loading.draft;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.api.Candidate;
import org.chancery.api.ErrorCode;
import org.chancery.article.draft.ArticleFacts;
import org.chancery.article.draft.OrganizationDraft;
import org.chancery.article.draft.ParticipationDraft;
import org.chancery.graph.Transaction;
import org.chancery.graph.names.Folding;
import org.chancery.graph.names.Named;
import org.chancery.graph.names.NamedKind;
import org.chancery.graph.names.Names;
import org.chancery.graph.names.Symbol;

/**
 * Finds what a draft's words mean in the graph. In doubt it does not guess: it reports a problem with the candidates.
 */
final class DraftResolution {

    private static final Pattern SYMBOL = Pattern.compile("[AS]/RES/\\S.*", Pattern.CASE_INSENSITIVE);

    private final Names names;
    private final Transaction tx;
    private final ArticleFacts facts;
    private final List<Problem> problems = new ArrayList<>();
    private final Map<String, Named> elsewhere = new TreeMap<>();

    private DraftResolution(Names names, Transaction tx, ArticleFacts facts) {
        this.names = names;
        this.tx = tx;
        this.facts = facts;
    }

    /** What the words mean, or what is wrong with them: one of the two is to be used. */
    record Outcome(WhoIsWho who, List<Problem> problems) {}

    static Outcome of(Names names, Transaction tx, String article, ArticleFacts facts) {
        DraftResolution resolution = new DraftResolution(names, tx, facts);
        PeopleResolution people = new PeopleResolution(names, tx, resolution.problems);
        Map<String, String> countries = resolution.countries();
        Map<String, String> ids = people.resolve(article, facts.people(), new OtherwiseKnown(facts, countries));
        Map<String, String> organizations = resolution.organizations();
        Map<String, String> resolutions = resolution.resolutions();
        Map<String, WhoIsWho.Target> about = resolution.about(ids, organizations);
        return new Outcome(
                new WhoIsWho(
                        ids, countries, organizations, resolutions, about, List.copyOf(resolution.elsewhere.values())),
                resolution.problems);
    }

    private Map<String, String> countries() {
        Map<String, String> places = new LinkedHashMap<>();
        note(places, "organizations", facts.organizations(), o -> Stream.ofNullable(o.country()), ".country");
        note(places, "offices", facts.offices(), o -> Stream.ofNullable(o.country()), ".country");
        note(places, "meetings", facts.meetings(), m -> Stream.ofNullable(m.placeCountry()), ".placeCountry");
        noteParticipants(places, ParticipationDraft::country, ".country");
        note(places, "voteClaims", facts.voteClaims(), c -> c.namedYes().stream(), ".namedYes");
        note(places, "voteClaims", facts.voteClaims(), c -> c.namedNo().stream(), ".namedNo");
        note(places, "voteClaims", facts.voteClaims(), c -> c.namedAbstain().stream(), ".namedAbstain");
        return ids(places, NamedKind.COUNTRY, "no country of the graph is called so");
    }

    private Map<String, String> organizations() {
        Map<String, String> ids = new LinkedHashMap<>();
        List<Names.Wanted> known = facts.organizations().stream()
                .map(o -> new Names.Wanted("organizations", o.name(), NamedKind.ORGANIZATION))
                .toList();
        List<List<Named>> candidates = names.candidates(tx, known);
        for (int i = 0; i < known.size(); i++) {
            OrganizationDraft draft = facts.organizations().get(i);
            if (draft.id() != null) {
                ids.put(draft.name(), draft.id());
                continue;
            }
            List<Named> fits = candidates.get(i);
            if (fits.size() > 1) {
                problems.add(ambiguous("organizations[" + i + "].name", draft.name(), fits));
            }
            ids.put(
                    draft.name(),
                    fits.isEmpty()
                            ? "organization." + Folding.slug(draft.name())
                            : fits.get(0).id());
        }
        Map<String, String> places = new LinkedHashMap<>();
        note(places, "offices", facts.offices(), o -> Stream.ofNullable(o.organization()), ".organization");
        noteParticipants(places, ParticipationDraft::organization, ".organization");
        note(places, "statements", facts.statements(), s -> Stream.ofNullable(s.organization()), ".organization");
        places.keySet().removeAll(ids.keySet());
        ids.putAll(ids(
                places,
                NamedKind.ORGANIZATION,
                "no organization of the graph is called so; list it under organizations"));
        return ids;
    }

    private Map<String, String> resolutions() {
        Map<String, String> places = new LinkedHashMap<>();
        note(places, "voteClaims", facts.voteClaims(), c -> Stream.ofNullable(c.resolution()), ".resolution");
        Map<String, String> symbols = new HashMap<>();
        places.keySet().stream()
                .filter(word -> SYMBOL.matcher(word.strip()).matches())
                .forEach(word -> symbols.put(
                        word,
                        Symbol.read(word)
                                .map(Symbol::canonical)
                                .orElseGet(() -> word.strip().toUpperCase(Locale.ROOT))));
        String reason =
                "no resolution of the graph has this symbol or name; one that is not loaded yet may be named by its"
                        + " full symbol, such as A/RES/ES-11/4";
        resolve(places, symbols.keySet(), reason, NamedKind.RESOLUTION)
                .forEach((word, named) -> symbols.put(word, named.id()));
        return symbols;
    }

    private Map<String, WhoIsWho.Target> about(Map<String, String> people, Map<String, String> organizations) {
        Map<String, WhoIsWho.Target> targets = new HashMap<>();
        Map<String, String> places = new LinkedHashMap<>();
        note(places, "statements", facts.statements(), s -> s.about().stream(), ".about");
        for (String about : new HashSet<>(places.keySet())) {
            if (people.containsKey(about)) {
                targets.put(about, new WhoIsWho.Target("Person", people.get(about)));
            } else if (organizations.containsKey(about)) {
                targets.put(about, new WhoIsWho.Target("Organization", organizations.get(about)));
            }
        }
        places.keySet().removeAll(targets.keySet());
        Map<String, Named> found = resolve(
                places,
                Set.of(),
                "nothing of the graph is called so",
                NamedKind.COUNTRY,
                NamedKind.PERSON,
                NamedKind.ORGANIZATION,
                NamedKind.RESOLUTION);
        found.putAll(MeantAmongMerged.of(tx, found));
        found.forEach((name, named) -> {
            noteElsewhere(named);
            targets.put(name, new WhoIsWho.Target(named.kind().label(), named.id()));
        });
        return targets;
    }

    private Map<String, String> ids(Map<String, String> places, NamedKind kind, String reason) {
        Map<String, Named> found = resolve(places, Set.of(), reason, kind);
        found.values().forEach(this::noteElsewhere);
        return found.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, e -> e.getValue().id()));
    }

    /** @param mayBeMissing words that the graph need not know */
    private Map<String, Named> resolve(
            Map<String, String> places, Set<String> mayBeMissing, String reason, NamedKind kind, NamedKind... more) {
        List<String> words = List.copyOf(places.keySet());
        List<List<Named>> candidates = names.candidates(
                tx,
                words.stream()
                        .map(w -> new Names.Wanted(places.get(w), w, kind, more))
                        .toList());
        Map<String, Named> found = new HashMap<>();
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            List<Named> fits = candidates.get(i);
            if (fits.size() == 1) {
                found.put(word, fits.get(0));
            } else if (!fits.isEmpty() || !mayBeMissing.contains(word)) {
                problems.add(
                        fits.isEmpty()
                                ? new Problem(places.get(word), word, ErrorCode.NOT_FOUND, reason, List.of())
                                : ambiguous(places.get(word), word, fits));
            }
        }
        return found;
    }

    private void noteElsewhere(Named named) {
        if (named.kind() == NamedKind.PERSON || named.kind() == NamedKind.ORGANIZATION) {
            elsewhere.put(named.id(), named);
        }
    }

    private void noteParticipants(Map<String, String> places, Function<ParticipationDraft, String> word, String field) {
        for (int i = 0; i < facts.meetings().size(); i++) {
            String list = "meetings[" + i + "].participants";
            note(places, list, facts.meetings().get(i).participants(), p -> Stream.ofNullable(word.apply(p)), field);
        }
    }

    /** Notes each word with the place where it stands first. */
    private static <T> void note(
            Map<String, String> places, String list, List<T> drafts, Function<T, Stream<String>> words, String field) {
        for (int i = 0; i < drafts.size(); i++) {
            String place = list + "[" + i + "]" + field;
            Set<String> distinct = words.apply(drafts.get(i)).collect(Collectors.toCollection(LinkedHashSet::new));
            distinct.forEach(word -> places.putIfAbsent(word, place));
        }
    }

    static Problem ambiguous(String place, String value, List<Named> fits) {
        List<Candidate> candidates = fits.stream().map(Named::candidate).toList();
        return new Problem(place, value, ErrorCode.AMBIGUOUS_NAME, "may be several; give the id of one", candidates);
    }
}
