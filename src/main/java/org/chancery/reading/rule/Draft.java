package org.chancery.reading.rule;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.chancery.article.draft.ArticleDraft;
import org.chancery.article.draft.ArticleFacts;
import org.chancery.article.draft.EvidenceDraft;
import org.chancery.article.draft.KinshipDraft;
import org.chancery.article.draft.MeetingDraft;
import org.chancery.article.draft.OfficeDraft;
import org.chancery.article.draft.ParticipationDraft;
import org.chancery.article.draft.StatementDraft;
import org.chancery.article.draft.VoteClaimDraft;
import org.chancery.reading.Gazetteer;
import org.chancery.reading.Reading;
import org.chancery.reading.cast.Cast;
import org.chancery.reading.cast.Mention;
import org.chancery.reading.syntax.AnnotatedText;
import org.chancery.vote.VotePosition;

/** Puts what the rules found into the shape of a draft. */
public final class Draft {

    /** So many a statement may be about. */
    private static final int MOST_SUBJECTS = 50;

    private final AnnotatedText text;
    private final ArticleDraft article;
    private final Gazetteer gazetteer;
    private final Cast cast;
    private final DraftPeople people;
    private final MeetingTitles titles;

    private Draft(AnnotatedText text, AnnotatedText title, ArticleDraft article, Gazetteer gazetteer) {
        this.text = text;
        this.article = article;
        this.gazetteer = gazetteer;
        this.cast = Cast.of(text, title, gazetteer);
        this.people = new DraftPeople(text, cast, gazetteer);
        this.titles = new MeetingTitles(gazetteer);
    }

    /**
     * What an article states, by the rules.
     *
     * @param title its title, which tells who is who where the text does not; it states nothing itself
     */
    public static Reading of(AnnotatedText text, AnnotatedText title, ArticleDraft article, Gazetteer gazetteer) {
        return new Draft(text, title, article, gazetteer).reading();
    }

    private Reading reading() {
        List<Happening> happenings = Meetings.of(text, cast, gazetteer, article);
        List<Kinships.Kinship> kin = Kinships.of(text, cast);
        List<OfficeDraft> offices = people.offices(happenings);
        List<MeetingDraft> meetings =
                happenings.stream().map(happening -> meeting(happening, kin)).toList();
        List<StatementDraft> statements = statements();
        ArticleFacts facts = new ArticleFacts(
                article,
                people.all(),
                people.organizations(),
                offices,
                kinships(kin),
                meetings,
                statements,
                VoteClaims.of(text, cast).stream().map(this::voteClaim).toList());
        return new Reading(facts, people.open(unclear(happenings)), warnings());
    }

    /** Of "the President met X", where nobody says who that is, the words for the President. */
    private static List<Mention> unclear(List<Happening> happenings) {
        return happenings.stream()
                .flatMap(happening -> happening.parties().stream())
                .filter(Party::isUnresolved)
                .map(Party::unclear)
                .distinct()
                .toList();
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
                titles.of(happening),
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
                                party.isPerson() ? people.ref(party.figure()) : null,
                                standsFor(party, happening, kin),
                                people.organization(party.organization(), party.country(), happening.sentences()),
                                party.capacity()))
                        .toList(),
                Evidence.of(text.text(), happening.sentences(), confidence));
    }

    private List<KinshipDraft> kinships(List<Kinships.Kinship> told) {
        Map<String, KinshipDraft> kinships = new LinkedHashMap<>();
        for (Kinships.Kinship kin : told) {
            String key = people.ref(kin.person()) + "|" + kin.relation() + "|" + people.ref(kin.relative());
            List<EvidenceDraft> evidence = new ArrayList<>();
            if (kinships.containsKey(key)) {
                evidence.addAll(kinships.get(key).evidence());
            }
            evidence.addAll(Evidence.of(text.text(), List.of(kin.sentence()), Evidence.PLAIN));
            kinships.put(
                    key,
                    new KinshipDraft(people.ref(kin.person()), kin.relation(), people.ref(kin.relative()), evidence));
        }
        return List.copyOf(kinships.values());
    }

    private List<StatementDraft> statements() {
        return Statements.of(text, cast, article.publishedOn()).stream()
                .map(said -> new StatementDraft(
                        said.speaker().figure() == null
                                ? null
                                : people.ref(said.speaker().figure()),
                        organization(said),
                        said.speaker().words(),
                        said.words(),
                        said.verbatim(),
                        said.madeOn(),
                        Stream.concat(said.about().stream().map(people::ref), said.countries().stream())
                                .limit(MOST_SUBJECTS)
                                .toList(),
                        Evidence.of(text.text(), said.sentences(), Evidence.PLAIN)))
                .toList();
    }

    private String organization(Statements.Said said) {
        Mention organization = said.speaker().organization();
        return organization == null
                ? null
                : people.organization(
                        organization.name(),
                        organization.title() == null
                                ? null
                                : organization.title().country(),
                        Set.copyOf(said.sentences()));
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

    private List<String> warnings() {
        List<String> warnings = new ArrayList<>();
        if (article.publishedOn() == null) {
            warnings.add(
                    "The article has no date, so words such as \"today\" and \"on Wednesday\" give none either; give publishedOn.");
        }
        String surnames = people.surnames();
        if (!surnames.isEmpty()) {
            warnings.add(
                    "Named without a first name, so it is not certain who they are; give their full names or ids. Loaded unreviewed, "
                            + "they are left out: "
                            + surnames + ".");
        }
        return warnings;
    }
}
