package org.chancery.loading.draft;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.chancery.article.Origin;
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
import org.chancery.loading.account.Account;
import org.chancery.loading.account.AccountKind;
import org.chancery.loading.account.Digest;
import org.chancery.loading.account.Naming;
import org.chancery.loading.account.Passage;
import org.chancery.vote.VotePosition;

/** From a checked draft, whose names have been resolved, to the accounts that it gives. */
final class AccountsOfDraft {

    private final String article;
    private final ArticleFacts facts;
    private final WhoIsWho who;
    private final LocalDate known;
    private final List<Account> accounts = new ArrayList<>();
    private final Map<String, Integer> told = new HashMap<>();

    private AccountsOfDraft(String article, ArticleFacts facts, WhoIsWho who, LocalDate loaded) {
        this.article = article;
        this.facts = facts;
        this.who = who;
        LocalDate published = facts.article().publishedOn();
        this.known = published == null ? loaded : published;
    }

    /** The accounts of an article with this id, loaded on this day. */
    static List<Account> of(String article, ArticleFacts facts, WhoIsWho who, LocalDate loaded) {
        AccountsOfDraft draft = new AccountsOfDraft(article, facts, who, loaded);
        each(facts.people(), draft::person);
        each(facts.organizations(), draft::organization);
        each(facts.offices(), draft::office);
        each(facts.kin(), draft::kinship);
        each(facts.meetings(), draft::meeting);
        each(facts.statements(), draft::statement);
        each(facts.voteClaims(), draft::voteClaim);
        return draft.accounts;
    }

    /** In an order of their own: what is told twice is numbered, and where the draft has it must not matter. */
    private static <T> void each(List<T> drafts, Consumer<T> tell) {
        drafts.stream().sorted(Comparator.comparing(String::valueOf)).forEach(tell);
    }

    private void person(PersonDraft person) {
        String id = who.person(person.ref());
        Map<String, Object> values = values("name", person.name(), "description", person.description());
        values.put("aliases", person.aliases());
        add(
                AccountKind.PERSON,
                id,
                "person " + id,
                values,
                List.of(Naming.of("person", Naming.PERSON, id, 0)),
                person.evidence());
    }

    private void organization(OrganizationDraft organization) {
        String id = who.organization(organization.name());
        Map<String, Object> values =
                values("name", organization.name(), "country", who.country(organization.country()));
        add(
                AccountKind.ORGANIZATION,
                id,
                "organization " + id,
                values,
                List.of(Naming.of("organization", Naming.ORGANIZATION, id, 0)),
                organization.evidence());
    }

    private void office(OfficeDraft office) {
        Namings names = new Namings()
                .add("holder", Naming.PERSON, who.person(office.holder()))
                .add("of", Naming.COUNTRY, who.country(office.country()))
                .add("of", Naming.ORGANIZATION, who.organization(office.organization()));
        Map<String, Object> values = values("title", office.title(), "since", office.since(), "until", office.until());
        String of =
                office.organization() == null ? who.country(office.country()) : who.organization(office.organization());
        String since = office.since() == null ? "" : "." + office.since();
        String id = "office." + who.person(office.holder()) + "." + Folding.slug(office.title()) + "." + of + since;
        add(AccountKind.OFFICE, id, id, values, names.list(), office.evidence());
    }

    private void kinship(KinshipDraft kinship) {
        String person = who.person(kinship.person());
        String relative = who.person(kinship.relative());
        Namings names = new Namings().add("person", Naming.PERSON, person).add("relative", Naming.PERSON, relative);
        String id = "kinship." + person + "." + Folding.slug(kinship.relation()) + "." + relative;
        add(AccountKind.KINSHIP, id, id, values("relation", kinship.relation()), names.list(), kinship.evidence());
    }

    private void meeting(MeetingDraft meeting) {
        List<Naming> names = new ArrayList<>();
        TreeSet<String> participants = new TreeSet<>();
        for (ParticipationDraft p : meeting.participants()) {
            Naming naming = participation(p, names.size());
            names.add(naming);
            participants.add(naming.id());
        }
        MeetingIdentity identity = new MeetingIdentity(meeting, participants, who.country(meeting.placeCountry()));
        Map<String, Object> values = values(
                "title",
                meeting.title(),
                "kind",
                meeting.kind().name(),
                "status",
                meeting.status().name(),
                Account.STARTED_ON,
                meeting.startedOn(),
                Account.ENDED_ON,
                meeting.endedOn(),
                "duration",
                meeting.duration(),
                "place",
                meeting.place(),
                "placeCountry",
                who.country(meeting.placeCountry()),
                "topic",
                meeting.topic());
        add(AccountKind.MEETING, identity.proposed(article), identity.block(), values, names, meeting.evidence());
    }

