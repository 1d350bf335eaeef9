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

    private static final Set<String> HOLDING = Words.of("""
            have hold begin start open host convene conduct conclude attend join finish end continue resume participate
            lead chair be complete initiate make take pay cancel postpone scrap wrap
            """);

    private final Sentence sentence;
    private final Parties parties;
    private final Doers doers;
    private final Companions companions;

    Takers(Sentence sentence, Parties parties) {
        this.sentence = sentence;
        this.parties = parties;
        this.doers = new Doers(sentence, parties);
        this.companions = new Companions(sentence, parties);
    }

    List<Mention> ofVerb(Trigger trigger) {
        Token verb = trigger.token();
        Set<Mention> others = new LinkedHashSet<>();
        if (trigger.takesObject() && !isAskedOrNamed(verb)) {
            for (Token object : sentence.children(verb, "obj", "iobj")) {
                doers.direct(object, verb).ifPresent(m -> others.addAll(parties.joined(m, verb)));
            }
        }
        if (!trigger.token().is("call", "phone", "telephone", "host", "receive", "welcome", "visit", "convene")) {
            others.addAll(companions.of(verb));
        }
        Set<Mention> all = new LinkedHashSet<>(doers.subjects(verb));
        if (verb.tag().equals("VBG") && sentence.introducedBy(verb).equals("after")) {
            List<Mention> whom = new ArrayList<>();
            parties.startingAt(sentence.has(verb.index() + 1, "with") ? verb.index() + 2 : verb.index() + 1)
                    .ifPresent(m -> whom.addAll(parties.joined(m, verb)));
            Optional<Mention> who = whom.isEmpty() ? Optional.empty() : doers.behindComma(whom);
            if (who.isPresent()) {
                whom.remove(who.get());
                others.addAll(whom);
                all.clear();
                all.add(who.get());
            }
        }
        boolean passive = !sentence.children(verb, "nsubj:pass").isEmpty()
                || !sentence.children(verb, "aux:pass").isEmpty();
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
        return trigger.token().is("meet", "speak", "talk", "confer", "negotiate")
                && !ofWhat
                && (!aside || sentence.has(verb.index() + 1, "on") && hasDate(verb.index() + 2));
    }

    /** "For two hours", "for the third time". */
    private boolean isLong(int index) {
        return sentence.at(index)
                .filter(t -> t.tag().equals("CD") || t.is("the", "a", "about", "nearly", "almost", "over"))
                .isPresent();
    }

    private boolean hasDate(int index) {
        return sentence.at(index).filter(t -> t.entity().equals("DATE")).isPresent();
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

    List<Mention> ofNoun(Token noun) {
        Set<Mention> all = new LinkedHashSet<>(guests(noun));
        Set<Mention> others = new LinkedHashSet<>(companions.of(noun));
        if (others.isEmpty() && sentence.has(noun.index() + 1, "with")) {
            return List.of();
        }
        for (Token child : sentence.children(noun, "nmod", "obl")) {
            String by = sentence.introducedBy(child);
            if (by.equals("between") || by.equals("of") || by.equals("among")) {
                doers.direct(child, noun).ifPresent(m -> others.addAll(parties.joined(m, noun)));
            }
        }
        between(noun).ifPresent(m -> others.addAll(parties.joined(m, noun)));
        if (all.isEmpty() && others.size() == 1) {
            all.addAll(tellers(noun));
        }
        all.addAll(others);
        if (all.isEmpty()) {
            all.addAll(besides(noun));
        }
        return List.copyOf(all);
    }

    private Optional<Mention> between(Token noun) {
        for (int i = noun.index() + 1; i < Math.min(sentence.size(), noun.index() + 8); i++) {
            Token token = sentence.tokens().get(i);
            if (token.is("between")) {
                return parties.startingAt(i + 1);
            }
            if (token.isVerb() || token.text().matches("[,;:]")) {
                break;
            }
        }
        return Optional.empty();
    }

    private List<Mention> objects(Token verb) {
        return sentence.children(verb, "obj", "iobj").stream()
                .flatMap(object -> doers.direct(object, verb).stream())
                .toList();
    }

    /** "After talks with X, Y said": Y held them, if he does not speak for others. */
    private List<Mention> tellers(Token noun) {
        return sentence.head(noun)
                .filter(verb -> verb.isVerb()
                        && verb.index() > noun.index()
                        && noun.relation().equals("obl")
                        && sentence.introducedBy(noun).matches("after|following|during|in|at"))
                .map(doers::subjects)
                .filter(subjects -> subjects.stream()
                        .allMatch(m -> m.kind() == Mention.Kind.PERSON
                                && (m.title() == null || !m.title().text().matches("(?i).*spokes.*"))))
                .orElse(List.of());
    }

    /** In "during the call Putin congratulated Xi" those whom the verb joins. */
    private Set<Mention> besides(Token noun) {
        Set<Mention> all = new LinkedHashSet<>();
        Token verb = sentence.head(noun).orElse(null);
        boolean aside = verb != null
                && verb.isVerb()
                && noun.relation().equals("obl")
                && Set.of("in", "during").contains(sentence.introducedBy(noun))
                && sentence.children(noun, "det").stream().noneMatch(t -> t.is("the", "this", "that"));
        if (aside) {
            List<Mention> subjects = doers.subjects(verb);
            List<Mention> objects = objects(verb);
            if (!subjects.isEmpty() && !objects.isEmpty()) {
                all.addAll(subjects);
                all.addAll(objects);
            }
        }
        return all;
    }

    /** Who a noun's meeting is of: "Biden's call", or who holds it: "Putin held talks". */
    List<Mention> guests(Token noun) {
        Set<Mention> all = new LinkedHashSet<>();
        for (Token owner : sentence.children(noun, "nmod:poss")) {
            parties.at(owner).ifPresent(m -> all.addAll(parties.joined(m, noun)));
        }
        for (Token child : sentence.children(noun, "nmod")) {
            if (sentence.introducedBy(child).equals("by")) {
                doers.direct(child, noun).ifPresent(m -> all.addAll(parties.joined(m, noun)));
            }
        }
        Token held = anchor(noun);
        Token verb = sentence.head(held).orElse(null);
        if (verb != null && noun.relation().equals("conj")) {
            verb = sentence.head(verb).orElse(null);
        }
        boolean copula = sentence.children(noun, "cop").size() > 0;
        if (copula) {
            all.addAll(doers.subjects(noun));
        } else if (verb != null && verb.isVerb() && HOLDING.contains(verb.lemma()) && isHeld(held, verb)) {
            all.addAll(doers.subjects(verb));
            if (sentence.introducedBy(held).equals("for")) {
                all.addAll(objects(verb));
            }
        } else if (verb != null
                && verb.isVerb()
                && noun.relation().startsWith("nsubj")
                && HOLDING.contains(verb.lemma())) {
            all.addAll(companions.of(verb));
        }
        return List.copyOf(all);
    }

    /** "Had lunch", "held talks": what is told of is over. */
    boolean isHeldInThePast(Token noun) {
        return sentence.head(anchor(noun))
                .filter(verb ->
                        verb.tag().equals("VBD") && HOLDING.contains(verb.lemma()) && isHeld(anchor(noun), verb))
                .isPresent();
    }

    /** Of "three days of talks" what the verb governs. */
    private Token anchor(Token noun) {
        return sentence.head(noun)
                .filter(head -> noun.relation().equals("nmod")
                        && sentence.introducedBy(noun).equals("of")
                        && (head.is("round", "series", "session", "day", "hour")
                                || head.entity().equals("DURATION")))
                .orElse(noun);
    }

    private boolean isHeld(Token noun, Token verb) {
        if (noun.relation().equals("obl")) {
            return sentence.introducedBy(noun).equals("in") && verb.is("join", "participate", "be", "engage", "take")
                    || sentence.introducedBy(noun).equals("for") && verb.is("host", "join");
        }
        return noun.relation().equals("obj")
                || noun.relation().equals("xcomp")
                || noun.relation().equals("conj");
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
        for (Token head : heads) {
            hosts.add(head);
            hosts.addAll(sentence.children(head, "conj"));
        }
        return hosts;
    }
}
