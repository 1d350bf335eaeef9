package org.chancery.reading.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.chancery.reading.Gazetteer;
import org.chancery.reading.cast.Cast;
import org.chancery.reading.syntax.AnnotatedText;
import org.chancery.reading.syntax.Sentence;

/** The meetings that an article tells of, each once. */
final class Meetings {

    private Meetings() {}

    static List<Happening> of(AnnotatedText text, Cast cast, Gazetteer gazetteer, LocalDate published) {
        List<Happening> meetings = new ArrayList<>();
        for (Sentence sentence : text.sentences()) {
            for (Happening happening : new Encounters(sentence, cast, gazetteer, published).all()) {
                meetings.stream()
                        .filter(known -> known.isSame(happening))
                        .findFirst()
                        .ifPresentOrElse(known -> known.add(happening), () -> meetings.add(happening));
            }
        }
        return meetings;
    }
}
