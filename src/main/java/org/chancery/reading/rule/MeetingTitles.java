package org.chancery.reading.rule;

import java.util.List;
import org.chancery.meeting.MeetingKind;
import org.chancery.meeting.MeetingStatus;
import org.chancery.reading.Gazetteer;

/** What meetings are called. */
final class MeetingTitles {

    private static final int LONGEST = 400;

    private final Gazetteer gazetteer;

    MeetingTitles(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    String of(Happening happening) {
        List<String> names = happening.parties().stream().map(this::nameOf).toList();
        String all = names.size() == 1
                ? names.get(0)
                : String.join(", ", names.subList(0, names.size() - 1)) + " and " + names.get(names.size() - 1);
        String title = happening.kind() == MeetingKind.VISIT
                ? "Visit of " + names.get(0) + " to " + happening.place()
                : word(happening.kind()) + all;
        String planned = happening.status() == MeetingStatus.HELD
                ? ""
                : " (" + happening.status().name().toLowerCase() + ")";
        return title.length() > LONGEST ? title.substring(0, LONGEST) + "…" : title + planned;
    }

    private static String word(MeetingKind kind) {
        return switch (kind) {
            case CALL -> "Call of ";
            case SUMMIT -> "Summit of ";
            case NEGOTIATION -> "Negotiations of ";
            default -> "Meeting of ";
        };
    }

    private String nameOf(Party party) {
        return party.isPerson()
                ? party.figure().name()
                : party.organization() != null
                        ? party.organization()
                        : party.isUnresolved() ? party.capacity() : gazetteer.nameOfState(party.country());
    }
}
