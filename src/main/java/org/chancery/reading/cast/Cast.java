package org.chancery.reading.cast;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.chancery.reading.Gazetteer;
import org.chancery.reading.cast.Mention.Kind;
import org.chancery.reading.syntax.AnnotatedText;
import org.chancery.reading.syntax.Sentence;
import org.chancery.reading.syntax.Token;

/**
 * Who is who in an article: full names first, then surnames, titles ("the Turkish president"), and pronouns where there is
 * one candidate. What fits several stays open.
 */
public final class Cast {

    private final Figures figures = new Figures();
    private final Map<Mention, Figure> meant = new HashMap<>();
    private final Map<Mention, List<Figure>> open = new LinkedHashMap<>();
    private final Map<Sentence, List<Mention>> mentions = new LinkedHashMap<>();
    private final Map<Sentence, List<String>> countries = new HashMap<>();
    private final Map<Mention, List<Figure>> pairs = new HashMap<>();
    private final AnnotatedText text;
    private final Headline headline;

    private Cast(AnnotatedText text, Headline headline) {
        this.text = text;
        this.headline = headline;
    }

    /** Reads who is who in a text, and in its title where the text does not say. */
    public static Cast of(AnnotatedText text, AnnotatedText title, Gazetteer gazetteer) {
        Cast cast = new Cast(text, new Headline(title, gazetteer));
        for (Sentence sentence : text.sentences()) {
            cast.mentions.put(sentence, Mentions.of(sentence, gazetteer));
            cast.countries.put(
                    sentence,
                    new States(sentence, gazetteer)
                            .all().stream()
                                    // "The Times of India" is no country.
                                    .filter(state -> !sentence.tokens()
                                            .get(state.first())
                                            .entity()
                                            .equals("ORGANIZATION"))
                                    .map(States.Named::code)
                                    .filter(Objects::nonNull)
                                    .distinct()
                                    .toList());
        }
        cast.each(Kind.PERSON, mention -> mention.name().contains(" "), cast::byFullName);
        cast.each(Kind.PERSON, mention -> !mention.name().contains(" "), cast::bySurname);
        cast.each(Kind.ROLE, mention -> true, cast::byTitle);
        cast.each(Kind.COUNTERPART, mention -> true, cast::byCounterpart);
        Pronouns pronouns = new Pronouns(cast);
        cast.each(
                Kind.PRONOUN,
                mention -> true,
                mention -> pronouns.meant(mention).ifPresent(figure -> {
                    figure.add(mention);
                    cast.meant.put(mention, figure);
                }));
        cast.mentions.values().forEach(all -> all.forEach(cast::byNumber));
        return cast;
    }

    private void each(
            Kind kind, java.util.function.Predicate<Mention> which, java.util.function.Consumer<Mention> work) {
        mentions.values().stream()
                .flatMap(List::stream)
                .filter(mention -> mention.kind() == kind && which.test(mention))
                .forEach(work);
    }

    public List<Figure> figures() {
        return figures.all();
    }

    /** The text whose people these are. */
    AnnotatedText text() {
        return text;
    }

    /** The mentions of a sentence, in its order. */
    public List<Mention> mentions(Sentence sentence) {
        return mentions.get(sentence);
    }

    /** The codes of the countries that a sentence names, be it in "Ukrainian troops". */
    public List<String> countries(Sentence sentence) {
        return countries.get(sentence);
    }

    /** Whom a mention stands for; empty where that is no person, or not clear. */
    public Optional<Figure> figure(Mention mention) {
        return Optional.ofNullable(meant.get(mention));
    }

    /** The people a mention stands for: two of "the two leaders"; empty where that is none, or not clear. */
    public List<Figure> figures(Mention mention) {
        return pairs.getOrDefault(mention, figure(mention).map(List::of).orElse(List.of()));
    }

    /** Whether a mention stands for two people together. */
    public boolean isPair(Mention mention) {
        return pairs.containsKey(mention);
    }

    /** Mentions of people that fit several, or none whose name is known, with those they fit. */
    public Map<Mention, List<Figure>> open() {
        return open;
    }

    /** The mention that covers a token. */
    public Optional<Mention> at(Sentence sentence, Token token) {
        return mentions.get(sentence).stream().filter(m -> m.covers(token)).findFirst();
    }

    private void byFullName(Mention mention) {
        WrittenName name = WrittenName.of(mention.name());
        List<Figure> fits = figures.fitting(name, figure -> figure.mayBeNamed(name, mention.title()));
        decide(mention, fits, true);
    }

