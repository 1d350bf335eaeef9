package org.chancery.reading.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.chancery.article.draft.ArticleDraft;
import org.chancery.reading.Gazetteer;
import org.chancery.reading.cast.Cast;
import org.chancery.reading.syntax.AnnotatedText;
import org.chancery.reading.syntax.Sentence;

/** The meetings that an article tells of, each once. */
final class Meetings {

    private static final Pattern ON_THE_PHONE =
            Pattern.compile("(?U)\\b(?:[Tt]ele)?[Pp]hone\\b|\\b[Cc]all\\s+(?:with|between)\\b");

    private static final Pattern INITIATED = Pattern.compile(
            "(?U)\\b[Tt]he\\s+(?:conversation|call)\\s+(?:was\\s+initiated|was\\s+held\\s+at|took\\s+place\\s+(?:at|on))\\b");

    private Meetings() {}

    static List<Happening> of(AnnotatedText text, Cast cast, Gazetteer gazetteer, ArticleDraft article) {
        List<Happening> meetings = new ArrayList<>();
        for (Sentence sentence : text.sentences()) {
            for (Happening happening :
                    new Encounters(text.text(), sentence, cast, gazetteer, article.publishedOn()).all()) {
                meetings.stream()
                        .filter(known -> known.isSame(happening))
                        .findFirst()
                        .or(() -> last(meetings).filter(happening::isAttendanceOf))
                        .ifPresentOrElse(known -> known.add(happening), () -> {
                            // Where others met, "the two leaders discussed" may be said of them.
                            if (meetings.isEmpty() || !happening.isEcho()) {
                                meetings.add(happening);
                            }
                        });
            }
        }
        if (ON_THE_PHONE.matcher(article.title()).find() || isCalledConversation(text)) {
            meetings.forEach(Happening::byPhone);
        }
        return meetings;
    }

    private static Optional<Happening> last(List<Happening> meetings) {
        return meetings.isEmpty() ? Optional.empty() : Optional.of(meetings.get(meetings.size() - 1));
    }

    /**
     * Whether the text speaks of "the conversation" or "the call", and of no meeting, or says on whose initiative the
     * conversation was.
     */
    private static boolean isCalledConversation(AnnotatedText text) {
        return INITIATED.matcher(text.text()).find()
                || text.sentences().stream().anyMatch(s -> isSpokenOf(s, "conversation", "call"))
                        && text.sentences().stream().noneMatch(s -> isSpokenOf(s, "meeting", "talk", "visit"));
    }

    private static boolean isSpokenOf(Sentence sentence, String... nouns) {
        return sentence.tokens().stream()
                .anyMatch(token -> token.isNoun()
                        && token.is(nouns)
                        && sentence.children(token, "det").stream().anyMatch(det -> det.is("the"))
                        && sentence.children(token, "amod").isEmpty());
    }
}
