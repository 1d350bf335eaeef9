package org.chancery.loading.draft;

import java.time.LocalDate;
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
 * Nations the graph knows until when they were, and of states that came out of others since 1990 since when they are. A
 * claim about a vote may name a state that was not there yet: that is for the record to contradict.
 */
final class CountriesOfTheDay {

    private final Map<String, String> codes;
    private final Map<String, Record> dated = new HashMap<>();
    private final List<Problem> problems = new ArrayList<>();

    private CountriesOfTheDay(Map<String, String> codes) {
        this.codes = codes;
    }

    /** @param codes of the countries, by the words of the draft */
    static List<Problem> problems(Transaction tx, ArticleFacts facts, Map<String, String> codes) {
        CountriesOfTheDay countries = new CountriesOfTheDay(codes);
        tx.run(
                        "loading/dated-countries",
                        Map.of("ids", codes.values().stream().distinct().toList()))
                .forEach(row -> countries.dated.put(row.get("id").asString(), row));
        if (!countries.dated.isEmpty()) {
            countries.check(facts);
        }
        return countries.problems;
    }

    private void check(ArticleFacts facts) {
        for (int i = 0; i < facts.offices().size(); i++) {
            OfficeDraft office = facts.offices().get(i);
            country("offices[" + i + "].country", office.country(), office.since());
        }
        for (int i = 0; i < facts.meetings().size(); i++) {
            meeting("meetings[" + i + "]", facts.meetings().get(i));
        }
        for (int i = 0; i < facts.voteClaims().size(); i++) {
            VoteClaimDraft claim = facts.voteClaims().get(i);
            PartialDate year = year(claim);
            countries("voteClaims[" + i + "].namedYes", claim.namedYes(), year);
            countries("voteClaims[" + i + "].namedNo", claim.namedNo(), year);
            countries("voteClaims[" + i + "].namedAbstain", claim.namedAbstain(), year);
        }
    }

    private void meeting(String place, MeetingDraft meeting) {
        PartialDate day = meeting.startedOn();
        country(place + ".placeCountry", meeting.placeCountry(), day);
        for (int i = 0; i < meeting.participants().size(); i++) {
            ParticipationDraft participant = meeting.participants().get(i);
            country(place + ".participants[" + i + "].country", participant.country(), day);
        }
    }

    private void countries(String place, List<String> words, PartialDate day) {
        for (int i = 0; i < words.size(); i++) {
            noMore(place + "[" + i + "]", words.get(i), day);
        }
    }

    private void country(String place, String word, PartialDate day) {
        noMore(place, word, day);
        notYet(place, word, day);
    }

    private void noMore(String place, String word, PartialDate day) {
        LocalDate until = date(word, "until");
        if (until != null && day != null && !day.first().isBefore(until)) {
            tell(place, word, "was no more since " + until, day.first() + " or later");
        }
    }

    private void notYet(String place, String word, PartialDate day) {
        LocalDate since = date(word, "since");
        if (since != null && day != null && day.last().isBefore(since)) {
            tell(place, word, "is a state since " + since, day.last() + " or earlier");
        }
    }

    /** Null where the word names no country that has such a day. */
    private LocalDate date(String word, String which) {
        Record country = word == null ? null : dated.get(codes.get(word));
        return country == null ? null : country.get(which).asLocalDate(null);
    }

    private void tell(String place, String word, String was, String told) {
        String name = dated.get(codes.get(word)).get("name").asString();
        problems.add(Problem.invalid(
                place, word, name + " " + was + ", and this is of " + told + "; give the country of that day"));
    }

    /** Null where it is none that a date can have. */
    private static PartialDate year(VoteClaimDraft claim) {
        return claim.year() == null || claim.year() < 1 || claim.year() > 9999
                ? null
                : new PartialDate("%04d".formatted(claim.year()));
    }
}
