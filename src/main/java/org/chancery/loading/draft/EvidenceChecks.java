package org.chancery.loading.draft;

import java.util.Optional;
import org.chancery.article.draft.EvidenceDraft;

/** Whether a piece of evidence points into the text that it is given for. */
final class EvidenceChecks {

    private EvidenceChecks() {}

    static Optional<Problem> problem(String place, EvidenceDraft evidence, String text) {
        Integer start = evidence.start();
        Integer end = evidence.end();
        if ((start == null) != (end == null)) {
            return invalid(place, start == null ? end : start, "start and end go together; give both or neither");
        }
        if (start != null && (start < 0 || end <= start)) {
            return invalid(place, start + " to " + end, "start is 0 or more, and end lies behind it");
        }
        if (start != null && text != null && end > text.length()) {
            return invalid(place + ".end", end, "lies outside the text, which has " + text.length() + " units");
        }
        if (evidence.paragraph() != null && evidence.paragraph() < 1) {
            return invalid(place + ".paragraph", evidence.paragraph(), "paragraphs count from 1");
        }
        if (evidence.confidence() != null && !(evidence.confidence() >= 0 && evidence.confidence() <= 1)) {
            return invalid(place + ".confidence", evidence.confidence(), "is 0 to 1");
        }
        return quote(place, evidence, text);
    }

    private static Optional<Problem> quote(String place, EvidenceDraft evidence, String text) {
        boolean nowhere = evidence.quote() == null && evidence.start() == null && evidence.paragraph() == null;
        if (nowhere && !Boolean.TRUE.equals(evidence.withheld())) {
            return invalid(place, null, "says nothing of where; give start and end, a paragraph, or a quote");
        }
        if (evidence.quote() == null || text == null) {
            return Optional.empty();
        }
        if (evidence.start() == null) {
            return text.contains(evidence.quote())
                    ? Optional.empty()
                    : invalid(place + ".quote", evidence.quote(), "does not stand in the text");
        }
        String there = text.substring(evidence.start(), evidence.end());
        return there.equals(evidence.quote())
                ? Optional.empty()
                : invalid(place + ".quote", evidence.quote(), "is not what stands there: \"" + there + "\"");
    }

    private static Optional<Problem> invalid(String place, Object value, String reason) {
        return Optional.of(Problem.invalid(place, value, reason));
    }
}
