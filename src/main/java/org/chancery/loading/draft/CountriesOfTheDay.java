package org.chancery.loading.draft;

import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chancery.api.PartialDate;
import org.chancery.article.draft.ArticleFacts;
import org.chancery.article.draft.MeetingDraft;
import org.chancery.article.draft.OfficeDraft;
import org.chancery.article.draft.ParticipationDraft;
import org.chancery.article.draft.VoteClaimDraft;
import org.chancery.graph.Transaction;
import org.neo4j.driver.Record;

/**
 * Whether the countries that a draft names were there on the day of which it tells. Of former members of the United
 * Nations the graph knows until when they were; of no country does it know since when.
 */
final class CountriesOfTheDay {

    private final Map<String, String> codes;
    private final Map<String, Record> former = new HashMap<>();
    private final List<Problem> problems = new ArrayList<>();

    private CountriesOfTheDay(Map<String, String> codes) {
        this.codes = codes;
    }

    /** @param codes of the countries, by the words of the draft */
    static List<Problem> problems(Transaction tx, ArticleFacts facts, Map<String, String> codes) {
        CountriesOfTheDay countries = new CountriesOfTheDay(codes);
        tx.run(
                        "loading/former-countries",
                        Map.of("ids", codes.values().stream().distinct().toList()))
                .forEach(row -> countries.former.put(row.get("id").asString(), row));
        if (!countries.former.isEmpty()) {
            countries.check(facts);
        }
        return countries.problems;
    }

    private void check(ArticleFacts facts) {
        for (int i = 0; i < facts.offices().size(); i++) {
            OfficeDraft office = facts.offices().get(i);
            country("offices[" + i + "].country", office.country(), first(office.since()));
        }
        for (int i = 0; i < facts.meetings().size(); i++) {
            meeting("meetings[" + i + "]", facts.meetings().get(i));
        }
        for (int i = 0; i < facts.voteClaims().size(); i++) {
            VoteClaimDraft claim = facts.voteClaims().get(i);
            LocalDate year = claim.year() == null || claim.year() < Year.MIN_VALUE || claim.year() > Year.MAX_VALUE
                    ? null
                    : Year.of(claim.year()).atDay(1);
            countries("voteClaims[" + i + "].namedYes", claim.namedYes(), year);
            countries("voteClaims[" + i + "].namedNo", claim.namedNo(), year);
            countries("voteClaims[" + i + "].namedAbstain", claim.namedAbstain(), year);
        }
    }

    private void meeting(String place, MeetingDraft meeting) {
        LocalDate day = first(meeting.startedOn());
        country(place + ".placeCountry", meeting.placeCountry(), day);
        for (int i = 0; i < meeting.participants().size(); i++) {
            ParticipationDraft participant = meeting.participants().get(i);
            country(place + ".participants[" + i + "].country", participant.country(), day);
        }
    }

    private void countries(String place, List<String> words, LocalDate day) {
        for (int i = 0; i < words.size(); i++) {
            country(place + "[" + i + "]", words.get(i), day);
        }
    }

    private void country(String place, String word, LocalDate day) {
        Record country = word == null ? null : former.get(codes.get(word));
        if (country == null || day == null) {
            return;
        }
        LocalDate until = country.get("until").asLocalDate();
        if (!day.isBefore(until)) {
            problems.add(Problem.invalid(
                    place,
                    word,
                    country.get("name").asString() + " was no more since " + until + ", and this is of " + day
                            + " or later; give the country of that day"));
        }
    }

    private static LocalDate first(PartialDate date) {
        return date == null ? null : date.first();
    }
}
