package org.chancery.meeting;

import io.smallrye.graphql.api.Nullable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.chancery.api.NameArgument;
import org.chancery.article.Origin;
import org.chancery.vote.CountryVoted;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** Which meetings. */
@Description("Which meetings; what is given must all fit.")
@Input("MeetingFilter")
public record MeetingFilter(
        @Description("Those that can have been on this day or later; undated ones are left out.")
        LocalDate from,

        @Description("Those that can have been on this day or earlier; undated ones are left out.")
        LocalDate to,

        @Nullable @Description("Of these kinds.") List<@NonNull MeetingKind> kinds,

        @Id @NameArgument @Description("At this place or in it.")
        String place,

        @Size(max = 300) @Description("With this in the title or the topic, whatever its case and accents.")
        String text,

        @Nullable
        @Description("With one of these. Absent: met, whoMet and PersonFilter.met take HELD only; meetings, whenMet, "
                + "connections and network take all.")
        List<@NonNull MeetingStatus> status,

        @Nullable @Size(max = 20) @Description("All of these people, countries or organizations took part.")
        List<@NonNull @NameArgument String> with,

        @Valid @Description("A country that took part, or whose official did, voted so.")
        CountryVoted countryVoted,

        @Description("Only what had been published by that day, as it was known then; an article without a date counts "
                + "from the day it was loaded.")
        LocalDate knownOn,

        @Nullable @Description("With evidence of one of these origins.")
        List<@NonNull Origin> origin) {

    static final MeetingFilter ALL = new MeetingFilter(null, null, null, null, null, null, null, null, null, null);
}
