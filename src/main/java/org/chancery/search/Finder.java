package org.chancery.search;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.chancery.api.Node;
import org.chancery.country.Country;
import org.chancery.graph.names.Folding;
import org.chancery.graph.names.NamedKind;
import org.chancery.graph.names.Names;
import org.chancery.graph.names.TitledKind;
import org.chancery.graph.names.Titles;
import org.chancery.meeting.Place;
import org.chancery.person.Organization;
import org.chancery.person.Person;
import org.chancery.vote.Resolution;

/** Finds things by what they are called, and puts the best first by one measure, {@link Likeness}. */
@ApplicationScoped
class Finder {

    /** So many of each index are weighed; the indexes have the likely ones first. */
    private static final int WEIGHED = 100;

    private final Names names;
    private final Titles titles;
    private final Nodes nodes;

    Finder(Names names, Titles titles, Nodes nodes) {
        this.names = names;
        this.titles = titles;
        this.nodes = nodes;
    }

    /** Something that may be meant: its id, the text that is like the one looked for, and how much. */
    private record Found(String id, String matched, double score) {}

    List<SearchHit> find(String text, Collection<NodeKind> kinds, int first) {
        List<Found> best = found(text, kinds).stream()
                .sorted(Comparator.comparingDouble(Found::score).reversed().thenComparing(Found::id))
                .limit(first)
                .toList();
        Map<String, Node> meant = nodes.byIds(best.stream().map(Found::id).toList());
        return best.stream()
                .filter(f -> meant.containsKey(f.id()))
                .map(f -> new SearchHit(meant.get(f.id()), f.score(), asWritten(f.matched(), meant.get(f.id()))))
                .toList();
    }

    private Collection<Found> found(String text, Collection<NodeKind> kinds) {
        List<NamedKind> named = kinds.stream()
                .map(NodeKind::named)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        List<TitledKind> titled = kinds.stream()
                .map(NodeKind::titled)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        List<Found> all = new ArrayList<>();
        if (!named.isEmpty()) {
            names.similar(text, named, WEIGHED)
                    .forEach(s -> all.add(found(s.named().id(), text, s.matched())));
        }
        if (!titled.isEmpty()) {
            titles.similar(text, titled, WEIGHED).forEach(t -> all.add(found(t.id(), text, t.title())));
        }
        Map<String, Found> once = new LinkedHashMap<>();
        all.forEach(f -> once.merge(f.id(), f, (a, b) -> b.score() > a.score() ? b : a));
        return once.values();
    }

    private static Found found(String id, String text, String matched) {
        return new Found(id, matched, Likeness.of(text, matched));
    }

    /** The name as its bearer writes it, where the index has it folded; of a surname, the full name. */
    private static String asWritten(String matched, Node node) {
        List<String> names = names(node);
        Stream<String> same = names.stream().filter(n -> Folding.fold(n).equals(Folding.fold(matched)));
        return same.findFirst().orElse(names.isEmpty() ? matched : names.get(0));
    }

    private static List<String> names(Node node) {
        if (node instanceof Person person) {
            return with(person.name(), person.aliases());
        }
        if (node instanceof Country country) {
            return with(country.name(), country.aliases());
        }
        if (node instanceof Organization organization) {
            return List.of(organization.name());
        }
        if (node instanceof Place place) {
            return List.of(place.name());
        }
        if (node instanceof Resolution resolution) {
            List<String> more = new ArrayList<>(resolution.knownAs());
            more.add(resolution.title());
            return with(resolution.symbol(), more);
        }
        return List.of();
    }

    private static List<String> with(String name, List<String> more) {
        List<String> names = new ArrayList<>();
        names.add(name);
        names.addAll(more);
        return names;
    }
}
