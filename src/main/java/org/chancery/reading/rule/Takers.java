package org.chancery.reading.rule;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.reading.cast.Mention;
import org.chancery.reading.syntax.Sentence;
import org.chancery.reading.syntax.Token;
import org.chancery.reading.syntax.Words;

/** Who takes part in what a verb or a noun tells of, by the structure of the sentence. */
final class Takers {

    /** Who speaks there speaks to all. */
    private static final Set<String> AUDIENCES = Words.of("""
            conference rally event ceremony forum assembly convention funeral memorial parliament congress university
            hearing debate
            """);

    private final Sentence sentence;
    private final Parties parties;
    private final Doers doers;
    private final Companions companions;
    private final NounTakers nouns;

    Takers(Sentence sentence, Parties parties) {
        this.sentence = sentence;
        this.parties = parties;
        this.doers = new Doers(sentence, parties);
        this.companions = new Companions(sentence, parties);
        this.nouns = new NounTakers(sentence, parties, doers, companions);
    }

    List<Mention> ofVerb(Trigger trigger) {
        Token verb = trigger.token();
        Set<Mention> others = new LinkedHashSet<>();
        if (trigger.takesObject() && !isAskedOrNamed(verb) && !isHalfway(verb)) {
            for (Token object : sentence.children(verb, "obj", "iobj")) {
                doers.direct(object, verb).ifPresent(m -> others.addAll(parties.joined(m, verb)));
            }
        }
        if (!trigger.token()
                .is("call", "phone", "telephone", "ring", "host", "receive", "welcome", "visit", "convene")) {
            others.addAll(companions.of(verb));
        }
        Set<Mention> all = new LinkedHashSet<>(doers.subjects(verb));
        if (verb.tag().equals("VBG") && sentence.has(verb.index() - 1, "after")) {
            List<Mention> whom = new ArrayList<>();
            parties.startingAt(sentence.has(verb.index() + 1, "with") ? verb.index() + 2 : verb.index() + 1)
                    .ifPresent(m -> whom.addAll(parties.joined(m, verb)));
            Optional<Mention> who = whom.isEmpty() ? Optional.empty() : doers.behindComma(whom);
            if (who.isPresent()) {
                whom.remove(who.get());
                others.addAll(whom);
                all.clear();
                all.add(who.get());
            } else if (all.isEmpty()) {
                others.addAll(whom);
                all.addAll(doers.ofVerbAbove(verb));
            }
        }
        // "Were to have met" is none, whatever the parser says.
        boolean passive = !sentence.has(verb.index() - 1, "have")
                && (!sentence.children(verb, "nsubj:pass").isEmpty()
                        || !sentence.children(verb, "aux:pass").isEmpty());
        if (passive) {
            all.clear();
            sentence.children(verb, "nsubj:pass")
                    .forEach(t -> doers.direct(t, verb).ifPresent(m -> all.addAll(parties.joined(m, verb))));
            by(verb).filter(m -> !isCalledSomething(verb)).ifPresent(m -> others.addAll(parties.joined(m, verb)));
            if (others.isEmpty()) {
                return List.of();
            }
        }
        if (others.isEmpty() && !isReciprocal(trigger)) {
            return List.of();
        }
        if (!all.isEmpty()) {
            all.addAll(others);
        }
        return List.copyOf(all);
    }

    /** Whom a verb tells to have met one by one, where "separately" says so; empty where they met together. */
    List<Mention> oneByOne(Trigger trigger) {
        Token verb = trigger.token();
        boolean separately =
                trigger.isVerb() && sentence.children(verb).anyMatch(t -> t.is("separately", "individually"));
        List<Mention> subjects = doers.subjects(verb);
        return separately
                ? ofVerb(trigger).stream().filter(m -> !subjects.contains(m)).toList()
                : List.of();
    }

    List<Mention> ofNoun(Token noun) {
        return nouns.of(noun);
    }

    /** Whose visit a noun tells of. */
    List<Mention> guests(Token noun) {
        return nouns.guests(noun);
    }

    /** "Had lunch", "held talks": what is told of is over. */
    boolean isHeldInThePast(Token noun) {
        return nouns.isHeldInThePast(noun);
    }

    List<Mention> doers(Token verb) {
        return doers.subjects(verb);
    }

