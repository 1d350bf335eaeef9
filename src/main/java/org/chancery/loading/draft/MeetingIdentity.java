package org.chancery.loading.draft;

import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import org.chancery.article.draft.MeetingDraft;
import org.chancery.loading.account.AccountIds;
import org.chancery.meeting.MeetingKind;

/**
 * What a meeting is told by, beside its day: who took part, whether they spoke by telephone, and, where somebody went
 * alone on a visit, to which country.
 *
 * <p>A visit of several is a meeting of those, wherever they met: that two articles name the same people and the same
 * day is enough, and one of them may leave the country out. Of one traveller alone that is too little: whoever leaves
 * the United Kingdom for Belgium on 13 June is told of twice on that day, and these are two visits. The price is that
 * an account which does not say where the traveller went stays a visit of its own.
 */
final class MeetingIdentity {

    private final MeetingDraft meeting;
    private final SortedSet<String> participants;
    private final String call;
    private final String destination;

    /**
     * @param participants their ids
     * @param country the code of the country where it was, or null
     */
    MeetingIdentity(MeetingDraft meeting, SortedSet<String> participants, String country) {
        this.meeting = meeting;
        this.participants = participants;
        this.call = meeting.kind() == MeetingKind.CALL ? "call." : "";
        boolean alone = meeting.kind() == MeetingKind.VISIT && participants.size() == 1;
        this.destination = alone && country != null ? ".to-" + country.toLowerCase(Locale.ROOT) : "";
    }

    /** The id of the meeting where this is its only account; the article's id tells undated ones apart. */
    String proposed(String article) {
        String day = meeting.startedOn() == null
                ? "undated-" + article.replaceFirst("^article\\.", "")
                : meeting.startedOn().value();
        return "meeting." + day + "." + call + AccountIds.joined(List.copyOf(participants)) + destination;
    }

    /** Shared by the accounts that may tell of the same meeting. */
    String block() {
        return "meeting " + call + AccountIds.block(participants) + destination;
    }
}
