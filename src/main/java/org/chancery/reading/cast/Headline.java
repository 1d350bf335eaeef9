package org.chancery.reading.cast;

import java.util.ArrayList;
import java.util.List;
import org.chancery.reading.Gazetteer;
import org.chancery.reading.cast.Mention.Kind;
import org.chancery.reading.syntax.AnnotatedText;

/**
 * Whom an article's title names with an office: "Readout of President Carla Whitcombe's call". They are taken for somebody
 * of the text only where the text calls them by surname or office, and names nobody whom that fits.
 */
final class Headline {

    private final List<Figure> figures = new ArrayList<>();

    Headline(AnnotatedText title, Gazetteer gazetteer) {
        title.sentences().stream()
                .flatMap(sentence -> Mentions.of(sentence, gazetteer).stream())
                .filter(mention -> mention.kind() == Kind.PERSON
                        && mention.title() != null
                        && !mention.title().text().isEmpty())
                .forEach(this::add);
    }

    private void add(Mention mention) {
        WrittenName name = WrittenName.of(mention.name());
        figures.stream()
                .filter(figure -> figure.mayBeCalled(name) || figure.name().equals(mention.name()))
                .findFirst()
                .orElseGet(() -> {
                    Figure figure = new Figure();
                    figures.add(figure);
                    return figure;
                })
                .isCalled(mention);
    }

    List<Figure> figures() {
        return figures;
    }

    /** Whom of the title an office in the text may mean, but for those whom the text calls by a fuller name. */
    List<Figure> titled(Title office, List<Figure> named) {
        return figures.stream()
                .filter(figure -> office.country() == null || office.country().equals(figure.country()))
                .filter(figure -> named.stream()
                        .noneMatch(other -> other != figure && other.mayBeCalled(WrittenName.of(figure.name()))))
                .toList();
    }

    /** Whom of the title a name in the text may mean that fits nobody who is named there. */
    List<Figure> named(Mention mention) {
        WrittenName name = WrittenName.of(mention.name());
        return figures.stream()
                .filter(figure -> name.isFull()
                        ? figure.mayBeNamed(name, mention.title())
                        : figure.mayBeCalled(name) || figure.name().equals(mention.name()))
                .toList();
    }
}
