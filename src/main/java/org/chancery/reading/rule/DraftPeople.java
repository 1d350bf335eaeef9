package org.chancery.reading.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.chancery.article.draft.OfficeDraft;
import org.chancery.article.draft.OrganizationDraft;
import org.chancery.article.draft.PersonDraft;
import org.chancery.graph.names.Folding;
import org.chancery.reading.Gazetteer;
import org.chancery.reading.Gazetteer.KnownPerson;
import org.chancery.reading.Reading;
import org.chancery.reading.cast.Cast;
import org.chancery.reading.cast.Figure;
import org.chancery.reading.cast.Mention;
import org.chancery.reading.cast.Title;
import org.chancery.reading.syntax.AnnotatedText;
import org.chancery.reading.syntax.Sentence;

/** The people of a draft, each with a ref of his own, their offices, and the organizations that are spoken of. */
final class DraftPeople {

    /** Nobody holds these. */
    private static final Pattern FORMER = Pattern.compile("(?i)^(?:former|ex|late|then)\\b");

    private final AnnotatedText text;
    private final Gazetteer gazetteer;
    private final Cast cast;
    private final Map<Figure, String> refs = new LinkedHashMap<>();
    private final Map<String, OrganizationDraft> organizations = new LinkedHashMap<>();

    DraftPeople(AnnotatedText text, Cast cast, Gazetteer gazetteer) {
        this.text = text;
        this.cast = cast;
        this.gazetteer = gazetteer;
        Set<String> taken = new HashSet<>();
        for (Figure figure : cast.figures()) {
            String ref = known(figure).map(KnownPerson::id).orElse(Folding.slug(called(figure)));
            String free = ref;
            for (int n = 2; !taken.add(free); n++) {
                free = ref + "-" + n;
            }
            refs.put(figure, free);
        }
    }

    String ref(Figure figure) {
        return refs.get(figure);
    }

    List<PersonDraft> all() {
        return refs.keySet().stream().map(this::person).toList();
    }

    /** Those that were asked for until now. */
    List<OrganizationDraft> organizations() {
        return List.copyOf(organizations.values());
    }

    List<OfficeDraft> offices(List<Happening> happenings) {
        List<OfficeDraft> offices = new ArrayList<>();
        refs.keySet().forEach(figure -> offices.addAll(offices(figure)));
        happenings.forEach(happening -> offices.addAll(identified(happening)));
        return offices;
    }

    private Optional<KnownPerson> known(Figure figure) {
        return figure.hasFullName() ? gazetteer.person(figure.name()) : Optional.empty();
    }

    /** "Pope Francis": a name alone is whole with the title that its bearer is called by. */
    private static String called(Figure figure) {
        return figure.name().contains(" ")
                ? figure.name()
                : figure.titles().stream()
                        .filter(Title::isRegnal)
                        .findFirst()
                        .map(title -> title.text() + " " + figure.name())
                        .orElse(figure.name());
    }

    private PersonDraft person(Figure figure) {
        Optional<KnownPerson> known = known(figure);
        String description = figure.titles().stream()
                .filter(title -> !title.text().isEmpty())
                .findFirst()
                .map(title -> title.country() == null
                        ? title.text()
                        : title.text() + " (" + gazetteer.nameOfState(title.country()) + ")")
                .orElse(null);
        return new PersonDraft(
                refs.get(figure),
                known.map(KnownPerson::id).orElse(null),
                null,
                called(figure),
                figure.aliases(),
                description,
                Evidence.of(text.text(), named(figure), Evidence.PLAIN));
    }

    /** The first sentence that names somebody, and the first that gives the full name; else the first that means him. */
    private static Set<Sentence> named(Figure figure) {
        Set<Sentence> sentences = new LinkedHashSet<>();
        Set<String> names = new HashSet<>();
        for (Mention mention : figure.mentions()) {
            if (mention.kind() == Mention.Kind.PERSON
                    && mention.name().equals(figure.name())
                    && names.add(mention.name())) {
                sentences.add(mention.sentence());
            }
        }
        if (sentences.isEmpty()) {
            figure.mentions().stream().limit(1).map(Mention::sentence).forEach(sentences::add);
        }
        return sentences;
    }

