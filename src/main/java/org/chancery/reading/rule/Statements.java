package org.chancery.reading.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.chancery.api.PartialDate;
import org.chancery.meeting.MeetingStatus;
import org.chancery.reading.cast.Cast;
import org.chancery.reading.cast.Figure;
import org.chancery.reading.rule.Quotes.Quote;
import org.chancery.reading.syntax.AnnotatedText;
import org.chancery.reading.syntax.Sentence;
import org.chancery.reading.syntax.Token;
import org.chancery.reading.syntax.Words;

/** Who said what: a verb of saying with its subject, and what follows "according to". */
final class Statements {

    private static final Set<String> SAYING = Words.of("""
            say tell confirm announce claim add state declare warn insist argue deny describe reiterate
            tweet report acknowledge explain predict note stress emphasize emphasise comment assert
            remark reply respond vow promise write
            """);

    /** Before a quote that is all that somebody said; before another it is a part of what is told. */
    private static final Pattern BEFORE_QUOTE = Pattern.compile("(?s).*(?:[,:;.!?—–]|\\b(?:"
            + String.join("|", "said", "says", "told", "added", "wrote", "tweeted", "that", "and")
            + "))\\s*[\"“]|[\"“]");

    private static final int LONGEST = 4000;

    /** What one speaker says in a place. */
    record Said(
            Speaker speaker,
            String words,
            boolean verbatim,
            PartialDate madeOn,
            List<Figure> about,
            List<String> countries,
            List<Sentence> sentences) {}

    private final AnnotatedText text;
    private final Cast cast;
    private final LocalDate published;
    private final Quotes quotes;
    private final Speakers speakers;
    private final Set<Quote> attributed = new HashSet<>();

    private Statements(AnnotatedText text, Cast cast, LocalDate published) {
        this.text = text;
        this.cast = cast;
        this.published = published;
        this.quotes = new Quotes(text);
        this.speakers = new Speakers(text, cast);
    }

    static List<Said> of(AnnotatedText text, Cast cast, LocalDate published) {
        Statements statements = new Statements(text, cast, published);
        List<Said> all = new ArrayList<>();
        for (Sentence sentence : text.sentences()) {
            List<Said> here = statements.in(sentence);
            all.addAll(here);
            if (here.isEmpty() && !all.isEmpty()) {
                all.addAll(statements.goingOn(sentence, all.get(all.size() - 1)));
            }
        }
        return all;
    }

    /** A quote that follows on another with nobody named for it is the same speaker's. */
    private List<Said> goingOn(Sentence sentence, Said before) {
        boolean follows = before.verbatim()
                && before.sentences().stream()
                        .anyMatch(s -> s.index() == sentence.index() - 1 && s.paragraph() == sentence.paragraph());
        return quotes.in(sentence).stream()
                .filter(quote -> follows && isWhole(sentence, quote) && attributed.add(quote))
                .map(quote -> new Said(
                        before.speaker(),
                        words(quote),
                        true,
                        before.madeOn(),
                        about(sentences(quote), before.speaker().figure()),
                        countries(sentences(quote)),
                        sentences(quote)))
                .toList();
    }

    private List<Said> in(Sentence sentence) {
        List<Said> said = new ArrayList<>();
        Set<Speaker> heard = new HashSet<>();
        for (Token verb : sentence.tokens()) {
            if (verb.isVerb() && SAYING.contains(verb.lemma()) && !isUnreal(sentence, verb)) {
                speakers.of(sentence, verb)
                        .filter(heard::add)
                        .ifPresent(speaker -> said.addAll(said(sentence, verb, speaker)));
            }
        }
        speakers.according(sentence)
                .filter(heard::add)
                .ifPresent(speaker -> said.addAll(said(sentence, null, speaker)));
        if (said.isEmpty()) {
            speakers.beforeColon(sentence).ifPresent(speaker -> said.addAll(said(sentence, null, speaker)));
        }
        return said;
    }

    private static boolean isUnreal(Sentence sentence, Token verb) {
        boolean modal =
                sentence.children(verb, "aux").stream().anyMatch(t -> t.tag().equals("MD"));
        boolean denied = sentence.children(verb).anyMatch(t -> t.is("not", "never", "n't"));
        return modal
                || denied
                || !verb.tag().matches("VBD|VBZ|VBP|VBN")
                || verb.relation().startsWith("acl:relcl");
    }

