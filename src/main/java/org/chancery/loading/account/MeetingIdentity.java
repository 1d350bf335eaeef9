package org.chancery.loading.account;

import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
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
public final class MeetingIdentity {

    private final SortedSet<String> participants;
    private final String call;
    private final String destination;

    /**
     * @param participants their ids
     * @param alone whether the article names one participant only; two whom it names and who turned out to be one person
     *     are still two here, so that accounts which propose the same id stay together
     * @param country the code of the country where it was, or null
     */
    public MeetingIdentity(MeetingKind kind, SortedSet<String> participants, boolean alone, String country) {
        this.participants = participants;
        this.call = kind == MeetingKind.CALL ? "call." : "";
        boolean visit = kind == MeetingKind.VISIT && alone;
        this.destination = visit && country != null ? ".to-" + country.toLowerCase(Locale.ROOT) : "";
    }

    /**
     * The id of the meeting where this is its only account; the article's id tells undated ones apart.
     *
     * @param startedOn as the article says it, or null
     */
    public String proposed(String startedOn, String article) {
        String day = startedOn == null ? "undated-" + article.replaceFirst("^article\\.", "") : startedOn;
        return "meeting." + day + "." + call + AccountIds.joined(List.copyOf(participants)) + destination;
    }

    /** Shared by the accounts that may tell of the same meeting. */
    public String block() {
        return "meeting " + call + AccountIds.block(participants) + destination;
    }
}
