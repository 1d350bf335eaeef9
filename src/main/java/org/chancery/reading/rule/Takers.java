package org.chancery.reading.rule;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.reading.cast.Mention;
import org.chancery.reading.syntax.Sentence;
import org.chancery.reading.syntax.Token;

/** Who takes part in what a verb or a noun tells of, by the structure of the sentence. */
final class Takers {

    private static final Set<String> HOLDING = Set.of(
            "have",
            "hold",
            "begin",
            "start",
            "open",
            "host",
            "convene",
            "conduct",
            "conclude",
            "attend",
            "join",
            "finish",
            "end",
            "continue",
            "resume",
            "participate",
            "lead",
            "chair",
            "be",
            "complete",
            "initiate",
            "make",
            "take");

    /** Of what two sides have, "with" names the other side. */
    private static final Set<String> RELATIONS = Set.of(
            "relation",
            "relationship",
            "tie",
            "link",
            "war",
            "conflict",
            "deal",
            "agreement",
            "treaty",
            "cooperation",
            "partnership",
            "alliance",
            "dispute",
            "border",
            "trade",
            "peace",
            "friendship",
            "meeting",
            "talk",
            "summit",
            "call",
            "conversation",
            "negotiation",
            "problem",
            "ceasefire",
            "truce",
            "pact",
            "contact",
            "engagement");

    private final Sentence sentence;
    private final Parties parties;

    Takers(Sentence sentence, Parties parties) {
        this.sentence = sentence;
        this.parties = parties;
    }

