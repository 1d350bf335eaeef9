package org.chancery.reading.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.reading.syntax.AnnotatedText;
import org.chancery.reading.syntax.Sentence;

/** The words between quotation marks in a text, be they of several sentences; a single term is none. */
final class Quotes {

    /** At least so many words are words that somebody said. */
    private static final int FEWEST_WORDS = 4;

    private static final Pattern OPENING = Pattern.compile("(?U)(?<![^\\s(—–-])[\"“](?=\\S)");
    private static final Pattern CLOSING = Pattern.compile("(?<=\\S)[\"”](?!\\w)");

    /** Between the marks; end exclusive. */
    record Quote(int start, int end) {
        boolean touches(Sentence sentence) {
            return start < sentence.end() && end > sentence.start();
        }
    }

    private final String text;
    private final List<Quote> all = new ArrayList<>();

    Quotes(AnnotatedText annotated) {
        this.text = annotated.text();
        List<Sentence> sentences = annotated.sentences();
        for (int from = 0; from < sentences.size(); ) {
            int to = from;
            while (to + 1 < sentences.size()
                    && sentences.get(to + 1).paragraph() == sentences.get(from).paragraph()) {
                to++;
            }
            find(sentences.get(from).start(), sentences.get(to).end());
            from = to + 1;
        }
    }

    /** In a paragraph: what is not closed goes on in the next one, and ends here with the paragraph. */
    private void find(int start, int end) {
        Matcher opening = OPENING.matcher(text).region(start, end);
        opening.useTransparentBounds(true);
        Matcher closing = CLOSING.matcher(text).useTransparentBounds(true);
        int at = start;
        while (opening.region(at, end).find()) {
            int first = opening.end();
            int last = closing.region(first, end).find() ? closing.start() : end;
            if (text.substring(first, last).strip().split("\\s+").length >= FEWEST_WORDS) {
                all.add(new Quote(first, last));
            }
            at = Math.min(end, last + 1);
        }
    }

    /** Those of which a sentence has a part. */
    List<Quote> in(Sentence sentence) {
        return all.stream().filter(quote -> quote.touches(sentence)).toList();
    }
}
