package org.chancery.article.draft;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.chancery.claim.ClaimWording;
import org.chancery.vote.VotePosition;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/** What the article says of a vote. */
@Description("What the article says of a vote.")
public record VoteClaimDraft(
        @Size(max = 200) @Description("The resolution, where known.")
        String resolution,

        @NonNull @NotBlank @Size(max = 1000) @Description("The resolution as the article describes it.")
        String described,

        @Description("The year of the vote.") Integer year,

        @PositiveOrZero @Description("Votes in favour that it claims.")
        Integer yes,

        @PositiveOrZero @Description("Votes against that it claims.")
        Integer no,

        @PositiveOrZero @Description("Abstentions that it claims.")
        Integer abstain,

        @NonNull @DefaultValue("[]") @Size(max = 300) @Description("Countries it names as in favour.")
        List<@NonNull String> namedYes,

        @NonNull @DefaultValue("[]") @Size(max = 300) @Description("Countries it names as against.")
        List<@NonNull String> namedNo,

        @NonNull @DefaultValue("[]") @Size(max = 300) @Description("Countries it names as abstaining.")
        List<@NonNull String> namedAbstain,

        @NonNull @DefaultValue("[]") @Description("Positions that it says nobody else took.")
        List<@NonNull VotePosition> onlyNamed,

        @Description("How it words the result where it gives no numbers.")
        ClaimWording wording,

        @Description("Where the text says so.") @NonNull @DefaultValue("[]")
        List<@NonNull @Valid EvidenceDraft> evidence) {
    public VoteClaimDraft {
        namedYes = Lists.orEmpty(namedYes);
        namedNo = Lists.orEmpty(namedNo);
        namedAbstain = Lists.orEmpty(namedAbstain);
        onlyNamed = Lists.orEmpty(onlyNamed);
        evidence = Lists.orEmpty(evidence);
    }
}