    /** "They met", "Biden and Merkel spoke today": together, without anybody else. */
    private boolean isReciprocal(Trigger trigger) {
        Token verb = trigger.token();
        if (trigger.isJoint()) {
            return true;
        }
        boolean ofWhat = sentence.children(verb, "obj").stream().findAny().isPresent();
        boolean aside = sentence.at(verb.index() + 1)
                .filter(t -> t.is("out", "of", "on", "to", "against", "up", "as")
                        || t.is("for") && !isLong(verb.index() + 2))
                .isPresent();
        return trigger.token().is("meet", "speak", "talk", "confer", "negotiate", "convene", "gather")
                && !ofWhat
                && !isToAudience(verb)
                && (!aside || sentence.has(verb.index() + 1, "on") && (hasDate(verb.index() + 2) || isHow(verb)));
    }

    /** "For two hours", "for the third time". */
    private boolean isLong(int index) {
        return sentence.at(index)
                .filter(t -> t.tag().equals("CD") || t.is("the", "a", "about", "nearly", "almost", "over"))
                .isPresent();
    }

    /** "Spoke at a rally": to all who were there, and not to each other. */
    private boolean isToAudience(Token verb) {
        return verb.is("speak", "talk")
                && sentence.children(verb, "obl").stream()
                        .anyMatch(t -> sentence.introducedBy(t).matches("at|in|before|during")
                                && AUDIENCES.contains(t.lemma()));
    }

    /** "Spoke on the phone", "on the sidelines": how, and not what about. */
    private boolean isHow(Token verb) {
        return sentence.has(verb.index() + 2, "the")
                && sentence.has(verb.index() + 3, "phone", "telephone", "margin", "sideline");
    }

    private boolean hasDate(int index) {
        return sentence.at(index).filter(t -> t.entity().equals("DATE")).isPresent();
    }

    /** "Met him halfway" is a compromise. */
    private boolean isHalfway(Token verb) {
        return sentence.children(verb).anyMatch(t -> t.is("halfway", "midway"));
    }

    /** "Called on Iran to", "called him a fool", "called Macron's idea good": nobody is on the phone. */
    private boolean isAskedOrNamed(Token verb) {
        if (!verb.is("call", "receive", "welcome")) {
            return false;
        }
        List<Token> objects = sentence.children(verb, "obj", "iobj");
        boolean secondObject = objects.size() > 1 || hasComplement(verb) && verb.is("call");
        Token after = objects.isEmpty()
                ? null
                : sentence.at(lastOf(objects.get(0)) + 1).orElse(null);
        boolean goesOn = verb.is("call")
                && after != null
                && (after.tag().matches("DT|JJ|NN|IN|``")
                        && !after.is("on", "to", "in", "after", "before", "this", "by", "at", "about")
                        && !after.entity().equals("DATE")
                        && !after.entity().equals("TIME"));
        return secondObject || goesOn;
    }

    /** "Was called a liar by Y". */
    private boolean isCalledSomething(Token verb) {
        return verb.is("call")
                && sentence.at(verb.index() + 1)
                        .filter(t -> !t.is("by") && !Set.of("DATE", "TIME").contains(t.entity()))
                        .isPresent();
    }

    private boolean hasComplement(Token verb) {
        return sentence.children(verb, "xcomp").stream()
                .anyMatch(t -> sentence.children(t, "mark").stream()
                        .noneMatch(mark -> mark.tag().equals("TO")));
    }

    private int lastOf(Token token) {
        return parties.at(token).map(Mention::last).orElse(token.index());
    }

    private Optional<Mention> by(Token verb) {
        return sentence.children(verb, "obl").stream()
                .filter(t -> sentence.introducedBy(t).equals("by"))
                .flatMap(t -> doers.direct(t, verb).stream())
                .findFirst();
    }

    /** What is visited. */
    List<Token> hosts(Trigger trigger) {
        Token token = trigger.token();
        List<Token> hosts = new ArrayList<>();
        List<Token> heads = trigger.isVerb()
                ? sentence.children(token, "obj")
                : sentence.children(token, "nmod", "obl").stream()
                        .filter(t -> sentence.introducedBy(t).equals("to"))
                        .toList();
        if (heads.isEmpty() && sentence.introducedBy(token).equals("for")) {
            // "Arrived in Norway for a visit".
            heads = sentence.head(token)
                    .filter(verb -> StatusWords.TRAVELLING.contains(verb.lemma()))
                    .map(verb -> sentence.children(verb, "obl").stream()
                            .filter(t -> sentence.introducedBy(t).matches("in|to"))
                            .toList())
                    .orElse(List.of());
        }
        for (Token head : heads) {
            hosts.add(head);
            hosts.addAll(sentence.children(head, "conj"));
        }
        return hosts;
    }
}
