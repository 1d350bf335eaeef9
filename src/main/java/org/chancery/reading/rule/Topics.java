package org.chancery.reading.rule;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.reading.syntax.Sentence;
import org.chancery.reading.syntax.Token;
import org.chancery.reading.syntax.Words;

/** What a meeting was about, in the words of the text: "to discuss trade", "talks on Iran", "aimed at ending the war". */
final class Topics {

    private static final Set<String> DEALING = Words.of("""
            discuss address review negotiate coordinate explore consider
            """);
    private static final Set<String> ABOUT = Set.of("about", "regarding", "concerning");

    /** "On the margins", "on behalf", "on the phone": no topic. */
    private static final Set<String> ASIDE = Words.of("""
            margin sideline behalf phone telephone side visit occasion eve medium condition trip call
            line line-up term
            """);

    private static final int LONGEST = 300;

    private final String text;
    private final Sentence sentence;
    private final Places places;

    Topics(String text, Sentence sentence, Places places) {
        this.text = text;
        this.sentence = sentence;
        this.places = places;
    }

    /**
     * The topic that the sentence gives for what a token tells of.
     *
     * @param rivals the other tokens that tell of a meeting and may have a topic of their own
     */
    Optional<String> of(Token trigger, List<Token> rivals) {
        if (trigger.isVerb() && trigger.is("discuss")) {
            return sentence.children(trigger, "obj").stream().findFirst().flatMap(this::words);
        }
        return sentence.tokens().stream()
                .filter(token -> token.index() > trigger.index())
                .flatMap(token -> begunBy(token).stream())
                .filter(head -> isPurpose(head, trigger, rivals)
                        || belongs(head, trigger)
                                && rivals.stream()
                                        .noneMatch(rival ->
                                                rival.index() > trigger.index() && sentence.isUnder(head, rival)))
                .findFirst()
                .flatMap(this::words);
    }

    private Optional<Token> begunBy(Token mark) {
        boolean purpose = mark.isVerb()
                && DEALING.contains(mark.lemma())
                && (mark.tag().equals("VBG")
                        || sentence.at(mark.index() - 1)
                                .filter(t -> t.tag().equals("TO"))
                                .isPresent());
        if (purpose) {
            return sentence.children(mark, "obj").stream().findFirst();
        }
        Token head = sentence.head(mark).orElse(null);
        if (head == null || head.index() < mark.index()) {
            return Optional.empty();
        }
        boolean on = mark.is("on")
                && !Set.of("DATE", "TIME", "DURATION").contains(head.entity())
                && !ASIDE.contains(head.lemma());
        boolean introduces = mark.relation().equals("case") && (on || ABOUT.contains(mark.lower()));
        boolean aim = mark.is("at") && sentence.has(mark.index() - 1, "aim");
        return introduces || aim ? Optional.of(head) : Optional.empty();
    }

    /** "Spoke with X to discuss trade", whatever the parser hangs that on, where nothing else is told between. */
    private boolean isPurpose(Token head, Token trigger, List<Token> rivals) {
        return sentence.head(head)
                .filter(verb -> DEALING.contains(verb.lemma())
                        && rivals.stream()
                                .noneMatch(rival -> rival.index() > trigger.index() && rival.index() < verb.index()))
                .isPresent();
    }

    private boolean belongs(Token head, Token trigger) {
        return sentence.isUnder(head, trigger)
                || sentence.head(trigger)
                        .filter(verb -> verb.isVerb()
                                && Set.of("obj", "xcomp", "nsubj").contains(trigger.relation())
                                && sentence.isUnder(head, verb))
                        .isPresent();
    }

    private Optional<String> words(Token head) {
        List<Token> phrase = sentence.tokens().stream()
                .filter(token -> sentence.isUnder(token, head) || isAimOf(token, head))
                .filter(token ->
                        !(token.head() == head.index() && token.relation().matches("case|mark|punct")))
                .toList();
        int start = phrase.get(0).start();
        int end = phrase.stream()
                .filter(token -> token.start() > start && (isWithSomebody(token) || isWhereTheyMet(token, head)))
                .findFirst()
                .map(token -> sentence.tokens().get(token.index() - 1).end())
                .orElseGet(() -> whereItIs(phrase.get(phrase.size() - 1)).end());
        boolean tells = head.isNoun() || head.tag().equals("VBG");
        return tells && end - start <= LONGEST
                ? Optional.of(text.substring(start, end).replaceAll("(?U)\\s+", " "))
                : Optional.empty();
    }

    /** Of "discussed efforts to end the war" what they were for, which the parser hangs on the verb. */
    private boolean isAimOf(Token token, Token noun) {
        return sentence.head(noun)
                .filter(verb -> sentence.children(verb, "xcomp", "advcl").stream()
                        .anyMatch(aim -> sentence.has(noun.index() + 1, "to")
                                && aim.index() == noun.index() + 2
                                && sentence.isUnder(token, aim)))
                .isPresent();
    }

    /** "The plan with Senator Y": whom it was discussed with is no part of it. */
    private boolean isWithSomebody(Token token) {
        return token.is("with")
                && sentence.at(token.index() + 1).filter(Token::isProper).isPresent();
    }

    /** "Trade in Oslo on Monday": where it was discussed is no part of it either. */
    private boolean isWhereTheyMet(Token token, Token topic) {
        return token.is("in", "at")
                && !Situations.are(sentence, token)
                && sentence.head(token)
                        .filter(place -> sentence.head(topic)
                                .filter(verb -> places.isWithDay(place, verb))
                                .isPresent())
                        .isPresent();
    }

    /** The last word of "security in Europe" that a phrase goes on with, where the parser hangs "in Europe" elsewhere. */
    private Token whereItIs(Token last) {
        return sentence.at(last.index() + 1)
                .filter(in -> in.is("in", "at") && in.head() > in.index() && Situations.are(sentence, in))
                .flatMap(sentence::head)
                .orElse(last);
    }
}