    private void bySurname(Mention mention) {
        WrittenName name = WrittenName.of(mention.name());
        List<Figure> fits = figures.fitting(
                name, figure -> figure.mayBeCalled(name) || figure.name().equals(mention.name()));
        if (fits.size() > 1 && mention.title() != null) {
            List<Figure> titled =
                    fits.stream().filter(f -> f.holds(mention.title().text())).toList();
            fits = titled.isEmpty() ? fits : titled;
        }
        decide(mention, fits, true);
    }

    private void byTitle(Mention mention) {
        Title title = mention.title();
        Optional<Figure> named = namedAfter(mention);
        if (named.isPresent()) {
            decide(mention, List.of(named.get()), false);
            return;
        }
        List<Figure> fits = Stream.concat(figures.all().stream(), headline.titled(title, figures.all()).stream())
                .distinct()
                .filter(figure -> figure.titles().stream()
                        .anyMatch(held -> held.isLike(title.text()) && agree(held.country(), title.country(), figure)))
                .toList();
        if (title.country() != null) {
            List<Figure> stated = fits.stream()
                    .filter(f -> title.country().equals(f.country()))
                    .toList();
            fits = stated.isEmpty() ? fits : stated;
        } else if (fits.size() > 1) {
            // "The President" of a text that says of the others whose president they are is the one at home.
            List<Figure> home = fits.stream().filter(f -> f.country() == null).toList();
            fits = home.size() == 1 ? home : fits;
        }
        decide(mention, fits, false);
    }

    /** "The Italian foreign minister, Luigi Di Maio": a name right after a title, with only a comma between. */
    private Optional<Figure> namedAfter(Mention role) {
        Optional<Token> behind = role.sentence().at(role.last() + 1);
        Optional<Token> next = behind.filter(token -> token.is(",")).isPresent()
                ? role.sentence().at(role.last() + 2)
                : behind.filter(token -> role.kind() == Kind.COUNTERPART);
        return next.flatMap(token -> at(role.sentence(), token))
                .filter(mention -> mention.kind() == Kind.PERSON
                        && (mention.title() == null
                                || mention.title().text().isEmpty()
                                || role.name().matches("(?i).*(majesty|highness|holiness|excellency)")))
                .filter(mention -> mention.head().relation().equals("appos")
                        || role.kind() == Kind.COUNTERPART
                        || role.name().matches("(?i).*(majesty|highness|holiness|excellency)"))
                .flatMap(this::figure);
    }

    /** "The two leaders", "the pair". */
    private void byNumber(Mention mention) {
        if (Pairs.isPair(mention)) {
            Pairs pairing = new Pairs(this, headline);
            List<Figure> two = pairing.meant(mention);
            if (!two.isEmpty()) {
                pairs.put(mention, two);
                two.forEach(figure -> {
                    figures.add(figure);
                    figure.add(mention);
                });
            } else if (mention.kind() != Kind.PRONOUN) {
                open(mention, pairing.candidates(mention));
            }
        }
    }

    /** Leaves open whom of the text's people a mention means. */
    private void open(Mention mention, List<Figure> fits) {
        List<Figure> named = fits.stream().filter(figures::contains).toList();
        if (!named.isEmpty()) {
            open.put(mention, named);
        }
    }

    private static boolean agree(String held, String said, Figure figure) {
        return said == null
                || held == null && figure.country() == null
                || said.equals(held)
                || said.equals(figure.country());
    }

    /** "His Turkish counterpart": somebody of that country, with a title that another of the article has as well. */
    private void byCounterpart(Mention mention) {
        String country = mention.title() == null ? null : mention.title().country();
        Optional<Figure> named = namedAfter(mention);
        if (named.isPresent()) {
            named.get().comesFrom(country);
            decide(mention, List.of(named.get()), false);
        } else if (country != null) {
            List<Figure> fits = figures.all().stream()
                    .filter(f -> country.equals(f.country()))
                    .filter(f -> f.titles().stream()
                            .anyMatch(
                                    t -> figures.all().stream().anyMatch(other -> other != f && other.holds(t.text()))))
                    .toList();
            decide(mention, fits, false);
        }
    }

    private void decide(Mention mention, List<Figure> fits, boolean named) {
        List<Figure> all = fits.isEmpty() && named ? headline.named(mention) : fits;
        if (all.size() == 1 || all.isEmpty() && named) {
            Figure figure = all.isEmpty() ? new Figure() : all.get(0);
            figure.add(mention);
            figures.add(figure);
            if (mention.kind() == Kind.PERSON) {
                figures.isCalled(figure, WrittenName.of(mention.name()));
            }
            meant.put(mention, figure);
        } else if (!all.isEmpty()) {
            open(mention, all);
        }
    }
}