    private List<Said> said(Sentence sentence, Token verb, Speaker speaker) {
        boolean quotedItself = verb != null
                && quotes.in(sentence).stream()
                        .anyMatch(quote -> quote.start() <= verb.start() && verb.start() < quote.end());
        if (quotedItself) {
            return List.of();
        }
        PartialDate day = day(sentence, verb);
        List<Said> said = new ArrayList<>();
        for (Quote quote : quotes.in(sentence)) {
            if (isWhole(sentence, quote) && attributed.add(quote)) {
                said.add(new Said(
                        speaker,
                        words(quote),
                        true,
                        day,
                        about(sentences(quote), speaker.figure()),
                        countries(sentences(quote)),
                        sentences(quote)));
            }
        }
        if (said.isEmpty() && (!speaker.mayAct() || isToldOf(sentence, verb))) {
            said.add(new Said(
                    speaker,
                    cut(content(sentence, verb)),
                    false,
                    day,
                    about(List.of(sentence), speaker.figure()),
                    countries(List.of(sentence)),
                    List.of(sentence)));
        }
        return said;
    }

    /** Whether a verb tells what somebody says, be it in a clause of its own: "reported that", not "reported losses". */
    private static boolean isToldOf(Sentence sentence, Token verb) {
        return verb == null
                || verb.is("announce", "confirm", "deny", "reiterate")
                        && verb.relation().matches("root|conj|ccomp|parataxis")
                || !sentence.children(verb, "ccomp", "parataxis").isEmpty()
                || sentence.head(verb)
                        .filter(told -> verb.relation().matches("parataxis|ccomp|dep") && told.isVerb())
                        .isPresent();
    }

    private PartialDate day(Sentence sentence, Token verb) {
        if (verb == null) {
            return null;
        }
        Times times = new Times(sentence, published);
        // "Said that they meet on Friday": Friday is not the day when it was said.
        List<Token> others = sentence.tokens().stream()
                .filter(t -> t.isVerb() && t.index() != verb.index())
                .toList();
        PartialDate day = times.fitting(times.of(verb, others).orElse(null), MeetingStatus.HELD);
        return day == null || published != null && day.first().isAfter(published) ? null : day;
    }

    /** Whether a quote is what somebody said, and no part of what the sentence tells: "had an \"impression that\"". */
    private boolean isWhole(Sentence sentence, Quote quote) {
        return quote.start() <= sentence.start() + 1
                || BEFORE_QUOTE
                        .matcher(text.text().substring(sentence.start(), quote.start()))
                        .matches();
    }

    private String words(Quote quote) {
        return cut(text.text().substring(quote.start(), quote.end()).strip());
    }

    private static String cut(String words) {
        return words.length() > LONGEST ? words.substring(0, LONGEST) : words;
    }

    private List<Sentence> sentences(Quote quote) {
        return text.sentences().stream().filter(quote::touches).toList();
    }

    /** From where what is said begins behind a verb of saying, to the end of the sentence; else the clause before it. */
    private String content(Sentence sentence, Token verb) {
        List<Token> clause = verb == null ? List.of() : sentence.children(verb, "ccomp");
        // Of "denied that they had met" the clause alone would say the opposite.
        if (clause.isEmpty() || verb.is("deny")) {
            return text.text().substring(sentence.start(), sentence.end());
        }
        List<Token> words = sentence.tokens().stream()
                .filter(token -> sentence.isUnder(token, clause.get(0)))
                .toList();
        int start = words.get(0).start();
        boolean behind = start > verb.start();
        int end = behind ? sentence.end() : words.get(words.size() - 1).end();
        return text.text().substring(start, end).replaceFirst("^that\\s+", "").replaceFirst("(?<=\\w)\\.$", "");
    }

    /** The people whom sentences name besides the speaker. */
    private List<Figure> about(List<Sentence> sentences, Figure speaker) {
        return sentences.stream()
                .flatMap(sentence -> cast.mentions(sentence).stream())
                .flatMap(mention -> cast.figure(mention).stream())
                .filter(figure -> figure != speaker)
                .distinct()
                .toList();
    }

    /** The countries that sentences name. */
    private List<String> countries(List<Sentence> sentences) {
        return sentences.stream()
                .flatMap(sentence -> cast.countries(sentence).stream())
                .distinct()
                .toList();
    }
}