    List<Mention> ofVerb(Trigger trigger) {
        Token verb = trigger.token();
        Set<Mention> others = new LinkedHashSet<>();
        if (trigger.takesObject() && !isAskedOrNamed(verb)) {
            for (Token object : sentence.children(verb, "obj", "iobj")) {
                direct(object, verb).ifPresent(m -> others.addAll(parties.joined(m, verb)));
            }
        }
        if (!trigger.token().is("call", "phone", "telephone", "host", "receive", "welcome", "visit", "convene")) {
            others.addAll(with(verb));
        }
        Set<Mention> all = new LinkedHashSet<>(subjects(verb));
        if (verb.tag().equals("VBG") && sentence.introducedBy(verb).equals("after")) {
            List<Mention> whom = new ArrayList<>();
            parties.startingAt(sentence.has(verb.index() + 1, "with") ? verb.index() + 2 : verb.index() + 1)
                    .ifPresent(m -> whom.addAll(parties.joined(m, verb)));
            Optional<Mention> who = whom.isEmpty() ? Optional.empty() : whoDoes(whom);
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
                    .forEach(t -> direct(t, verb).ifPresent(m -> all.addAll(parties.joined(m, verb))));
            by(verb).ifPresent(m -> others.addAll(parties.joined(m, verb)));
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

    /** Of "after meeting X, Y flew home" Y, though the parser takes both names for one list. */
    private Optional<Mention> whoDoes(List<Mention> whom) {
        Mention last = whom.get(whom.size() - 1);
        Optional<Mention> next =
                sentence.has(last.last() + 1, ",") ? parties.startingAt(last.last() + 2) : Optional.empty();
        return (whom.size() > 1 ? next.or(() -> Optional.of(last)) : next)
                .filter(m -> sentence.has(m.first() - 1, ",")
                        && sentence.at(m.last() + 1)
                                .filter(t -> t.isVerb() || t.tag().equals("MD"))
                                .isPresent());
    }

    /** "They met", "Biden and Merkel spoke today": together, without anybody else. */
    private boolean isReciprocal(Trigger trigger) {
        Token verb = trigger.token();
        if (trigger.isJoint()) {
            return true;
        }
        boolean ofWhat = sentence.children(verb, "obj").stream().findAny().isPresent();
        boolean aside = sentence.at(verb.index() + 1)
                .filter(t -> t.is("out", "of", "for", "on", "to", "against", "up", "as"))
                .isPresent();
        return trigger.token().is("meet", "speak", "talk", "confer", "negotiate")
                && !ofWhat
                && (!aside || sentence.has(verb.index() + 1, "on") && hasDate(verb.index() + 2));
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

    private boolean hasComplement(Token verb) {
        return sentence.children(verb, "xcomp").stream()
                .anyMatch(t -> sentence.children(t, "mark").stream()
                        .noneMatch(mark -> mark.tag().equals("TO")));
    }

    private int lastOf(Token token) {
        return parties.at(token).map(Mention::last).orElse(token.index());
    }

    /** Who does what the verb tells, taken from the verbs above where it has no subject of its own. */
    List<Mention> subjects(Token verb) {
        Token at = verb;
        for (int steps = 0; steps < 5; steps++) {
            Token here = at;
            List<Mention> own = new ArrayList<>();
            for (Token subject : sentence.children(at, "nsubj", "nsubj:pass")) {
                if (subject.tag().startsWith("W")) {
                    continue;
                }
                direct(subject, here).ifPresent(m -> own.addAll(parties.joined(m, verb)));
                if (own.isEmpty()) {
                    return at.index() == verb.index() ? adjacent(verb) : List.of();
                }
            }
            if (!own.isEmpty()) {
                return own;
            }
            Token next = sentence.head(at).orElse(null);
            if (next == null) {
                return adjacent(verb);
            }
            if (at.relation().startsWith("acl")) {
                return direct(next, at).map(m -> List.of(m)).orElse(List.of());
            }
            boolean follows = Set.of("conj", "xcomp", "advcl", "parataxis", "dep")
                    .contains(at.relation().split(":")[0]);
            if (!follows) {
                return adjacent(verb);
            }
            at = next;
        }
        return List.of();
    }

    private List<Mention> adjacent(Token verb) {
        return parties.endingBefore(verb.index())
                .map(m -> parties.joined(m, verb))
                .orElse(List.of());
    }

    /** The mention whose head a token is, so that nobody is taken for the letter that he wrote. */
    private Optional<Mention> direct(Token token, Token governor) {
        Optional<Mention> own = parties.at(token).filter(m -> m.covers(governor) == false);
        return own.isPresent() ? own.filter(m -> isWhole(m, token)) : named(token);
    }

    /** Of "Trump's son-in-law Jared Kushner", where the parser takes the relation for the head, him who bears the name. */
    private Optional<Mention> named(Token token) {
        return sentence.children(token, "dep", "appos").stream()
                .filter(child -> child.index() > token.index() && child.index() < token.index() + 9)
                .flatMap(child -> parties.at(child).stream())
                .filter(mention -> mention.kind() == Mention.Kind.PERSON)
                .findFirst();
    }

    private boolean isWhole(Mention mention, Token token) {
        Token head = mention.head();
        return head.index() == token.index() || sentence.isUnder(token, head);
    }

    private List<Mention> with(Token trigger) {
        List<Mention> found = new ArrayList<>();
        for (int i = trigger.index() + 1; i < sentence.size(); i++) {
            Token token = sentence.tokens().get(i);
            if (isEndOfClause(token, trigger)) {
                break;
            }
            boolean with = token.is("with")
                    || token.is("to") && trigger.is("speak", "talk") && token.index() <= trigger.index() + 3;
            if (with && !isOfNounBetween(trigger, i)) {
                Optional<Mention> mention = parties.startingAt(i + 1).filter(m -> belongs(m, trigger, token.index()));
                mention.filter(m -> token.is("with") || m.kind() == Mention.Kind.PERSON)
                        .ifPresent(m -> found.addAll(parties.joined(m, trigger)));
            }
        }
        return found;
    }

    /** "Discussed plans for a summit with Y": that is whom the summit is with. "Spoke at the summit with Y" is not. */
    private boolean isOfNounBetween(Token trigger, int with) {
        if (!trigger.isVerb()) {
            return false;
        }
        for (int i = with - 1; i > trigger.index(); i--) {
            Token noun = sentence.tokens().get(i);
            if (noun.isNoun() && Trigger.of(sentence, noun).isPresent()) {
                String by = sentence.introducedBy(noun);
                return by.isEmpty() && noun.relation().equals("obj") || by.matches("for|about|regarding|to");
            }
            if (!noun.tag().matches("NN.*|JJ|IN|RB") && !noun.entity().equals("DATE")) {
                return false;
            }
        }
        return false;
    }

    private boolean isEndOfClause(Token token, Token trigger) {
        boolean finite = token.tag().matches("VBD|VBZ|VBP|MD");
        boolean purpose = token.tag().equals("TO")
                && sentence.at(token.index() + 1)
                        .filter(t -> t.tag().equals("VB"))
                        .isPresent();
        return token.index() > trigger.index()
                && (finite || purpose || token.text().matches("[;:]"));
    }

    /** Whether somebody is met, and not only what is spoken about: "discussed ties with Israel". */
    private boolean belongs(Mention mention, Token trigger, int with) {
        Token governor = sentence.head(mention.head()).orElse(null);
        boolean described = governor != null && governor.index() > with && governor.index() < mention.first();
        if (governor == null || governor.index() == trigger.index() || described) {
            return true;
        }
        if (governor.index() < trigger.index()) {
            return governor.isVerb() && trigger.head() == governor.index();
        }
        // "With Sánchez to discuss": the parser makes him who discusses.
        boolean purpose = mention.head().relation().startsWith("nsubj")
                && sentence.at(mention.last() + 1)
                        .filter(t -> t.tag().equals("TO"))
                        .isPresent();
        if (purpose) {
            return true;
        }
        // "Calls about the plan with Y", but not "talks on relations with Y".
        boolean aboutSomething = !trigger.isVerb()
                && mention.kind() == Mention.Kind.PERSON
                && governor.index() < with
                && sentence.introducedBy(governor).matches("about|on|regarding|over")
                && !RELATIONS.contains(governor.lemma());
        if (aboutSomething) {
            return true;
        }
        boolean circumstance = Set.of("DATE", "TIME", "LOCATION").contains(governor.entity())
                || governor.is(
                        "phone",
                        "telephone",
                        "margin",
                        "sideline",
                        "summit",
                        "person",
                        "today",
                        "morning",
                        "afternoon",
                        "evening",
                        "office",
                        "house",
                        "conference",
                        "length",
                        "assembly",
                        "separately",
                        "virtually");
        return circumstance
                || governor.index() == mention.first() - 2 && governor.tag().startsWith("RB");
    }

    private Optional<Mention> by(Token verb) {
        return sentence.children(verb, "obl").stream()
                .filter(t -> sentence.introducedBy(t).equals("by"))
                .flatMap(t -> direct(t, verb).stream())
                .findFirst();
    }

    List<Mention> ofNoun(Token noun) {
        Set<Mention> all = new LinkedHashSet<>(guests(noun));
        Set<Mention> others = new LinkedHashSet<>(with(noun));
        if (others.isEmpty() && sentence.has(noun.index() + 1, "with")) {
            return List.of();
        }
        for (Token child : sentence.children(noun, "nmod", "obl")) {
            String by = sentence.introducedBy(child);
            if (by.equals("between") || by.equals("of") || by.equals("among")) {
                direct(child, noun).ifPresent(m -> others.addAll(parties.joined(m, noun)));
            }
        }
        between(noun).ifPresent(m -> others.addAll(parties.joined(m, noun)));
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
            List<Mention> subjects = subjects(verb);
            List<Mention> objects = new ArrayList<>();
            sentence.children(verb, "obj", "iobj").forEach(t -> direct(t, verb).ifPresent(objects::add));
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
                direct(child, noun).ifPresent(m -> all.addAll(parties.joined(m, noun)));
            }
        }
        Token verb = sentence.head(noun).orElse(null);
        if (verb != null && noun.relation().equals("conj")) {
            verb = sentence.head(verb).orElse(null);
        }
        boolean copula = sentence.children(noun, "cop").size() > 0;
        if (copula) {
            all.addAll(subjects(noun));
        } else if (verb != null && verb.isVerb() && HOLDING.contains(verb.lemma()) && isHeld(noun, verb)) {
            all.addAll(subjects(verb));
        } else if (verb != null
                && verb.isVerb()
                && noun.relation().startsWith("nsubj")
                && HOLDING.contains(verb.lemma())) {
            all.addAll(with(verb));
        }
        return List.copyOf(all);
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
