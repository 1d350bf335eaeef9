package org.chancery.reading.rule;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.chancery.reading.syntax.AnnotatedText;
import org.chancery.reading.syntax.Sentence;
import org.chancery.reading.syntax.Token;

/** How a text describes what was voted on: the phrase of "resolution", with what was rejected or condemned in it. */
final class VoteDescriptions {

    private static final int LONGEST = 900;
    private static final List<String> DECIDED = List.of("resolution", "measure", "motion", "draft", "text", "vote");
    private static final Pattern RESULT =
            Pattern.compile(",? (?:by|with) (?:a (?:vote|margin) of )?\\d.*|[:;] .*\\d.*");
    private static final int LONGEST_AFTERTHOUGHT = 6;

    private final AnnotatedText text;

    VoteDescriptions(AnnotatedText text) {
        this.text = text;
    }

    Optional<String> of(Sentence sentence) {
        return decision(sentence)
                .map(head -> described(sentence, head))
                .or(() -> done(sentence))
                .map(words -> cut(RESULT.matcher(words).replaceAll("")));
    }

    /** The same of the sentence before in its paragraph: "They vetoed it". */
    Optional<String> before(Sentence sentence) {
        return text.before(sentence).flatMap(this::of);
    }

    /** What was voted on; "a 141-5 vote" is none. */
    private static Optional<Token> decision(Sentence sentence) {
        return sentence.tokens().stream()
                .filter(token -> token.isNoun()
                        && DECIDED.contains(token.lemma())
                        && sentence.children(token, "nummod", "compound").stream()
                                .noneMatch(VoteDescriptions::isCount))
                .min(Comparator.comparingInt(token -> DECIDED.indexOf(token.lemma())));
    }

    /** The year of a resolution counts nothing. */
    private static boolean isCount(Token token) {
        return token.tag().equals("CD") && !token.text().matches("(?:19|20)\\d\\d");
    }

    /** "Voted to demand an end to the blockade", "in a 141-5 vote condemned the invasion". */
    private Optional<String> done(Sentence sentence) {
        return sentence.tokens().stream()
                .filter(verb -> verb.isVerb())
                .filter(verb -> verb.relation().equals("xcomp")
                                && sentence.head(verb).filter(t -> t.is("vote")).isPresent()
                        || verb.relation().equals("root")
                                && sentence.children(verb, "obl").stream().anyMatch(t -> t.is("vote")))
                .findFirst()
                .flatMap(verb -> sentence.children(verb, "obj").stream()
                        .findFirst()
                        .filter(object -> object.index() > verb.index())
                        .map(object -> {
                            List<Token> phrase = phrase(sentence, object);
                            return words(verb, phrase.get(phrase.size() - 1));
                        }));
    }

    private String described(Sentence sentence, Token head) {
        List<Token> phrase = phrase(sentence, head);
        Token first = phrase.get(0);
        Token last = phrase.get(phrase.size() - 1);
        // "Rejected those referenda in a resolution": what was rejected says which resolution.
        Optional<Token> object = sentence.head(head)
                .filter(verb -> verb.isVerb() && head.relation().startsWith("obl"))
                .flatMap(verb -> sentence.children(verb, "obj").stream().findFirst())
                .filter(token -> token.index() < head.index());
        if (object.isEmpty()) {
            return words(first, last);
        }
        Token begin = phrase(sentence, object.get()).get(0);
        String told = words(begin, last);
        return pointsBack(sentence, object.get())
                ? toldBefore(sentence, object.get())
                        .map(before -> told + ": " + before)
                        .orElse(told)
                : told;
    }

    private static boolean pointsBack(Sentence sentence, Token noun) {
        return sentence.children(noun, "det").stream().anyMatch(det -> det.is("this", "that", "these", "those", "the"));
    }

    /** "Those referenda" are "Russian-organized referenda in the occupied regions", of which a sentence before tells. */
    private Optional<String> toldBefore(Sentence sentence, Token noun) {
        return text.sentences().stream()
                .filter(before -> before.index() < sentence.index() && before.index() > sentence.index() - 6)
                .sorted(Comparator.comparingInt(Sentence::index).reversed())
                .flatMap(before -> before.tokens().stream()
                        .filter(token -> token.isNoun() && token.lower().equals(noun.lower()))
                        .map(token -> phrase(before, token))
                        .map(phrase -> words(phrase.get(0), goingOn(before, phrase.get(phrase.size() - 1)))))
                .findFirst();
    }

    /** The end of what follows a phrase without a verb or a mark between, to whichever word the parser hangs it. */
    private static Token goingOn(Sentence sentence, Token last) {
        int end = last.index();
        while (end < last.index() + LONGEST_AFTERTHOUGHT
                && sentence.at(end + 1)
                        .filter(t -> t.tag().matches("IN|DT|NNP?S?|JJ|POS"))
                        .isPresent()) {
            end++;
        }
        return sentence.tokens().get(end);
    }

    private static List<Token> phrase(Sentence sentence, Token head) {
        return sentence.tokens().stream()
                .filter(token -> sentence.isUnder(token, head))
                .filter(token ->
                        !Set.of("case", "punct", "det").contains(token.relation()) || token.index() > head.index())
                .toList();
    }

    private String words(Token first, Token last) {
        return text.text().substring(first.start(), last.end()).replaceAll("(?U)\\s+", " ");
    }

    private static String cut(String words) {
        return words.length() > LONGEST ? words.substring(0, LONGEST) : words;
    }
}
