package org.chancery.reading.rule;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.vote.VotePosition;

/** Numbers of votes in the words of a sentence: "by 141 votes to 5, with 35 abstentions", "142 others". */
final class VoteNumbers {

    private static final List<String> WORDS = List.of(
            "zero",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen");
    private static final String NUMBER = "(\\d{1,3}|" + String.join("|", WORDS.subList(1, WORDS.size())) + ")";
    private static final Pattern TALLY = Pattern.compile(
            "\\b(\\d{1,3})(?: votes?)?(?: in favou?r)?(?:-| to |, with |, )" + NUMBER + "(?: votes?)?(?: against)?\\b");
    private static final Pattern ABSTAINED =
            Pattern.compile("\\b" + NUMBER + "(?: \\w+)? (?:abstentions?|abstain\\w*)");
    private static final Pattern AGAINST = Pattern.compile(
            "\\b" + NUMBER + "(?: (?:votes?|countries|nations|states|members))?(?: (?:were|voted))? against\\b");
    private static final Pattern OTHERS = Pattern.compile("\\b(\\d{1,3}) (?:others?|more)\\b(?: \\w+)?");
    private static final Pattern ALONE = Pattern.compile(
            "(?i)\\b" + NUMBER + "(?: (?:countries|nations|states|members|member states|of the)\\b|\\s*$)");
    private static final Pattern AMONG =
            Pattern.compile("\\bamong (?:the )?(\\d{1,3}) (?:countries|nations|states|members|member states)\\b");
    private static final Pattern VOTING = Pattern.compile("\\b(?:vot|adopt|pass|approv)\\w*");

    private VoteNumbers() {}

    /** Notes what a sentence's words say of numbers; whether they say any. */
    static boolean told(ToldVote claim, String words) {
        if (!VOTING.matcher(words).find()) {
            return false;
        }
        Matcher tally = TALLY.matcher(words);
        Matcher abstained = ABSTAINED.matcher(words);
        boolean told = false;
        if (tally.find() && !isList(tally.group())) {
            claim.counts.put(VotePosition.YES, number(tally.group(1)));
            claim.counts.put(VotePosition.NO, number(tally.group(2)));
            told = true;
        }
        Matcher against = AGAINST.matcher(words);
        if (!claim.counts.containsKey(VotePosition.NO) && against.find()) {
            claim.counts.put(VotePosition.NO, number(against.group(1)));
            told = true;
        }
        if (abstained.find()) {
            claim.counts.put(VotePosition.ABSTAIN, number(abstained.group(1)));
            told = true;
        }
        return told;
    }

    /** How many a subject stands for that names so many countries: "Ukraine, the US and 142 others" for 144. */
    static Optional<Integer> of(String subject, int named) {
        Matcher others = OTHERS.matcher(subject);
        if (others.find()) {
            return Optional.of(named + Integer.parseInt(others.group(1)));
        }
        Matcher among = AMONG.matcher(subject);
        if (among.find()) {
            return Optional.of(Integer.valueOf(among.group(1)));
        }
        Matcher alone = ALONE.matcher(subject);
        return named == 0 && alone.find() ? Optional.of(number(alone.group(1))) : Optional.empty();
    }

    /** "In 2014, 100 people": two numbers beside each other, and no result. */
    private static boolean isList(String tally) {
        return tally.contains(", ") && !tally.matches(".*(favou?r|against|votes).*");
    }

    private static int number(String word) {
        int place = WORDS.indexOf(word.toLowerCase(Locale.ROOT));
        return place >= 0 ? place : Integer.parseInt(word);
    }
}
