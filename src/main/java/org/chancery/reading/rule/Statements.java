package org.chancery.reading.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.api.PartialDate;
import org.chancery.meeting.MeetingStatus;
import org.chancery.reading.cast.Cast;
import org.chancery.reading.cast.Figure;
import org.chancery.reading.cast.Mention;
import org.chancery.reading.cast.Mention.Kind;
import org.chancery.reading.syntax.AnnotatedText;
import org.chancery.reading.syntax.Sentence;
import org.chancery.reading.syntax.Token;

/** Who said what: a verb of saying with its subject, and what follows "according to". */
final class Statements {

    private static final Set<String> SAYING = Set.of(
            "say",
            "tell",
            "confirm",
            "announce",
            "claim",
            "add",
            "state",
            "declare",
            "warn",
            "insist",
            "argue",
            "deny",
            "describe",
            "reiterate",
            "tweet",
            "report",
            "acknowledge",
            "explain",
            "predict",
            "note",
            "stress",
            "emphasize",
            "emphasise",
            "comment",
            "assert",
            "remark",
            "reply",
            "respond",
            "vow",
            "promise",
            "write");

    /** At least so many words between quotation marks are words that somebody said, and no single term. */
    private static final Pattern QUOTED = Pattern.compile(
            "(?<![^\\s(—–-])[\"“](?=\\S)([^\"“”]*?\\s[^\"“”]*?\\s[^\"“”]*?\\s[^\"“”]*?)(?<=\\S)(?:[\"”]|$)");

    private static final int LONGEST = 4000;

    /**
     * @param speaker null where an organization or nobody who is named said it
     * @param attributedTo who said it, where nobody is named
     */
    record Said(
            Figure speaker,
            Mention organization,
            String attributedTo,
            String words,
            boolean verbatim,
            PartialDate madeOn,
            List<Mention> about,
            Sentence sentence) {}

    private final AnnotatedText text;
    private final Cast cast;
    private final LocalDate published;

    private Statements(AnnotatedText text, Cast cast, LocalDate published) {
        this.text = text;
        this.cast = cast;
        this.published = published;
    }

    static List<Said> of(AnnotatedText text, Cast cast, LocalDate published) {
        Statements statements = new Statements(text, cast, published);
        return text.sentences().stream()
                .flatMap(sentence -> statements.in(sentence).stream())
                .toList();
    }

    private List<Said> in(Sentence sentence) {
        List<Said> said = new ArrayList<>();
        Set<Mention> speakers = new LinkedHashSet<>();
        for (Token verb : sentence.tokens()) {
            if (verb.isVerb() && SAYING.contains(verb.lemma()) && !isUnreal(sentence, verb)) {
                subject(sentence, verb)
                        .filter(speakers::add)
                        .flatMap(mention -> said(sentence, verb, mention))
                        .ifPresent(said::add);
            }
        }
        according(sentence)
                .filter(speakers::add)
                .flatMap(m -> said(sentence, null, m))
                .ifPresent(said::add);
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

    private Optional<Mention> subject(Sentence sentence, Token verb) {
        Optional<Mention> own = sentence.children(verb, "nsubj").stream()
                .flatMap(subject -> cast.at(sentence, subject).stream())
                .findFirst();
        boolean passive = !sentence.children(verb, "aux:pass").isEmpty();
        boolean sharesSubject = verb.relation().equals("conj")
                && sentence.children(verb, "nsubj").isEmpty();
        Optional<Mention> shared = sharesSubject
                ? sentence.head(verb)
                        .flatMap(first ->
                                sentence.children(first, "nsubj").stream().findFirst())
                        .flatMap(subject -> cast.at(sentence, subject))
                : Optional.empty();
        return passive ? Optional.empty() : own.or(() -> shared);
    }

    private Optional<Mention> according(Sentence sentence) {
        for (int i = 0; i + 2 < sentence.size(); i++) {
            if (sentence.has(i, "accord") && sentence.has(i + 1, "to")) {
                int from = i + 2;
                return cast.mentions(sentence).stream()
                        .filter(m -> m.first() >= from && m.first() <= from + 4)
                        .findFirst();
            }
        }
        return Optional.empty();
    }

    private Optional<Said> said(Sentence sentence, Token verb, Mention mention) {
        Optional<Figure> figure = cast.figure(mention);
        boolean organization = mention.kind() == Kind.ORGANIZATION;
        boolean unnamed = Set.of(Kind.GROUP, Kind.ROLE).contains(mention.kind())
                && sentence.tokens()
                        .get(mention.last())
                        .is(
                                "official",
                                "officials",
                                "spokesperson",
                                "spokesman",
                                "spokeswoman",
                                "diplomat",
                                "minister",
                                "adviser",
                                "aide");
        if (figure.isEmpty() && !organization && !unnamed) {
            return Optional.empty();
        }
        Optional<String> quoted = quoted(sentence);
        String words = quoted.orElseGet(() -> content(sentence, verb));
        PartialDate day = verb == null
                ? null
                : new Times(sentence, published)
                        .fitting(
                                new Times(sentence, published)
                                        .of(verb, List.of())
                                        .orElse(null),
                                MeetingStatus.HELD);
        return Optional.of(new Said(
                figure.orElse(null),
                figure.isEmpty() && organization ? mention : null,
                figure.isEmpty() && !organization ? text.text().substring(mention.start(), mention.end()) : null,
                words.length() > LONGEST ? words.substring(0, LONGEST) : words,
                quoted.isPresent(),
                day == null || published != null && day.first().isAfter(published) ? null : day,
                about(sentence, mention),
                sentence));
    }

    private Optional<String> quoted(Sentence sentence) {
        Matcher matcher = QUOTED.matcher(text.text().substring(sentence.start(), sentence.end()));
        return matcher.find() ? Optional.of(matcher.group(1).strip()) : Optional.empty();
    }

    /** What a verb of saying governs, else the sentence. */
    private String content(Sentence sentence, Token verb) {
        List<Token> clause = verb == null ? List.of() : sentence.children(verb, "ccomp");
        if (!clause.isEmpty()) {
            List<Token> words = sentence.tokens().stream()
                    .filter(token -> sentence.isUnder(token, clause.get(0)))
                    .toList();
            int start = words.get(0).start();
            int end = words.get(words.size() - 1).end();
            boolean whole = words.stream().noneMatch(token -> token.index() == verb.index());
            if (whole && words.size() > 2) {
                return text.text().substring(start, end).replaceFirst("^that\\s+", "");
            }
        }
        return text.text().substring(sentence.start(), sentence.end());
    }

    private List<Mention> about(Sentence sentence, Mention speaker) {
        return cast.mentions(sentence).stream()
                .filter(m -> m != speaker)
                .filter(m -> m.kind() == Kind.COUNTRY || cast.figure(m).isPresent())
                .filter(m -> cast.figure(m).isEmpty() || !cast.figure(m).equals(cast.figure(speaker)))
                .toList();
    }
}
