package org.chancery.loading.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.article.draft.ArticleFacts;
import org.chancery.article.draft.OrganizationDraft;
import org.chancery.article.draft.ParticipationDraft;
import org.chancery.graph.Transaction;
import org.chancery.graph.names.Folding;

/** What a draft tells of its people beside their names, by which somebody is known where an alias alone is too little. */
final class OtherwiseKnown {

    private final ArticleFacts facts;
    private final Map<String, String> countries;

    /** @param countries codes by any name that the draft uses */
    OtherwiseKnown(ArticleFacts facts, Map<String, String> countries) {
        this.facts = facts;
        this.countries = countries;
    }

    /**
     * Which of these people have an office or a country in the graph that the draft gives them too.
     *
     * @param ids of people of the graph, by ref
     * @return refs
     */
    Set<String> of(Transaction tx, Map<String, String> ids) {
        if (ids.isEmpty()) {
            return Set.of();
        }
        List<Map<String, Object>> wanted = new ArrayList<>();
        ids.forEach((ref, id) ->
                wanted.add(Map.of("ref", ref, "id", id, "titles", titles(ref), "countries", countries(ref))));
        return tx.run("loading/people-otherwise-known", Map.of("wanted", wanted)).stream()
                .map(row -> row.get("ref").asString())
                .collect(Collectors.toSet());
    }

    private List<String> titles(String ref) {
        return facts.offices().stream()
                .filter(o -> ref.equals(o.holder()))
                .map(o -> Folding.fold(o.title()))
                .toList();
    }

    private List<String> countries(String ref) {
        Stream<String> ofOffices = facts.offices().stream()
                .filter(o -> ref.equals(o.holder()))
                .flatMap(o -> Stream.concat(Stream.ofNullable(o.country()), countryOf(o.organization())));
        Stream<String> ofMeetings = facts.meetings().stream()
                .flatMap(m -> m.participants().stream())
                .filter(p -> ref.equals(p.person()))
                .map(ParticipationDraft::country)
                .filter(Objects::nonNull);
        return Stream.concat(ofOffices, ofMeetings)
                .map(countries::get)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    private Stream<String> countryOf(String organization) {
        return facts.organizations().stream()
                .filter(o -> o.name().equals(organization))
                .map(OrganizationDraft::country)
                .filter(Objects::nonNull);
    }
}
