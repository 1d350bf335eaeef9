package org.chancery.reading.rule;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.chancery.reading.cast.Mention;
import org.chancery.reading.syntax.Sentence;
import org.chancery.reading.syntax.Token;
import org.chancery.reading.syntax.Words;

/** Who takes part in what a noun tells of: "talks between X and Y", "X held talks with Y". */
final class NounTakers {

    private static final Set<String> HOLDING = Words.of("""
            have hold begin start open host convene conduct conclude attend join finish end continue resume participate
            lead chair be complete initiate make take get receive pay cancel postpone scrap wrap
            """);

    private final Sentence sentence;
    private final Parties parties;
    private final Doers doers;
    private final Companions companions;
    private final Doubts doubts;

    NounTakers(Sentence sentence, Parties parties, Doers doers, Companions companions) {
        this.sentence = sentence;
        this.parties = parties;
        this.doers = doers;
        this.companions = companions;
        this.doubts = new Doubts(sentence);
    }

    List<Mention> of(Token noun) {
        Set<Mention> all = new LinkedHashSet<>(guests(noun));
        Set<Mention> others = new LinkedHashSet<>(companions.of(noun));
        if (others.isEmpty() && sentence.has(noun.index() + 1, "with")) {
            return List.of();
        }
        for (Token child : sentence.children(noun, "nmod", "obl")) {
            String by = sentence.introducedBy(child);
            boolean guest = by.equals("for") && noun.is("breakfast", "lunch", "dinner");
            if (by.equals("between") || by.equals("of") || by.equals("among") || guest) {
                doers.direct(child, noun).ifPresent(m -> others.addAll(parties.joined(m, noun)));
            }
        }
        between(noun).ifPresent(m -> others.addAll(parties.joined(m, noun)));
        others.addAll(callers(noun));
        List<Mention> tellers = tellers(noun);
        if (others.isEmpty() && tellers.size() > 1 && isOfTellers(noun)) {
            return tellers;
        }
        if (all.isEmpty() && others.size() == 1) {
            all.addAll(tellers);
        }
        all.addAll(others);
        if (all.isEmpty()) {
            all.addAll(besides(noun));
        }
        return List.copyOf(all);
    }

    /** "Took a call from X". */
    private List<Mention> callers(Token noun) {
        Token verb = sentence.head(noun).orElse(null);
        boolean taken = verb != null
                && noun.is("call")
                && noun.relation().equals("obj")
                && verb.is("take", "get", "receive")
                // "A call for help" is none on the phone.
                && sentence.children(noun, "nmod", "acl").stream()
                        .noneMatch(t -> sentence.introducedBy(t).equals("for")
                                || t.tag().equals("VB"));
        return taken
                ? Stream.of(noun, verb)
                        .flatMap(at -> sentence.children(at, "nmod", "obl").stream()
                                .filter(t -> sentence.introducedBy(t).equals("from"))
                                .flatMap(t -> doers.direct(t, at).stream()))
                        .toList()
                : List.of();
    }

    /** "After a two-hour meeting X and Y said": theirs, where nobody else's is told. */
    private boolean isOfTellers(Token noun) {
        return sentence.introducedBy(noun).matches("after|following")
                && sentence.children(noun)
                        .allMatch(t -> t.relation().matches("case|det|amod|nummod|punct")
                                || Set.of("DATE", "TIME", "DURATION", "LOCATION")
                                        .contains(t.entity())
                                || t.lower().equals("their"));
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

    /** "After talks with X, Y said", "Y left after talks with X": Y held them, if he does not speak for others. */
    private List<Mention> tellers(Token noun) {
        return sentence.head(noun)
                .filter(verb -> verb.isVerb()
                        && noun.relation().equals("obl")
                        && sentence.introducedBy(noun)
                                .matches(
                                        verb.index() > noun.index()
                                                ? "after|following|during|in|at"
                                                : "after|following"))
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
        } else if (verb != null
                && verb.isVerb()
                && (HOLDING.contains(verb.lemma()) || isTravel(held, verb) || doubts.isCalledOff(verb))
                && isHeld(held, verb)) {
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

    /** "Flew to Rome for talks". */
    private boolean isTravel(Token noun, Token verb) {
        return StatusWords.TRAVELLING.contains(verb.lemma())
                && sentence.introducedBy(noun).equals("for");
    }

    private boolean isHeld(Token noun, Token verb) {
        if (noun.relation().equals("obl")) {
            return sentence.introducedBy(noun).equals("in") && verb.is("join", "participate", "be", "engage", "take")
                    || sentence.introducedBy(noun).equals("for") && verb.is("host", "join")
                    || sentence.introducedBy(noun).equals("out") && doubts.isCalledOff(verb)
                    || isTravel(noun, verb);
        }
        return noun.relation().equals("obj")
                || noun.relation().equals("xcomp")
                || noun.relation().equals("conj");
    }
}
