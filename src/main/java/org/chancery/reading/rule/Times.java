package org.chancery.reading.rule;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.chancery.api.IsoDuration;
import org.chancery.api.PartialDate;
import org.chancery.meeting.MeetingStatus;
import org.chancery.reading.syntax.Sentence;
import org.chancery.reading.syntax.Token;

/** When something of a sentence was, as precise as the text, and how long it took. */
final class Times {

    private static final Pattern DATE = Pattern.compile("(\\d{4}(?:-(?:0[1-9]|1[0-2])(?:-\\d{2})?)?)(?:T.*)?");
    private static final Pattern LENGTH = Pattern.compile("P(T?)(\\d{1,3})([HDMW])");

    /** A date further off in the sentence belongs to something else. */
    private static final int FURTHEST = 4;

    private final Sentence sentence;
    private final LocalDate published;

    Times(Sentence sentence, LocalDate published) {
        this.sentence = sentence;
        this.published = published;
    }

    /**
     * The date of what a token tells: of the expressions in its sentence the nearest in the tree.
     *
     * @param rivals the other tokens of the sentence that tell of something and may have a date of their own
     */
    Optional<PartialDate> of(Token token, List<Token> rivals) {
        return after(token, rivals)
                .or(() -> moved(token))
                .or(() -> sentence.tokens().stream()
                        .filter(t -> t.timeId() != null
                                && (startsExpression(t) || weekday(t).isPresent())
                                && date(t).isPresent())
                        .filter(t -> distance(t, token) <= FURTHEST)
                        .filter(t -> rivals.stream().allMatch(rival -> distance(t, rival) >= distance(t, token)))
                        .min(Comparator.comparingInt(t -> distance(t, token)))
                        .flatMap(this::date));
    }

    /** "Two days after the meeting" is told of what comes two days later. */
    private Optional<PartialDate> after(Token noun, List<Token> rivals) {
        for (int i = Math.max(2, noun.index() - 8); i < noun.index(); i++) {
            Token joint = sentence.tokens().get(i);
            Token length = sentence.tokens().get(i - 1);
            Matcher days = LENGTH.matcher(length.time() == null ? "" : length.time());
            if (joint.is("after", "before")
                    && days.matches()
                    && !days.group(3).equals("H")
                    && rivalBetween(i, noun, rivals)) {
                return rivals.stream()
                        .filter(rival -> rival.index() < joint.index())
                        .flatMap(rival -> of(rival, List.of(noun)).stream()
                                .map(date -> rival.tag().equals("VBD") ? fitting(date, MeetingStatus.HELD) : date))
                        .findFirst()
                        .filter(date -> date.value().length() == 10)
                        .map(date -> shifted(date.first(), days, joint.is("after") ? -1 : 1));
            }
        }
        return Optional.empty();
    }

    /** "The meeting was moved to Friday": the day that it is on now. */
    private Optional<PartialDate> moved(Token noun) {
        return sentence.head(noun)
                .filter(verb -> noun.isNoun() && verb.is("move", "shift", "reschedule"))
                .flatMap(verb -> sentence.children(verb, "obl").stream()
                        .filter(t -> sentence.introducedBy(t).matches("to|for"))
                        .flatMap(t -> date(t).stream())
                        .findFirst());
    }

    private static boolean rivalBetween(int joint, Token noun, List<Token> rivals) {
        return rivals.stream().noneMatch(rival -> rival.index() > joint && rival.index() < noun.index());
    }

    private static PartialDate shifted(LocalDate date, Matcher length, int direction) {
        int count = Integer.parseInt(length.group(2)) * direction;
        LocalDate shifted = switch (length.group(3)) {
            case "D" -> date.plusDays(count);
            case "W" -> date.plusWeeks(count);
            default -> date.plusMonths(count);
        };
        return PartialDate.of(shifted.toString());
    }

    private boolean startsExpression(Token token) {
        return sentence.at(token.index() - 1)
                .filter(before -> token.timeId().equals(before.timeId()))
                .isEmpty();
    }

    private Optional<PartialDate> date(Token token) {
        if (!Set.of("DATE", "TIME").contains(token.entity()) || isBound(token)) {
            return Optional.empty();
        }
        if (token.time() == null) {
            return weekday(token)
                    .filter(day -> published != null)
                    .map(day -> PartialDate.of(published
                            .with(TemporalAdjusters.previousOrSame(day))
                            .toString()));
        }
        Matcher matcher = DATE.matcher(token.time());
        if (isVague(token)) {
            return Optional.empty();
        }
        return matcher.matches() ? Optional.of(PartialDate.of(matcher.group(1))) : Optional.empty();
    }

    /** "For the first time since January": when it began, and not when it was. */
    private boolean isBound(Token expression) {
        return sentence.has(expression.index() - 1, "since", "until", "till");
    }

