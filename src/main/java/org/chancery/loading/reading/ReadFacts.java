package org.chancery.loading.reading;

import java.util.List;
import org.chancery.article.draft.ArticleDraft;
import org.chancery.article.draft.ArticleFacts;
import org.chancery.article.draft.KinshipDraft;
import org.chancery.article.draft.MeetingDraft;
import org.chancery.article.draft.OfficeDraft;
import org.chancery.article.draft.OrganizationDraft;
import org.chancery.article.draft.PersonDraft;
import org.chancery.article.draft.StatementDraft;
import org.chancery.article.draft.VoteClaimDraft;
import org.chancery.reading.Reading;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;

/** What an article was read to say: reviewed and edited, and without its last two fields, it goes into loadFacts. */
@Type("ArticleFacts")
@Description(
        "What an article was read to say. Reviewed and edited, and without unresolved and warnings, it goes into loadFacts.")
public record ReadFacts(
        @NonNull @Description("The article.") ArticleDraft article,

        @NonNull @Description("The people it names.") List<@NonNull PersonDraft> people,

        @NonNull @Description("The organizations it names.") List<@NonNull OrganizationDraft> organizations,

        @NonNull @Description("The titles people hold.") List<@NonNull OfficeDraft> offices,

        @NonNull @Description("Who is related to whom.") List<@NonNull KinshipDraft> kin,

        @NonNull @Description("Who met whom.") List<@NonNull MeetingDraft> meetings,

        @NonNull @Description("Who said what.") List<@NonNull StatementDraft> statements,

        @NonNull @Description("What it says of votes.") List<@NonNull VoteClaimDraft> voteClaims,

        @NonNull @Description("Words that stand for somebody, and it is not clear for whom.")
        List<@NonNull UnresolvedMention> unresolved,

        @NonNull @Description("What a reviewer is to know of this reading.")
        List<@NonNull String> warnings) {

    static ReadFacts of(Reading reading) {
        ArticleFacts facts = reading.facts();
        return new ReadFacts(
                facts.article(),
                facts.people(),
                facts.organizations(),
                facts.offices(),
                facts.kin(),
                facts.meetings(),
                facts.statements(),
                facts.voteClaims(),
                reading.open().stream().map(UnresolvedMention::of).toList(),
                reading.warnings());
    }
}
