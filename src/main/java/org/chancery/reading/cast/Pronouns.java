package org.chancery.reading.cast;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.reading.cast.Mention.Kind;
import org.chancery.reading.syntax.Sentence;
import org.chancery.reading.syntax.Token;

/** Whom pronouns stand for: one who is named before in the sentence, else one whom the sentence before is about. */
final class Pronouns {

    private final Cast cast;

    Pronouns(Cast cast) {
        this.cast = cast;
    }

    /** Whom a pronoun stands for where there is one candidate. */
    Optional<Figure> meant(Mention mention) {
        if (mention.name().equals("i")) {
            return speaker(mention);
        }
        if (!List.of("he", "she", "him", "his", "her").contains(mention.name())) {
            return Optional.empty();
        }
        List<Figure> here = before(mention);
        if (here.isEmpty()) {
            cast.text().before(mention.sentence()).ifPresent(sentence -> here.addAll(subjects(sentence)));
        }
        return here.size() == 1 ? Optional.of(here.get(0)) : Optional.empty();
    }

    /** Who says "I": whom the sentence names as the one who said it. */
    private Optional<Figure> speaker(Mention mention) {
        Sentence sentence = mention.sentence();
        return cast.mentions(sentence).stream()
                .filter(m -> m.head().relation().equals("nsubj")
                        && sentence.head(m.head())
                                .filter(verb -> verb.is("say", "tell", "add", "write", "recall"))
                                .isPresent())
                .flatMap(m -> cast.figure(m).stream())
                .findFirst();
    }

    private List<Figure> before(Mention mention) {
        return new ArrayList<>(cast.mentions(mention.sentence()).stream()
                .filter(other -> other.last() < mention.first() && other.kind() != Kind.PRONOUN && !isAddressed(other))
                .flatMap(other -> cast.figure(other).stream())
                .distinct()
                .toList());
    }

    /** "Speaking to X, he said": he is not X. */
    private static boolean isAddressed(Mention mention) {
        Token governor = mention.sentence().head(mention.head()).orElse(null);
        return governor != null
                && governor.tag().equals("VBG")
                && mention.head().relation().matches("obl|obj");
    }

    /** The people who a sentence is about: those who do what it tells, else the only one whom it names. */
    private List<Figure> subjects(Sentence sentence) {
        List<Figure> all = cast.mentions(sentence).stream()
                .flatMap(m -> cast.figure(m).stream())
                .distinct()
                .toList();
        List<Figure> subjects = cast.mentions(sentence).stream()
                .filter(m -> m.head().relation().startsWith("nsubj"))
                .flatMap(m -> cast.figure(m).stream())
                .distinct()
                .toList();
        return all.size() == 1 ? all : subjects;
    }
}
