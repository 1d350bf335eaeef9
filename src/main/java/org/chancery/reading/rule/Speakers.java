package org.chancery.reading.rule;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.chancery.reading.cast.Cast;
import org.chancery.reading.cast.Mention;
import org.chancery.reading.cast.Mention.Kind;
import org.chancery.reading.syntax.AnnotatedText;
import org.chancery.reading.syntax.Sentence;
import org.chancery.reading.syntax.Token;

/** Who says something, by name, as a body, or as "a senior official". */
final class Speakers {

    private final AnnotatedText text;
    private final Cast cast;
    private String unnamed;

    Speakers(AnnotatedText text, Cast cast) {
        this.text = text;
        this.cast = cast;
    }

    /** Who a verb of saying says it: its subject. */
    Optional<Mention> of(Sentence sentence, Token verb) {
        Optional<Mention> behind = behindQuote(sentence, verb);
        if (behind.isPresent()) {
            return behind;
        }
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
        return passive ? Optional.empty() : own.or(() -> shared).or(() -> bodyToldBefore(sentence, verb));
    }

    /** Of "…," wrote X on Tuesday" X, whatever the parser takes him for. */
    private Optional<Mention> behindQuote(Sentence sentence, Token verb) {
        boolean quoted = sentence.at(verb.index() - 1)
                .filter(before -> before.text().matches("[\"”]"))
                .isPresent();
        int next = verb.index() + 1;
        while (quoted
                && sentence.at(next)
                        .filter(t -> cast.at(sentence, t).isEmpty() && t.tag().matches("DT|JJ|NN|CC"))
                        .isPresent()) {
            next++;
        }
        return quoted ? sentence.at(next).flatMap(t -> cast.at(sentence, t)) : Optional.empty();
    }

    /** Of "X told it otherwise: “…”" X. */
    Optional<Mention> beforeColon(Sentence sentence) {
        boolean colon = sentence.tokens().stream()
                .anyMatch(t -> t.text().equals(":")
                        && sentence.at(t.index() + 1)
                                .filter(next -> next.text().matches("[\"“]"))
                                .isPresent());
        return !colon
                ? Optional.empty()
                : sentence.tokens().stream()
                        .filter(t -> t.relation().equals("root") && t.isVerb())
                        .flatMap(root -> sentence.children(root, "nsubj").stream())
                        .flatMap(subject -> cast.at(sentence, subject).stream())
                        .findFirst();
    }

    /** "The air force" is the one of which more was said before: "Ukraine's air force". */
    private Optional<Mention> bodyToldBefore(Sentence sentence, Token verb) {
        return sentence.children(verb, "nsubj").stream()
                .filter(subject -> cast.at(sentence, subject).isEmpty()
                        && sentence.children(subject, "det").stream().anyMatch(det -> det.is("the")))
                .map(subject -> text.text()
                        .substring(
                                sentence.children(subject, "compound", "amod").stream()
                                        .mapToInt(Token::start)
                                        .min()
                                        .orElse(subject.start()),
                                subject.end())
                        .toLowerCase(Locale.ROOT))
                .flatMap(words -> text.sentences().stream()
                        .filter(before -> before.index() < sentence.index())
                        .flatMap(before -> cast.mentions(before).stream())
                        .filter(m -> m.kind() == Kind.ORGANIZATION
                                && m.name().toLowerCase(Locale.ROOT).endsWith(" " + words)))
                .reduce((one, other) -> other);
    }

    /** Whom "according to" names. */
    Optional<Mention> according(Sentence sentence) {
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

    /** Whether somebody is called by what he is, and not by name. */
    static boolean isUnnamed(Sentence sentence, Mention mention) {
        return Set.of(Kind.GROUP, Kind.ROLE).contains(mention.kind())
                && sentence.tokens()
                        .get(mention.last())
                        .is(
                                "official",
                                "spokesperson",
                                "spokesman",
                                "spokeswoman",
                                "diplomat",
                                "minister",
                                "adviser",
                                "aide");
    }

    /** "The official" is the one of whom more was said before: "a senior U.S. administration official". */
    String unnamed(Mention mention) {
        String words = text.text().substring(mention.start(), mention.end()).replaceAll("(?U)\\s+", " ");
        if (unnamed == null || !unnamed.endsWith(words)) {
            unnamed = words;
        }
        return unnamed;
    }
}
