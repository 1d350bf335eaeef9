package org.chancery.article.draft;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.chancery.api.IsoDuration;
import org.chancery.api.PartialDate;
import org.chancery.meeting.MeetingKind;
import org.chancery.meeting.MeetingStatus;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/** A meeting, call, visit, summit or negotiation that the article tells of. */
@Description("A meeting, call, visit, summit or negotiation that the article tells of.")
public record MeetingDraft(
        @NonNull @NotBlank @Size(max = 500) @Description("A short title.")
        String title,

        @NonNull @NotNull @Description("How they met.") MeetingKind kind,

        @NonNull @NotNull @Description("Whether it took place.")
        MeetingStatus status,

        @Description("When it began.") PartialDate startedOn,
        @Description("When it ended.") PartialDate endedOn,
        @Description("How long it took.") IsoDuration duration,

        @Size(max = 300) @Description("Where, the nearest first: Kremlin, Moscow.")
        String place,

        @Size(max = 300) @Description("The country where.") String placeCountry,
        @Size(max = 1000) @Description("What it was about.") String topic,

        @NonNull @NotEmpty @Size(max = 200) @Description("Who took part.")
        List<@NonNull @Valid ParticipationDraft> participants,

        @Description("Where the text says so.") @NonNull @DefaultValue("[]")
        List<@NonNull @Valid EvidenceDraft> evidence) {
    public MeetingDraft {
        participants = Lists.orEmpty(participants);
        evidence = Lists.orEmpty(evidence);
    }
}
