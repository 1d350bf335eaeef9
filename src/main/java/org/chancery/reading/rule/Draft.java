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
import java.util.stream.Collectors;
import org.chancery.article.draft.ArticleDraft;
import org.chancery.article.draft.ArticleFacts;
import org.chancery.article.draft.EvidenceDraft;
import org.chancery.article.draft.KinshipDraft;
import org.chancery.article.draft.MeetingDraft;
import org.chancery.article.draft.OfficeDraft;
import org.chancery.article.draft.OrganizationDraft;
import org.chancery.article.draft.ParticipationDraft;
import org.chancery.article.draft.PersonDraft;
import org.chancery.article.draft.StatementDraft;
import org.chancery.article.draft.VoteClaimDraft;
import org.chancery.graph.names.Folding;
import org.chancery.meeting.MeetingKind;
import org.chancery.meeting.MeetingStatus;
import org.chancery.reading.Gazetteer;
import org.chancery.reading.Gazetteer.KnownPerson;
import org.chancery.reading.Reading;
import org.chancery.reading.cast.Cast;
import org.chancery.reading.cast.Figure;
import org.chancery.reading.cast.Mention;
import org.chancery.reading.cast.Title;
import org.chancery.reading.syntax.AnnotatedText;
import org.chancery.reading.syntax.Sentence;
import org.chancery.vote.VotePosition;

/** Puts what the rules found into the shape of a draft. */
public final class Draft {

    private final AnnotatedText text;
    private final ArticleDraft article;
    private final Gazetteer gazetteer;
    private final Cast cast;
    private final Map<Figure, String> refs = new LinkedHashMap<>();
    private final Map<String, OrganizationDraft> organizations = new LinkedHashMap<>();

    private Draft(AnnotatedText text, ArticleDraft article, Gazetteer gazetteer) {
        this.text = text;
        this.article = article;
        this.gazetteer = gazetteer;
        this.cast = Cast.of(text, gazetteer);
    }

    /** What an article states, by the rules. */
    public static Reading of(AnnotatedText text, ArticleDraft article, Gazetteer gazetteer) {
        return new Draft(text, article, gazetteer).reading();
    }

    private Reading reading() {
        Set<String> taken = new HashSet<>();
        for (Figure figure : cast.figures()) {
            String ref = known(figure).map(KnownPerson::id).orElse(Folding.slug(called(figure)));
            String free = ref;
            for (int n = 2; !taken.add(free); n++) {
                free = ref + "-" + n;
            }
            refs.put(figure, free);
        }
        List<Happening> happenings = Meetings.of(text, cast, gazetteer, article);
        List<Kinships.Kinship> kin = Kinships.of(text, cast);
        List<MeetingDraft> meetings =
                happenings.stream().map(happening -> meeting(happening, kin)).toList();
        List<OfficeDraft> offices = new ArrayList<>();
        refs.keySet().forEach(figure -> offices.addAll(offices(figure)));
        happenings.forEach(happening -> offices.addAll(identified(happening)));
        List<StatementDraft> statements = statements();
        ArticleFacts facts = new ArticleFacts(
                article,
                refs.keySet().stream().map(this::person).toList(),
                List.copyOf(organizations.values()),
                offices,
                kinships(kin),
                meetings,
                statements,
                VoteClaims.of(text, cast).stream().map(this::voteClaim).toList());
        return new Reading(facts, open(), warnings());
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

    /** The first sentence that names somebody, and the first that gives each further writing of the name. */
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
        return sentences;
    }