    private List<OfficeDraft> offices(Figure figure) {
        Map<String, Set<Sentence>> sentences = new LinkedHashMap<>();
        Map<String, Title> titles = new HashMap<>();
        for (Mention mention : figure.mentions()) {
            Title title = mention.title();
            boolean held = title != null
                    && !title.text().isEmpty()
                    && !FORMER.matcher(title.text()).find();
            if (held && mention.kind() != Mention.Kind.COUNTERPART) {
                String country = title.country() == null && title.organization() == null
                        ? countryOf(figure, title)
                        : title.country();
                if (country != null || title.organization() != null) {
                    String key = title.text().toLowerCase() + "|" + country + "|" + title.organization();
                    titles.putIfAbsent(key, new Title(title.text(), country, title.organization()));
                    sentences.computeIfAbsent(key, k -> new LinkedHashSet<>()).add(mention.sentence());
                }
            }
        }
        List<OfficeDraft> offices = new ArrayList<>();
        titles.forEach((key, title) -> offices.add(new OfficeDraft(
                refs.get(figure),
                title.text(),
                title.country(),
                organization(title.organization(), title.country(), sentences.get(key)),
                null,
                null,
                Evidence.of(text.text(), sentences.get(key), Evidence.PLAIN))));
        return offices;
    }

    /** Offices of those whom only the meeting's sentences together name. */
    private List<OfficeDraft> identified(Happening happening) {
        return happening.identified().entrySet().stream()
                .map(entry -> new OfficeDraft(
                        refs.get(entry.getKey()),
                        entry.getValue().text(),
                        entry.getValue().country(),
                        null,
                        null,
                        null,
                        Evidence.of(text.text(), happening.sentences(), Evidence.INFERRED)))
                .toList();
    }

    /** The country that the same title is given with elsewhere. */
    private static String countryOf(Figure figure, Title title) {
        return figure.titles().stream()
                .filter(other -> other.text().equalsIgnoreCase(title.text()))
                .map(Title::country)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** The name of an organization, which is noted as one that is spoken of; null of none. */
    String organization(String name, String country, Set<Sentence> sentences) {
        if (name == null) {
            return null;
        }
        organizations.putIfAbsent(
                name, new OrganizationDraft(name, null, country, Evidence.of(text.text(), sentences, Evidence.PLAIN)));
        return name;
    }

    /**
     * Whom words may stand for where that is not clear.
     *
     * @param unclear words for those who take part, and for whom nobody comes into question
     */
    List<Reading.Open> open(List<Mention> unclear) {
        List<Reading.Open> open = new ArrayList<>();
        unclear.stream()
                .filter(mention -> !cast.open().containsKey(mention))
                .forEach(mention -> open.add(new Reading.Open(
                        text.text().substring(mention.start(), mention.end()),
                        mention.start(),
                        mention.end(),
                        List.of(),
                        List.of())));
        cast.open()
                .forEach((mention, fits) -> open.add(new Reading.Open(
                        text.text().substring(mention.start(), mention.end()),
                        mention.start(),
                        mention.end(),
                        fits.stream().map(refs::get).toList(),
                        fits.stream()
                                .flatMap(f -> known(f).stream())
                                .map(KnownPerson::id)
                                .toList())));
        for (Figure figure : cast.figures()) {
            if (!figure.hasFullName()) {
                Mention first = figure.mentions().get(0);
                List<String> ids = gazetteer.people(figure.name()).stream()
                        .map(KnownPerson::id)
                        .toList();
                open.add(new Reading.Open(
                        text.text().substring(first.start(), first.end()), first.start(), first.end(), List.of(), ids));
            }
        }
        return open;
    }

    /** The surnames of those of whom no first name is given. */
    String surnames() {
        return cast.figures().stream()
                .filter(figure -> !figure.hasFullName())
                .map(Figure::name)
                .collect(Collectors.joining(", "));
    }
}
