package org.chancery.reading.cast;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.reading.cast.Mention.Kind;
import org.chancery.reading.syntax.Sentence;
import org.chancery.reading.syntax.Token;

/** Whom "the two leaders", "the pair" and "they" stand for: the two, and no more, of whom was told last. */
final class Pairs {

    private static final Pattern TWO = Pattern.compile(
            "(?i)(?:two )?(leader|president|minister|diplomat|envoy|statesmen)s?|(?:two )?(?:men|women)|pair|duo|two");
    /** Whose titles tell that they lead; of anybody else with a title nobody speaks as of a leader. */
    private static final Pattern LEADING = Pattern.compile(
            "(?i).*\\b(?:president|premier|chancellor|taoiseach|king|queen|emir|amir|sultan|pope|emperor|(?:prime|first) minister|(?:crown )?prince|(?<!opposition )leader|chief|general secretary)\\b.*");
    /** So many sentences before another may have named the two. */
    private static final int FURTHEST = 3;

    private final Cast cast;
    private final Headline headline;

    Pairs(Cast cast, Headline headline) {
        this.cast = cast;
        this.headline = headline;
    }

    /** Whether a mention may stand for two people who were named. */
    static boolean isPair(Mention mention) {
        Sentence sentence = mention.sentence();
        Token before = sentence.at(mention.first() - 1).orElse(null);
        boolean definite = before != null && before.is("the", "both");
        return switch (mention.kind()) {
            case GROUP ->
                mention.title() == null
                        && definite
                        && !sentence.has(mention.last() + 1, "of", "from")
                        && TWO.matcher(mention.name()).matches();
            case PRONOUN -> mention.name().equals("they") && metOnADay(mention);
            default -> false;
        };
    }

    /** "They last met in May": who meets without a day may be others than those who were named. */
    private static boolean metOnADay(Mention they) {
        Sentence sentence = they.sentence();
        return sentence.head(they.head()).filter(verb -> verb.is("meet")).isPresent()
                && sentence.tokens().stream().anyMatch(token -> token.entity().equals("DATE"));
    }

    /** The two for whom a mention stands; empty where they may be others. */
    List<Figure> meant(Mention mention) {
        Set<Figure> told = toldBefore(mention);
        List<Figure> title = headline.figures();
        if (told.size() < 2) {
            return title.size() == 2 && title.containsAll(told) ? title : List.of();
        }
        // "The leaders" may be more than two, and others than those who were named last.
        boolean counted = noun(mention).isEmpty()
                || mention.name().startsWith("two")
                || mention.sentence().has(mention.first() - 1, "both");
        return told.size() == 2 && (counted || title.containsAll(told)) ? List.copyOf(told) : List.of();
    }

    /** Those who come into question for a mention. */
    List<Figure> candidates(Mention mention) {
        Set<Figure> candidates = toldBefore(mention);
        candidates.addAll(headline.figures());
        return List.copyOf(candidates);
    }

    private Set<Figure> toldBefore(Mention mention) {
        Sentence sentence = mention.sentence();
        String noun = noun(mention);
        Set<Figure> told = new LinkedHashSet<>(named(sentence, mention.first(), noun));
        for (int back = 1; back <= FURTHEST && told.size() < 2; back++) {
            cast.text()
                    .sentence(sentence.index() - back)
                    .ifPresent(before -> told.addAll(named(before, before.size(), noun)));
        }
        return told;
    }

    /** As what the words count two people: "leader"; empty where they only count. */
    private static String noun(Mention mention) {
        Matcher two = TWO.matcher(mention.name());
        return two.matches() && two.group(1) != null ? two.group(1).toLowerCase(Locale.ROOT) : "";
    }

    /** The people whom a sentence names before a place, but for those of whom nobody would speak with that noun. */
    private List<Figure> named(Sentence sentence, int end, String noun) {
        return cast.mentions(sentence).stream()
                .filter(mention -> mention.first() < end
                        && mention.kind() != Kind.PRONOUN
                        && !mention.head().relation().equals("nmod:poss"))
                .flatMap(mention -> cast.figure(mention).stream())
                .filter(figure ->
                        figure.titles().stream().allMatch(title -> title.text().isEmpty())
                                || figure.titles().stream().anyMatch(title -> fits(title, noun)))
                .distinct()
                .toList();
    }

    private static boolean fits(Title title, String noun) {
        String text = title.text().toLowerCase(Locale.ROOT);
        return switch (noun) {
            case "leader", "statesmen" -> LEADING.matcher(text).matches() && !text.startsWith("vice");
            case "" -> !text.contains("spokes");
            default -> text.matches(".*\\b" + noun + "\\b.*");
        };
    }
}
