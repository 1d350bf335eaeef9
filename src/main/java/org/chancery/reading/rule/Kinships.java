package org.chancery.reading.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.reading.cast.Cast;
import org.chancery.reading.cast.Figure;
import org.chancery.reading.cast.Mention;
import org.chancery.reading.syntax.AnnotatedText;
import org.chancery.reading.syntax.Sentence;

/** Who is related to whom: "Trump's son-in-law Jared Kushner", "his sister Ana", "Kushner, son-in-law of Trump". */
final class Kinships {

    private static final String RELATION =
            "((?:step|half-|grand)?(?:son|daughter|father|mother|brother|sister)(?:[- ]in[- ]law)?|wife|husband|spouse|widow|widower|nephew|niece|cousin|uncle|aunt|fianc[ée]e?)";
    private static final String KIND = "(?:(?:eldest|elder|youngest|younger|late|only|older|twin|former) )?";

    private static final Pattern OWNED = Pattern.compile("[’']s? " + KIND + RELATION + ",? ");
    private static final Pattern HIS = Pattern.compile(" " + KIND + RELATION + ",? ");
    private static final Pattern OF = Pattern.compile(", (?:the |a )?" + KIND + RELATION + " of (?:the )?");
    private static final Pattern OWNED_AFTER = Pattern.compile("[’']s? " + KIND + RELATION + "\\b(?s:.*)");

    /** @param person what the relation says he is to the relative */
    record Kinship(Figure person, String relation, Figure relative, Sentence sentence) {}

    private final AnnotatedText text;
    private final Cast cast;

    private Kinships(AnnotatedText text, Cast cast) {
        this.text = text;
        this.cast = cast;
    }

    static List<Kinship> of(AnnotatedText text, Cast cast) {
        Kinships kinships = new Kinships(text, cast);
        return text.sentences().stream()
                .flatMap(sentence -> kinships.in(sentence).stream())
                .toList();
    }

    private List<Kinship> in(Sentence sentence) {
        List<Mention> people = cast.mentions(sentence).stream()
                .filter(mention -> cast.figure(mention).isPresent())
                .toList();
        List<Kinship> found = new ArrayList<>();
        for (int i = 0; i + 1 < people.size(); i++) {
            Mention left = people.get(i);
            Mention right = people.get(i + 1);
            Figure one = cast.figure(left).orElseThrow();
            Figure other = cast.figure(right).orElseThrow();
            String between = text.text().substring(left.end(), right.start()).replaceAll("(?U)\\s+", " ");
            boolean pronoun = left.kind() == Mention.Kind.PRONOUN;
            relation(pronoun ? HIS : OWNED, between)
                    .ifPresent(relation -> found.add(new Kinship(other, relation, one, sentence)));
            relation(OF, between).ifPresent(relation -> found.add(new Kinship(one, relation, other, sentence)));
            if (between.matches(", (the )?")) {
                String rest = text.text().substring(right.end(), sentence.end()).replaceAll("(?U)\\s+", " ");
                relation(OWNED_AFTER, rest)
                        .ifPresent(relation -> found.add(new Kinship(one, relation, other, sentence)));
            }
        }
        return found.stream().filter(kin -> kin.person() != kin.relative()).toList();
    }

    private static Optional<String> relation(Pattern pattern, String words) {
        Matcher matcher = pattern.matcher(words);
        return matcher.matches() ? Optional.of(matcher.group(1).replace(' ', '-')) : Optional.empty();
    }
}
