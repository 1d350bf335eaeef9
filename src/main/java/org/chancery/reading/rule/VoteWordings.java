package org.chancery.reading.rule;

import java.util.EnumMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.chancery.claim.ClaimWording;

/** How a sentence words the result of a vote where it gives no numbers. */
final class VoteWordings {

    private static final Map<ClaimWording, Pattern> PATTERNS = new EnumMap<>(
            Map.of(
                    ClaimWording.VETOED,
                            Pattern.compile("(?i)\\b(?:vetoed|(?:cast|used|exercised) (?:its|their|a|the) veto)\\b"),
                    ClaimWording.UNANIMOUS,
                            Pattern.compile(
                                    "(?i)\\b(?:unanimous(?:ly)?|without a (?:single )?(?:dissenting|opposing|negative) vote|with no votes? against or abstentions?)\\b"),
                    ClaimWording.ALL_BUT_NAMED,
                            Pattern.compile(
                                    "(?i)\\b(?:all|every|everyone|everybody)(?: \\w+){0,3} (?:but|except)\\b|\\b(?:all|every) (?:other|others)\\b"),
                    ClaimWording.MAJORITY,
                            Pattern.compile(
                                    "(?i)\\b(?:overwhelmingly|by a (?:\\w+ )?majority|(?:large|overwhelming|vast|clear|wide) majority|most (?:countries|nations|states|members))\\b")));

    private VoteWordings() {}

    /** The wording; null where there is none. */
    static ClaimWording of(String words) {
        return PATTERNS.entrySet().stream()
                .sorted(Map.Entry.<ClaimWording, Pattern>comparingByKey().reversed())
                .filter(entry -> entry.getValue().matcher(words).find())
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(null);
    }
}
