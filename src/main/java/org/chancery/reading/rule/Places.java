package org.chancery.reading.rule;

import java.util.Optional;
import java.util.Set;
import org.chancery.reading.Gazetteer;
import org.chancery.reading.syntax.Sentence;
import org.chancery.reading.syntax.Token;

/** Where what a token tells of took place. */
final class Places {

    private static final Set<String> STATES_OF_THE_UNION = Set.of(
            "Alabama",
            "Alaska",
            "Arizona",
            "Arkansas",
            "California",
            "Colorado",
            "Connecticut",
            "Delaware",
            "Florida",
            "Hawaii",
            "Idaho",
            "Illinois",
            "Indiana",
            "Iowa",
            "Kansas",
            "Kentucky",
            "Louisiana",
            "Maine",
            "Maryland",
            "Massachusetts",
            "Michigan",
            "Minnesota",
            "Mississippi",
            "Missouri",
            "Montana",
            "Nebraska",
            "Nevada",
            "New Hampshire",
            "New Jersey",
            "New Mexico",
            "New York",
            "North Carolina",
            "North Dakota",
            "Ohio",
            "Oklahoma",
            "Oregon",
            "Pennsylvania",
            "Rhode Island",
            "South Carolina",
            "South Dakota",
            "Tennessee",
            "Texas",
            "Utah",
            "Vermont",
            "Virginia",
            "Washington",
            "West Virginia",
            "Wisconsin",
            "Wyoming",
            "Camp David",
            "White House");

    private final Sentence sentence;
    private final Gazetteer gazetteer;

    Places(Sentence sentence, Gazetteer gazetteer) {
        this.sentence = sentence;
        this.gazetteer = gazetteer;
    }

    /** A place and its country, where that is known. */
    record Place(String name, String country) {}

    /** The place that a token's phrase gives with "in" or "at", the nearest first where it gives several. */
    Optional<Place> of(Token token) {
        String name = null;
        String country = null;
        for (Token at : sentence.tokens()) {
            if (!begins(at, token) || Situations.are(sentence, at)) {
                continue;
            }
            Token head = sentence.tokens().get(at.head());
            if (!isPlace(head) || !isOf(head, token) && !isWithDay(head, token)) {
                continue;
            }
            String words = words(head);
            name = name == null ? words : name.contains(words) ? name : name + ", " + words;
            country = country == null ? country(words) : country;
        }
        return name == null ? Optional.empty() : Optional.of(new Place(name, country));
    }

    /** The place that a token names. */
    Place named(Token token) {
        String words = words(token);
        return new Place(words, country(words));
    }

    /** "Welcomed X to Berlin" tells where, as "in" and "at" do. */
    private static boolean begins(Token at, Token token) {
        return (at.is("in", "at") || at.is("to") && token.isVerb() && token.is("welcome"))
                && at.relation().equals("case")
                && at.head() > at.index();
    }

    private boolean isPlace(Token head) {
        return head.entity().equals("LOCATION") || head.is("kremlin") || isPlaceName(head);
    }

    /** Of "discussed trade in Oslo on Monday" where they met: place and day stand together, whatever the parser says. */
    boolean isWithDay(Token head, Token verb) {
        return verb.isVerb()
                && isPlace(head)
                && isWithin(head, verb)
                && sentence.at(head.index() + 1)
                        .filter(on -> on.entity().equals("DATE")
                                || on.is("on")
                                        && sentence.at(on.index() + 1)
                                                .filter(day -> day.entity().equals("DATE"))
                                                .isPresent())
                        .isPresent();
    }

    /** Whether a place hangs on what the verb is about: "efforts to end the war", and on no clause of its own. */
    private boolean isWithin(Token place, Token verb) {
        Token at = sentence.head(place).orElse(verb);
        for (int steps = 0; steps < 4 && (at.isNoun() || at.relation().equals("xcomp")); steps++) {
            if (at.head() == verb.index()) {
                return true;
            }
            at = sentence.head(at).orElse(verb);
        }
        return false;
    }

    private boolean isPlaceName(Token head) {
        return head.isProper() && head.is("house", "office", "palace", "residence", "observatory", "castle", "room");
    }

    private boolean isOf(Token head, Token token) {
        Token governor = sentence.head(head).orElse(null);
        return governor != null
                && (governor.index() == token.index()
                        || token.head() == governor.index()
                                && !token.relation().equals("root")
                                && head.index() > token.index()
                        || isCircumstance(governor) && isOf(governor, token));
    }

    /** "At the Kremlin in Moscow", and not "discussed the situation in Kabul". */
    private boolean isCircumstance(Token governor) {
        return Set.of("LOCATION", "DATE", "TIME", "DURATION").contains(governor.entity())
                || governor.is("kremlin", "margin", "sideline", "summit", "conference")
                || isPlaceName(governor);
    }

    /** The place's name as it stands: "Moscow, Russia" where the country follows. */
    private String words(Token head) {
        int first = head.index();
        while (first > 0 && isName(sentence.tokens().get(first - 1))) {
            first--;
        }
        int last = head.index();
        if (sentence.has(last + 1, ",")
                && sentence.at(last + 2)
                        .filter(t -> t.entity().equals("LOCATION")
                                && t.head() == head.index()
                                && !t.relation().equals("conj"))
                        .isPresent()) {
            last += 2;
            while (sentence.at(last + 1)
                    .filter(t -> t.entity().equals("LOCATION"))
                    .isPresent()) {
                last++;
            }
        }
        return sentence.words(first, last);
    }

    private static boolean isName(Token token) {
        return token.isProper()
                && !token.entity().equals("PERSON")
                && !token.entity().equals("DATE");
    }

    /** The code of the country that a place's words name or lie in; null where that is not known. */
    String country(String words) {
        for (String part : words.split(", ")) {
            Optional<String> code = gazetteer.state(part);
            if (code.isPresent()) {
                return code.get();
            }
            if (STATES_OF_THE_UNION.contains(part)) {
                return gazetteer.state("United States").orElse(null);
            }
        }
        return null;
    }
}