    /** "In the coming weeks" is no date, "the same day" that of something else, though the reader tells one of the day. */
    private boolean isVague(Token expression) {
        List<Token> words = sentence.tokens().stream()
                .filter(t -> expression.timeId().equals(t.timeId()))
                .toList();
        return words.stream().anyMatch(t -> t.is("same"))
                || words.stream().anyMatch(t -> t.tag().equals("NNS") && t.is("day", "week", "month", "year"))
                        && words.stream().noneMatch(t -> t.tag().equals("CD"));
    }

    /** "The November visit": of a month without a year, the one that is nearest to the publication. */
    Optional<PartialDate> nearest(PartialDate date) {
        boolean month = date != null && published != null && date.value().length() == 7;
        boolean year = month
                && sentence.tokens().stream()
                        .anyMatch(t -> t.text().equals(date.value().substring(0, 4)));
        if (!month || year) {
            return Optional.ofNullable(date);
        }
        return Stream.of(-1, 0, 1)
                .map(years -> YearMonth.parse(date.value()).plusYears(years))
                .min(Comparator.comparingLong(m -> Math.abs(ChronoUnit.MONTHS.between(YearMonth.from(published), m))))
                .map(m -> PartialDate.of(m.toString()));
    }

    /** A weekday is the one before the publication of what was held, and the one after of what is planned. */
    PartialDate fitting(PartialDate date, MeetingStatus status) {
        if (date == null || published == null || date.value().length() < 10 || !namesWeekday()) {
            return date;
        }
        LocalDate day = date.first();
        if (status == MeetingStatus.HELD && day.isAfter(published) && day.isBefore(published.plusDays(8))) {
            return PartialDate.of(day.minusWeeks(1).toString());
        }
        if (status == MeetingStatus.PLANNED && day.isBefore(published) && day.isAfter(published.minusDays(8))) {
            return PartialDate.of(day.plusWeeks(1).toString());
        }
        return date;
    }

    boolean namesWeekday() {
        return sentence.tokens().stream().anyMatch(t -> weekday(t).isPresent());
    }

    private static Optional<DayOfWeek> weekday(Token token) {
        return Stream.of(DayOfWeek.values())
                .filter(day -> day.name().equals(token.text().toUpperCase(Locale.ROOT)))
                .findFirst();
    }

    /** How long what a token tells of took: "five-hour meeting", "the talks lasted two hours", "met for an hour". */
    Optional<IsoDuration> length(Token token) {
        Optional<Token> lasting = sentence.head(token)
                .filter(verb -> verb.is("last") && token.relation().equals("nsubj"));
        return token.isVerb()
                ? lengthUnder(token, true)
                : lengthBefore(token).or(() -> lasting.flatMap(verb -> lengthUnder(verb, false)));
    }

    private Optional<IsoDuration> lengthUnder(Token verb, boolean introduced) {
        return sentence.children(verb, "obl", "obj", "nmod").stream()
                .filter(t -> t.index() > verb.index()
                        && (!introduced || sentence.introducedBy(t).equals("for")))
                .filter(t -> t.time() != null && LENGTH.matcher(t.time()).matches())
                .filter(t -> !isAbout(t))
                .map(t -> IsoDuration.of(t.time()))
                .findFirst();
    }

    /** "More than two hours" are not two. */
    private boolean isAbout(Token length) {
        return sentence.tokens().subList(Math.max(0, length.index() - 4), length.index()).stream()
                .anyMatch(t -> t.is("than", "over", "under", "nearly", "almost"));
    }

    private Optional<IsoDuration> lengthBefore(Token noun) {
        for (int i = noun.index() - 1; i >= Math.max(0, noun.index() - 4); i--) {
            Token token = sentence.tokens().get(i);
            if (token.time() != null && LENGTH.matcher(token.time()).matches()) {
                return Optional.of(IsoDuration.of(token.time()));
            }
            if (token.tag().equals("IN") || token.isVerb()) {
                break;
            }
        }
        return Optional.empty();
    }

    private int distance(Token a, Token b) {
        Set<Integer> seen = new HashSet<>();
        int up = 0;
        for (int at = a.index();
                at >= 0 && seen.add(at);
                at = sentence.tokens().get(at).head()) {
            up++;
        }
        int steps = 0;
        Set<Integer> walked = new HashSet<>();
        for (int at = b.index();
                at >= 0 && walked.add(at);
                at = sentence.tokens().get(at).head()) {
            if (seen.contains(at)) {
                int own = 0;
                for (int i = a.index(); i != at; i = sentence.tokens().get(i).head()) {
                    own++;
                }
                return steps + own;
            }
            steps++;
        }
        return up + steps + FURTHEST;
    }
}
