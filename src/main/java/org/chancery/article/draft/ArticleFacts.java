package org.chancery.article.draft;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/** What one article says: the article, and the facts it gives with the place where each stands. */
@Description("What one article says: the article, and the facts it gives with the place where each stands.")
public record ArticleFacts(
        @Valid @NonNull @NotNull @Description("The article.")
        ArticleDraft article,

        @NonNull @DefaultValue("[]") @Size(max = 2000) @Description("The people it names.")
        List<@NonNull @Valid PersonDraft> people,

        @NonNull @DefaultValue("[]") @Size(max = 2000) @Description("The organizations it names.")
        List<@NonNull @Valid OrganizationDraft> organizations,

        @NonNull @DefaultValue("[]") @Size(max = 2000) @Description("The titles people hold.")
        List<@NonNull @Valid OfficeDraft> offices,

        @NonNull @DefaultValue("[]") @Size(max = 2000) @Description("Who is related to whom.")
        List<@NonNull @Valid KinshipDraft> kin,

        @NonNull @DefaultValue("[]") @Size(max = 2000) @Description("Who met whom.")
        List<@NonNull @Valid MeetingDraft> meetings,

        @NonNull @DefaultValue("[]") @Size(max = 2000) @Description("Who said what.")
        List<@NonNull @Valid StatementDraft> statements,

        @NonNull @DefaultValue("[]") @Size(max = 2000) @Description("What it says of votes.")
        List<@NonNull @Valid VoteClaimDraft> voteClaims) {
    public ArticleFacts {
        people = Lists.orEmpty(people);
        organizations = Lists.orEmpty(organizations);
        offices = Lists.orEmpty(offices);
        kin = Lists.orEmpty(kin);
        meetings = Lists.orEmpty(meetings);
        statements = Lists.orEmpty(statements);
        voteClaims = Lists.orEmpty(voteClaims);
    }
}
