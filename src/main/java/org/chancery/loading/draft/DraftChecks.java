package org.chancery.loading.draft;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.chancery.api.PartialDate;
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
import org.chancery.meeting.MeetingStatus;

/** What can be said of a draft without looking at the graph: all that is wrong at once, each with its place. */
final class DraftChecks {

    private final ArticleDraft article;
    private final Set<String> refs = new HashSet<>();
    private final List<Problem> problems = new ArrayList<>();

    private DraftChecks(ArticleDraft article) {
        this.article = article;
    }

    static List<Problem> of(ArticleFacts facts) {
        DraftChecks checks = new DraftChecks(facts.article());
        checks.article();
        checks.people(facts.people());
        for (int i = 0; i < facts.organizations().size(); i++) {
            checks.organization(
                    "organizations[" + i + "]", facts.organizations().get(i));
        }
        for (int i = 0; i < facts.offices().size(); i++) {
            checks.office("offices[" + i + "]", facts.offices().get(i));
        }
        for (int i = 0; i < facts.kin().size(); i++) {
            checks.kinship("kin[" + i + "]", facts.kin().get(i));
        }
        for (int i = 0; i < facts.meetings().size(); i++) {
            checks.meeting("meetings[" + i + "]", facts.meetings().get(i));
        }
        for (int i = 0; i < facts.statements().size(); i++) {
            checks.statement("statements[" + i + "]", facts.statements().get(i));
        }
        for (int i = 0; i < facts.voteClaims().size(); i++) {
            checks.evidence("voteClaims[" + i + "]", facts.voteClaims().get(i).evidence(), true);
        }
        return checks.problems;
    }

    private void article() {
        if (article.id() != null && !article.id().matches("article\\.[\\p{L}\\p{M}\\p{N}._-]+")) {
            invalid(
                    "article.id",
                    article.id(),
                    "an article's id is \"article.\" and letters, digits, dots and hyphens");
        }
        if (article.text() != null
                && article.fingerprint() != null
                && !article.fingerprint().equals(Fingerprint.of(article.text()))) {
            invalid("article.fingerprint", article.fingerprint(), "is not the fingerprint of the text; leave it out");
        }
    }

    private void people(List<PersonDraft> people) {
        for (int i = 0; i < people.size(); i++) {
            PersonDraft person = people.get(i);
            if (!refs.add(person.ref())) {
                invalid("people[" + i + "].ref", person.ref(), "stands for two people; give each a ref of its own");
            }
            evidence("people[" + i + "]", person.evidence(), false);
        }
    }

    private void organization(String place, OrganizationDraft organization) {
        if (organization.id() != null
                && !organization.id().matches("organization\\.[\\p{L}\\p{M}\\p{N}]+(-[\\p{L}\\p{M}\\p{N}]+)*")) {
            invalid(
                    place + ".id",
                    organization.id(),
                    "an organization's id is \"organization.\" and words joined by hyphens");
        }
        evidence(place, organization.evidence(), false);
    }

    private void office(String place, OfficeDraft office) {
        ref(place + ".holder", office.holder());
        if (office.country() == null && office.organization() == null) {
            invalid(place, office.title(), "an office is one of a country or an organization; give either");
        }
        order(place + ".until", office.since(), office.until());
        evidence(place, office.evidence(), true);
    }

    private void kinship(String place, KinshipDraft kinship) {
        ref(place + ".person", kinship.person());
        ref(place + ".relative", kinship.relative());
        if (kinship.person() != null && kinship.person().equals(kinship.relative())) {
            invalid(place + ".relative", kinship.relative(), "nobody is kin to themselves");
        }
        evidence(place, kinship.evidence(), true);
    }

    private void meeting(String place, MeetingDraft meeting) {
        order(place + ".endedOn", meeting.startedOn(), meeting.endedOn());
        LocalDate published = article.publishedOn();
        if (meeting.status() == MeetingStatus.HELD
                && meeting.startedOn() != null
                && published != null
                && meeting.startedOn().first().isAfter(published)) {
            invalid(
                    place + ".startedOn",
                    meeting.startedOn(),
                    "lies after the day of publication, " + published + ": it cannot be HELD yet; PLANNED can");
        }
        Set<String> people = new HashSet<>();
        for (int i = 0; i < meeting.participants().size(); i++) {
            participation(
                    place + ".participants[" + i + "]", meeting.participants().get(i), people);
        }
        evidence(place, meeting.evidence(), true);
    }

    private void participation(String place, ParticipationDraft participation, Set<String> people) {
        if (participation.person() != null) {
            ref(place + ".person", participation.person());
            if (!people.add(participation.person())) {
                invalid(place + ".person", participation.person(), "takes part twice; name each person once");
            }
        } else if (participation.country() == null && participation.organization() == null) {
            invalid(place, null, "a participant is a person, a country or an organization; give one");
        }
    }

    private void statement(String place, StatementDraft statement) {
        if (statement.speaker() != null) {
            ref(place + ".speaker", statement.speaker());
        } else if (statement.organization() == null && statement.attributedTo() == null) {
            invalid(place, null, "somebody said it; give speaker, organization or attributedTo");
        }
        evidence(place, statement.evidence(), true);
    }

    private void ref(String place, String ref) {
        if (!refs.contains(ref)) {
            invalid(place, ref, "is the ref of nobody in this draft; people has " + String.join(", ", refs));
        }
    }

    private void order(String place, PartialDate start, PartialDate end) {
        if (start != null && end != null && end.last().isBefore(start.first())) {
            invalid(place, end, "lies before the start, " + start);
        }
    }

    private void evidence(String place, List<EvidenceDraft> evidence, boolean needed) {
        if (needed && evidence.isEmpty()) {
            invalid(place + ".evidence", null, "a fact needs at least one; say where the text states it");
        }
        for (int i = 0; i < evidence.size(); i++) {
            EvidenceChecks.problem(place + ".evidence[" + i + "]", evidence.get(i), article.text())
                    .ifPresent(problems::add);
        }
    }

    private void invalid(String place, Object value, String reason) {
        problems.add(Problem.invalid(place, value, reason));
    }
}