    private List<OfficeDraft> offices(Figure figure) {
        Map<String, Set<Sentence>> sentences = new LinkedHashMap<>();
        Map<String, Title> titles = new HashMap<>();
        for (Mention mention : figure.mentions()) {
            Title title = mention.title();
            if (title != null && !title.text().isEmpty() && mention.kind() != Mention.Kind.COUNTERPART) {
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

    private String organization(String name, String country, Set<Sentence> sentences) {
        if (name == null) {
            return null;
        }
        organizations.putIfAbsent(
                name, new OrganizationDraft(name, null, country, Evidence.of(text.text(), sentences, Evidence.PLAIN)));
        return name;
    }

    /** Who has no office of his own stands for the country of a relative who has, where others of it take part as well. */
    private static String standsFor(Party party, Happening happening, List<Kinships.Kinship> kin) {
        return party.country() != null
                        || !party.isPerson()
                        || !party.figure().titles().isEmpty()
                ? party.country()
                : kin.stream()
                        .filter(k ->
                                k.person() == party.figure() && k.relative().country() != null)
                        .map(k -> k.relative().country())
                        .filter(country ->
                                happening.parties().stream().anyMatch(other -> country.equals(other.country())))
                        .findFirst()
                        .orElse(null);
    }

    private MeetingDraft meeting(Happening happening, List<Kinships.Kinship> kin) {
        double confidence =
                happening.sentences().size() > 1 || happening.date() != null ? Evidence.PLAIN : Evidence.INFERRED;
        return new MeetingDraft(
                title(happening),
                happening.kind(),
                happening.status(),
                happening.date(),
                null,
                happening.duration(),
                happening.place(),
                happening.placeCountry(),
                happening.topic(),
                happening.parties().stream()
                        .filter(party -> !party.isUnresolved())
                        .map(party -> new ParticipationDraft(
                                party.isPerson() ? refs.get(party.figure()) : null,
                                standsFor(party, happening, kin),
                                organization(party.organization(), party.country(), happening.sentences()),
                                party.capacity()))
                        .toList(),
                Evidence.of(text.text(), happening.sentences(), confidence));
    }

    private List<KinshipDraft> kinships(List<Kinships.Kinship> told) {
        Map<String, KinshipDraft> kinships = new LinkedHashMap<>();
        for (Kinships.Kinship kin : told) {
            String key = refs.get(kin.person()) + "|" + kin.relation() + "|" + refs.get(kin.relative());
            List<EvidenceDraft> evidence = new ArrayList<>();
            if (kinships.containsKey(key)) {
                evidence.addAll(kinships.get(key).evidence());
            }
            evidence.addAll(Evidence.of(text.text(), List.of(kin.sentence()), Evidence.PLAIN));
            kinships.put(
                    key, new KinshipDraft(refs.get(kin.person()), kin.relation(), refs.get(kin.relative()), evidence));
        }
        return List.copyOf(kinships.values());
    }

    private List<StatementDraft> statements() {
        return Statements.of(text, cast, article.publishedOn()).stream()
                .map(said -> new StatementDraft(
                        said.speaker() == null ? null : refs.get(said.speaker()),
                        said.organization() == null
                                ? null
                                : organization(
                                        said.organization().name(),
                                        said.organization().title() == null
                                                ? null
                                                : said.organization().title().country(),
                                        Set.copyOf(said.sentences())),
                        said.attributedTo(),
                        said.words(),
                        said.verbatim(),
                        said.madeOn(),
                        said.about().stream()
                                .map(mention ->
                                        cast.figure(mention).map(refs::get).orElse(mention.name()))
                                .distinct()
                                .limit(50)
                                .toList(),
                        Evidence.of(text.text(), said.sentences(), Evidence.PLAIN)))
                .toList();
    }

    private VoteClaimDraft voteClaim(ToldVote claim) {
        return new VoteClaimDraft(
                claim.resolution,
                claim.described,
                claim.year,
                claim.counts.get(VotePosition.YES),
                claim.counts.get(VotePosition.NO),
                claim.counts.get(VotePosition.ABSTAIN),
                claim.named(VotePosition.YES),
                claim.named(VotePosition.NO),
                claim.named(VotePosition.ABSTAIN),
                List.copyOf(claim.only),
                claim.wording,
                Evidence.of(text.text(), claim.sentences, Evidence.PLAIN));
    }

    private String title(Happening happening) {
        List<String> names = happening.parties().stream().map(this::nameOf).toList();
        String all = names.size() == 1
                ? names.get(0)
                : String.join(", ", names.subList(0, names.size() - 1)) + " and " + names.get(names.size() - 1);
        String title = happening.kind() == MeetingKind.VISIT
                ? "Visit of " + names.get(0) + " to " + happening.place()
                : word(happening.kind()) + all;
        String planned = happening.status() == MeetingStatus.HELD
                ? ""
                : " (" + happening.status().name().toLowerCase() + ")";
        return title.length() > 400 ? title.substring(0, 400) + "…" : title + planned;
    }

    private static String word(MeetingKind kind) {
        return switch (kind) {
            case CALL -> "Call of ";
            case SUMMIT -> "Summit of ";
            case NEGOTIATION -> "Negotiations of ";
            default -> "Meeting of ";
        };
    }

    private String nameOf(Party party) {
        return party.isPerson()
                ? party.figure().name()
                : party.organization() != null
                        ? party.organization()
                        : party.isUnresolved() ? party.capacity() : gazetteer.nameOfState(party.country());
    }

    private List<Reading.Open> open() {
        List<Reading.Open> open = new ArrayList<>();
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

    private List<String> warnings() {
        List<String> warnings = new ArrayList<>();
        if (article.publishedOn() == null) {
            warnings.add(
                    "The article has no date, so words such as \"today\" and \"on Wednesday\" give none either; give publishedOn.");
        }
        String surnames = cast.figures().stream()
                .filter(figure -> !figure.hasFullName())
                .map(Figure::name)
                .collect(Collectors.joining(", "));
        if (!surnames.isEmpty()) {
            warnings.add(
                    "Named without a first name, so it is not certain who they are; give their full names or ids. Loaded unreviewed, "
                            + "they are left out: "
                            + surnames + ".");
        }
        return warnings;
    }
}
