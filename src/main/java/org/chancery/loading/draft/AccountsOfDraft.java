package org.chancery.loading.draft;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
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
import org.chancery.loading.account.AccountBlock;
import org.chancery.loading.account.AccountIds;
import org.chancery.loading.account.AccountKind;
import org.chancery.loading.account.Digest;
import org.chancery.loading.account.MeetingIdentity;
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
        Surnames.withoutRepeated(facts.people()).forEach(draft::person);
        facts.organizations().forEach(draft::organization);
        facts.offices().forEach(draft::office);
        facts.kin().forEach(draft::kinship);
        facts.meetings().forEach(draft::meeting);
        facts.statements().forEach(draft::statement);
        facts.voteClaims().forEach(draft::voteClaim);
        return ToldTwice.numbered(draft.accounts);
    }

    private void person(PersonDraft person) {
        String id = who.person(person.ref());
        Map<String, Object> values = values("name", person.name(), "description", person.description());
        values.put("aliases", person.aliases());
        values.put("ref", person.ref());
        add(AccountKind.PERSON, id, values, List.of(Naming.of("person", Naming.PERSON, id, 0)), person.evidence());
    }

    private void organization(OrganizationDraft organization) {
        String id = who.organization(organization.name());
        Map<String, Object> values =
                values("name", organization.name(), "country", who.country(organization.country()));
        add(
                AccountKind.ORGANIZATION,
                id,
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
        add(AccountKind.OFFICE, null, values, names.list(), office.evidence());
    }

    private void kinship(KinshipDraft kinship) {
        String person = who.person(kinship.person());
        String relative = who.person(kinship.relative());
        Namings names = new Namings().add("person", Naming.PERSON, person).add("relative", Naming.PERSON, relative);
        add(AccountKind.KINSHIP, null, values("relation", kinship.relation()), names.list(), kinship.evidence());
    }

    private void meeting(MeetingDraft meeting) {
        List<Naming> names = new ArrayList<>();
        TreeSet<String> participants = new TreeSet<>();
        for (ParticipationDraft p : meeting.participants()) {
            Naming naming = participation(p, names.size());
            names.add(naming);
            participants.add(naming.id());
        }
        MeetingIdentity identity = new MeetingIdentity(
                meeting.kind(), participants, participants.size() == 1, who.country(meeting.placeCountry()));
        String startedOn =
                meeting.startedOn() == null ? null : meeting.startedOn().value();
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
        add(AccountKind.MEETING, identity.proposed(startedOn, article), values, names, meeting.evidence());
    }

    private Naming participation(ParticipationDraft p, int n) {
        String country = who.country(p.country());
        String organization = who.organization(p.organization());
        String person = who.person(p.person());
        if (person != null) {
            return new Naming("participant", Naming.PERSON, person, person, n, country, organization, p.capacity());
        }
        return organization != null
                ? new Naming(
                        "participant", Naming.ORGANIZATION, organization, organization, n, country, null, p.capacity())
                : new Naming("participant", Naming.COUNTRY, country, country, n, null, null, p.capacity());
    }

    private void statement(StatementDraft statement) {
        Namings names = new Namings()
                .add("speaker", Naming.PERSON, who.person(statement.speaker()))
                .add("speaker", Naming.ORGANIZATION, who.organization(statement.organization()));
        statement.about().forEach(about -> {
            WhoIsWho.Target target = who.about().get(about);
            names.add("about", target.label(), target.id());
        });
        Map<String, Object> values = values(
                "text", statement.text(),
                "verbatim", statement.verbatim(),
                "madeOn", statement.madeOn(),
                "attributedTo", statement.attributedTo());
        add(AccountKind.STATEMENT, null, values, names.list(), statement.evidence());
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
        String id = AccountIds.claim(
                symbol == null ? Folding.slug(claim.described()) : symbol,
                Digest.brief(new TreeMap<>(values).toString() + names.ids()));
        add(AccountKind.VOTE_CLAIM, id, values, names.list(), claim.evidence());
    }

    /** @param own the id that the account proposes for the fact; null where that is the block itself */
    private void add(
            AccountKind kind,
            String own,
            Map<String, Object> values,
            List<Naming> names,
            List<EvidenceDraft> evidence) {
        List<Passage> passages = Passages.of(facts.article(), evidence);
        boolean curated = passages.isEmpty() || passages.stream().anyMatch(p -> p.origin() != Origin.EXTRACTED);
        String block = AccountBlock.of(kind, own, values, names);
        String proposed = own == null ? block : own;
        accounts.add(new Account(
                article + "#" + proposed,
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
