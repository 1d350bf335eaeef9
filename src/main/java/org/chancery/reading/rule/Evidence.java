package org.chancery.reading.rule;

import java.util.Collection;
import java.util.List;
import org.chancery.article.Origin;
import org.chancery.article.draft.EvidenceDraft;
import org.chancery.reading.syntax.Sentence;

/** Sentences as evidence. */
final class Evidence {

    /** How sure a rule is that rests on words which say what they say. */
    static final double PLAIN = 0.9;

    /** How sure one is that puts together what several words only hint at. */
    static final double INFERRED = 0.6;

    private static final int LONGEST_QUOTE = 4000;

    private Evidence() {}

    static List<EvidenceDraft> of(String text, Collection<Sentence> sentences, double confidence) {
        return sentences.stream()
                .map(sentence -> of(text, sentence.start(), sentence.end(), sentence.paragraph(), confidence))
                .toList();
    }

    private static EvidenceDraft of(String text, int start, int end, int paragraph, double confidence) {
        int last = Math.min(end, start + LONGEST_QUOTE);
        if (last < end && Character.isHighSurrogate(text.charAt(last - 1))) {
            last--;
        }
        return new EvidenceDraft(
                text.substring(start, last), start, last, paragraph, confidence, Origin.EXTRACTED, null);
    }
}