    private Naming participation(ParticipationDraft p, int n) {
        String country = who.country(p.country());
        String organization = who.organization(p.organization());
        if (p.person() != null) {
            return new Naming(
                    "participant", Naming.PERSON, who.person(p.person()), n, country, organization, p.capacity());
        }
        return organization != null
                ? new Naming("participant", Naming.ORGANIZATION, organization, n, country, null, p.capacity())
                : new Naming("participant", Naming.COUNTRY, country, n, null, null, p.capacity());
    }

    private void statement(StatementDraft statement) {
        Namings names = new Namings()
                .add("speaker", Naming.PERSON, who.person(statement.speaker()))
                .add("speaker", Naming.ORGANIZATION, who.organization(statement.organization()));
        statement.about().forEach(about -> {
            WhoIsWho.Target target = who.about().get(about);
            names.add("about", target.label(), target.id());
        });
        String speaker = statement.speaker() != null
                ? who.person(statement.speaker())
                : statement.organization() != null
                        ? who.organization(statement.organization()).replaceFirst("^organization\\.", "")
                        : Folding.slug(statement.attributedTo());
        Map<String, Object> values = values(
                "text", statement.text(),
                "verbatim", statement.verbatim(),
                "madeOn", statement.madeOn(),
                "attributedTo", statement.attributedTo());
        String day = statement.madeOn() == null ? "" : "." + statement.madeOn();
        String id = "statement." + speaker + day + "." + Digest.brief(Folding.fold(statement.text()));
        add(AccountKind.STATEMENT, id, id, values, names.list(), statement.evidence());
    }

    private void voteClaim(VoteClaimDraft claim) {
        String symbol = claim.resolution() == null ? null : who.resolutions().get(claim.resolution());
        Namings names = new Namings();
        claim.namedYes().forEach(c -> names.add("yes", Naming.COUNTRY, who.country(c)));
        claim.namedNo().forEach(c -> names.add("no", Naming.COUNTRY, who.country(c)));
        claim.namedAbstain().forEach(c -> names.add("abstain", Naming.COUNTRY, who.country(c)));
        Map<String, Object> values = values(
                "symbol", symbol,
                "described", claim.described(),
                "year", claim.year(),
                "yes", claim.yes(),
                "no", claim.no(),
                "abstain", claim.abstain(),
                "wording", claim.wording() == null ? null : claim.wording().name());
        values.put(
                "onlyNamed", claim.onlyNamed().stream().map(VotePosition::name).toList());
        String id = "claim." + (symbol == null ? Folding.slug(claim.described()) : symbol) + "."
                + Digest.brief(new TreeMap<>(values).toString() + names.ids());
        add(AccountKind.VOTE_CLAIM, id, id, values, names.list(), claim.evidence());
    }

    private void add(
            AccountKind kind,
            String proposed,
            String block,
            Map<String, Object> values,
            List<Naming> names,
            List<EvidenceDraft> evidence) {
        List<Passage> passages = Passages.of(facts.article(), evidence);
        boolean curated = passages.isEmpty() || passages.stream().anyMatch(p -> p.origin() != Origin.EXTRACTED);
        accounts.add(new Account(
                id(proposed),
                kind,
                proposed,
                block,
                facts.article().publishedOn(),
                known,
                curated,
                values,
                names,
                passages));
    }

    /**
     * An account's id comes from what it tells of, not from its place in the draft: a draft that leaves something out
     * leaves the accounts of everything else as they were. What an article tells twice is numbered.
     */
    private String id(String proposed) {
        String first = article + "#" + proposed;
        int before = told.merge(first, 1, Integer::sum);
        return before == 1 ? first : first + "~" + before;
    }

    /** Names and values, without those that the draft does not state; dates and durations as they are written. */
    private static Map<String, Object> values(Object... namesAndValues) {
        Map<String, Object> values = new HashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            Object value = namesAndValues[i + 1];
            if (value != null) {
                boolean plain = value instanceof Integer || value instanceof Boolean;
                values.put((String) namesAndValues[i], plain ? value : value.toString());
            }
        }
        return values;
    }
}
