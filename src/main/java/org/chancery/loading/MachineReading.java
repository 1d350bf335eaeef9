package org.chancery.loading;

import java.util.List;
import java.util.stream.Stream;
import org.chancery.article.Origin;
import org.chancery.article.draft.ArticleFacts;
import org.chancery.article.draft.EvidenceDraft;
import org.chancery.article.draft.KinshipDraft;
import org.chancery.article.draft.MeetingDraft;
import org.chancery.article.draft.OfficeDraft;
import org.chancery.article.draft.OrganizationDraft;
import org.chancery.article.draft.PersonDraft;
import org.chancery.article.draft.StatementDraft;
import org.chancery.article.draft.VoteClaimDraft;

/** Whether a draft is what a machine read, and nobody has reviewed: all its evidence says so. */
final class MachineReading {

    private MachineReading() {}

    static boolean is(ArticleFacts facts) {
        List<EvidenceDraft> evidence = evidence(facts).flatMap(List::stream).toList();
        return !evidence.isEmpty() && evidence.stream().allMatch(e -> e.origin() == Origin.EXTRACTED);
    }

    private static Stream<List<EvidenceDraft>> evidence(ArticleFacts facts) {
        return Stream.of(
                        facts.people().stream().map(PersonDraft::evidence),
                        facts.organizations().stream().map(OrganizationDraft::evidence),
                        facts.offices().stream().map(OfficeDraft::evidence),
                        facts.kin().stream().map(KinshipDraft::evidence),
                        facts.meetings().stream().map(MeetingDraft::evidence),
                        facts.statements().stream().map(StatementDraft::evidence),
                        facts.voteClaims().stream().map(VoteClaimDraft::evidence))
                .flatMap(s -> s);
    }
}
