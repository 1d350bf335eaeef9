package org.chancery.reading.rule;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.chancery.reading.cast.Cast;
import org.chancery.reading.cast.Figure;
import org.chancery.reading.cast.Mention;
import org.chancery.reading.cast.Mention.Kind;
import org.chancery.reading.syntax.AnnotatedText;
import org.chancery.reading.syntax.Sentence;
import org.chancery.reading.syntax.Token;
import org.chancery.reading.syntax.Words;

/** Who says something, by name, as a body or a state, or as "a senior official". */
final class Speakers {

    private static final Set<String> PEOPLE = Words.of("""
            official diplomat minister leader representative negotiator envoy lawmaker side president delegation
            """);

    private static final Set<String> ANYONE = Words.of("""
            diplomat spokesman spokeswoman spokesperson source adviser advisor aide lawmaker negotiator envoy
            """);

    private final AnnotatedText text;
    private final Cast cast;
    private final Bodies bodies;
    private String unnamed;

    Speakers(AnnotatedText text, Cast cast) {
        this.text = text;
        this.cast = cast;
        this.bodies = new Bodies(text, cast);
    }

    /** Who a verb of saying says it: its subject. */
    Optional<Speaker> of(Sentence sentence, Token verb) {
        Optional<Token> behind = behindQuote(sentence, verb);
        if (behind.isPresent()) {
            return behind.flatMap(token -> at(sentence, token));
        }
        boolean passive = !sentence.children(verb, "aux:pass").isEmpty();
        return passive
                ? Optional.empty()
                : subjects(sentence, verb)
                        .flatMap(subject -> at(sentence, subject).stream())
                        .findFirst();
    }

    private static Stream<Token> subjects(Sentence sentence, Token verb) {
        Stream<Token> own = sentence.children(verb, "nsubj").stream();
        boolean shares = verb.relation().equals("conj")
                && sentence.children(verb, "nsubj").isEmpty();
        return shares
                ? sentence.head(verb).stream()
                        .flatMap(first ->
                                sentence.children(first, "nsubj").stream().limit(1))
                : own;
    }

    private Optional<Speaker> at(Sentence sentence, Token token) {
        Optional<Mention> mention = cast.at(sentence, token);
        return mention.isPresent()
                ? mention.flatMap(this::speaker)
                : bodies.of(sentence, token).or(() -> anyone(sentence, token));
    }

    /** "A diplomat said", "sources said". */
    private static Optional<Speaker> anyone(Sentence sentence, Token noun) {
        if (!noun.isNoun() || !ANYONE.contains(noun.lemma().toLowerCase(Locale.ROOT))) {
            return Optional.empty();
        }
        int first = sentence.children(noun, "compound", "amod").stream()
                .mapToInt(Token::index)
                .filter(index -> index < noun.index())
                .min()
                .orElse(noun.index());
        return Optional.of(Speaker.called(sentence.words(first, noun.index())));
    }

    private Optional<Speaker> speaker(Mention mention) {
        Optional<Figure> figure = cast.figure(mention);
        if (figure.isPresent()) {
            return figure.map(Speaker::of);
        }
        return switch (mention.kind()) {
            case ORGANIZATION -> Optional.of(bodies.of(mention));
            case COUNTRY -> Optional.of(Bodies.ofState(mention));
            case GROUP, ROLE ->
                Optional.of(mention)
                        .filter(Speakers::isSomebody)
                        .map(this::unnamed)
                        .map(Speaker::called);
            default -> Optional.empty();
        };
    }

    /** Of "…," wrote X on Tuesday" X, whatever the parser takes him for. */
    private Optional<Token> behindQuote(Sentence sentence, Token verb) {
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
        return quoted ? sentence.at(next).filter(t -> cast.at(sentence, t).isPresent()) : Optional.empty();
    }

    /** Of "X told it otherwise: “…”" X. */
    Optional<Speaker> beforeColon(Sentence sentence) {
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
                        .flatMap(subject -> at(sentence, subject).stream())
                        .findFirst();
    }

    /** Whom "according to" names, before the next comma. */
    Optional<Speaker> according(Sentence sentence) {
        for (int i = 0; i + 2 < sentence.size(); i++) {
            if (sentence.has(i, "accord") && sentence.has(i + 1, "to")) {
                return sentence.tokens().subList(i + 2, Math.min(sentence.size(), i + 8)).stream()
                        .takeWhile(t -> !t.is(",") && !t.isVerb())
                        .flatMap(t -> at(sentence, t).stream())
                        .findFirst();
            }
        }
        return Optional.empty();
    }

    /** Whether somebody is called by what he is, and not by name. */
    private static boolean isSomebody(Mention mention) {
        return mention.kind() == Kind.ROLE
                || PEOPLE.contains(
                        mention.sentence().tokens().get(mention.last()).lemma());
    }

    /** "The official" is the one of whom more was said before: "a senior U.S. administration official". */
    private String unnamed(Mention mention) {
        String words = text.text().substring(mention.start(), mention.end()).replaceAll("(?U)\\s+", " ");
        if (unnamed == null || !unnamed.endsWith(words)) {
            unnamed = words;
        }
        return unnamed;
    }
}
