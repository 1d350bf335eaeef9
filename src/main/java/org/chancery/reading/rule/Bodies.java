package org.chancery.reading.rule;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.chancery.reading.cast.Cast;
import org.chancery.reading.cast.Figure;
import org.chancery.reading.cast.Mention;
import org.chancery.reading.cast.Mention.Kind;
import org.chancery.reading.cast.Title;
import org.chancery.reading.syntax.AnnotatedText;
import org.chancery.reading.syntax.Sentence;
import org.chancery.reading.syntax.Token;
import org.chancery.reading.syntax.Words;

/** Which body speaks where a sentence says "the Kremlin", "the ministry", "his office". */
final class Bodies {

    /** Every state has one, so that the word alone does not say which it is. */
    private static final Set<String> EVERYWHERE = Words.of("""
            ministry government presidency army military navy police force embassy office administration cabinet
            parliament palace
            """);

    /** What stands for a state because its head sits there. */
    private static final Set<String> HOUSES = Words.of("""
            kremlin house street élysée palace zhongnanhai
            """);

    private final AnnotatedText text;
    private final Cast cast;

    Bodies(AnnotatedText text, Cast cast) {
        this.text = text;
        this.cast = cast;
    }

    /** The organization or the words that a mention of an organization stands for. */
    Speaker of(Mention organization) {
        Token last = organization.sentence().tokens().get(organization.last());
        boolean anybodys =
                organization.title() == null && EVERYWHERE.contains(last.lemma().toLowerCase(Locale.ROOT));
        return anybodys ? told(organization.sentence(), last, organization.first()) : Speaker.of(organization);
    }

    /** "The ministry", "his office"; empty where a noun is no body, or anybody's: "a ministry". */
    Optional<Speaker> of(Sentence sentence, Token noun) {
        if (!EVERYWHERE.contains(noun.lemma().toLowerCase(Locale.ROOT))) {
            return Optional.empty();
        }
        boolean definite = sentence.children(noun, "det", "nmod:poss").stream()
                .anyMatch(t -> t.is("the") || t.tag().equals("PRP$") || t.isProper());
        int first = sentence.children(noun, "compound", "amod").stream()
                .mapToInt(Token::index)
                .filter(i -> i < noun.index())
                .min()
                .orElse(noun.index());
        return definite ? Optional.of(told(sentence, noun, first)) : Optional.empty();
    }

    /** The one of which more was said before, so "the air force" is "Ukraine's air force"; else what the words say. */
    private Speaker told(Sentence sentence, Token noun, int first) {
        String words = sentence.words(first, noun.index());
        Optional<Token> owner = sentence.children(noun, "nmod:poss").stream().findFirst();
        if (owner.isPresent()) {
            String whose = cast.at(sentence, owner.get())
                    .flatMap(cast::figure)
                    .map(Figure::name)
                    .map(name -> name + "'s")
                    .orElse(owner.get().lower());
            return Speaker.called(whose + " " + words);
        }
        return toldBefore(sentence, words)
                .map(Speaker::of)
                .orElseGet(() -> Speaker.called(words + where(sentence, noun)));
    }

    private static String where(Sentence sentence, Token noun) {
        return sentence.children(noun, "nmod").stream()
                .filter(place -> sentence.introducedBy(place).equals("in") && place.isProper())
                .findFirst()
                .map(place -> " in " + place.text())
                .orElse("");
    }

    private Optional<Mention> toldBefore(Sentence sentence, String words) {
        String end = " " + words.toLowerCase(Locale.ROOT);
        return text.sentences().subList(0, sentence.index()).stream()
                .flatMap(before -> cast.mentions(before).stream())
                .filter(m -> m.kind() == Kind.ORGANIZATION
                        && m.title() != null
                        && m.name().toLowerCase(Locale.ROOT).endsWith(end))
                .reduce((one, other) -> other);
    }

    /** "The Kremlin" and "the White House" are who sits there, and not the whole state. */
    static Speaker ofState(Mention state) {
        Sentence sentence = state.sentence();
        int first = sentence.has(state.first(), "the") ? state.first() + 1 : state.first();
        if (!HOUSES.contains(sentence.tokens().get(state.last()).lower())) {
            int last = sentence.children(state.head(), "conj").stream()
                    .mapToInt(Token::index)
                    .max()
                    .orElse(state.last());
            return Speaker.called(sentence.words(first, Math.max(last, state.last())));
        }
        String name = sentence.words(first, state.last());
        Title title = new Title("", state.name(), null);
        return Speaker.of(new Mention(sentence, first, state.last(), Kind.ORGANIZATION, name, title));
    }
}
