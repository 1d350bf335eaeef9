package org.chancery.reading.cast;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.chancery.reading.Gazetteer;
import org.chancery.reading.cast.Mention.Kind;
import org.chancery.reading.syntax.Sentence;
import org.chancery.reading.syntax.Token;
import org.chancery.reading.syntax.Words;

/** Finds the words of a sentence that stand for people, states and organizations. */
final class Mentions {

    private static final Set<String> PRONOUNS = Words.of("""
            i he she him his her they them their
            """);

    /** People who are told of as many, or without a name. */
    private static final Set<String> GROUPS = Words.of("""
            official leader delegation negotiator envoy diplomat minister president team representative
            delegate lawmaker counterpart side party ally
            """);

    private static final Set<String> BODIES = Words.of("""
            ministry army force forces military government parliament navy council agency office
            administration cabinet police embassy department house kremlin committee court assembly
            senate congress commission
            """);

    private final Sentence sentence;
    private final States states;
    private final Titles titles;
    private final Names names;
    private final boolean[] taken;
    private final List<Mention> found = new ArrayList<>();

    private Mentions(Sentence sentence, Gazetteer gazetteer) {
        this.sentence = sentence;
        this.states = new States(sentence, gazetteer);
        this.titles = new Titles(sentence, states);
        this.names = new Names(sentence, states);
        this.taken = new boolean[sentence.size()];
    }

    /** The mentions of a sentence, in the order of the text. */
    static List<Mention> of(Sentence sentence, Gazetteer gazetteer) {
        Mentions mentions = new Mentions(sentence, gazetteer);
        mentions.people();
        mentions.roles();
        mentions.groups();
        mentions.organizations();
        mentions.countries();
        mentions.pronouns();
        mentions.found.sort(Comparator.comparingInt(Mention::first));
        return List.copyOf(mentions.found);
    }

    private void people() {
        for (int i = 0; i < sentence.size(); i++) {
            int last = names.lastFrom(i);
            if (last < 0) {
                continue;
            }
            int first = i;
            while (first < last && TitleWords.isTitular(sentence.tokens().get(first))) {
                first++;
            }
            if (!TitleWords.isTitular(sentence.tokens().get(first))) {
                person(first, last);
            }
            i = last;
        }
    }

    private void person(int nameFirst, int nameLast) {
        Titles.Phrase before = titles.before(nameFirst);
        int first = before == null ? nameFirst : before.first();
        while (first < nameFirst && taken[first]) {
            first++;
        }
        int last = nameLast;
        Title title = first < nameFirst ? titles.title(first, nameFirst - 1) : null;
        int end = titles.after(nameLast);
        if (end > nameLast && sentence.has(nameLast + 1, "of")) {
            Title of = titles.title(nameLast + 2, end);
            String country = of == null ? null : of.country();
            String organization = country == null ? words(nameLast + 2, end) : null;
            if (title != null && !title.text().isEmpty() && title.country() == null) {
                title = new Title(
                        title.text(), country, title.organization() == null ? organization : title.organization());
                last = end;
            } else if (title == null && country != null) {
                title = new Title("", country, null);
                last = end;
            }
        }
        Titles.Phrase apposed = apposed(last);
        if (apposed != null && (title == null || title.text().isEmpty())) {
            title = apposed.title();
            last = apposed.last();
        }
        add(first, last, Kind.PERSON, name(nameFirst, nameLast), title);
    }

    /** ", the Turkish president": the title after a name. */
    private Titles.Phrase apposed(int last) {
        if (!sentence.has(last + 1, ",")) {
            return null;
        }
        for (int i = last + 2; i < Math.min(sentence.size(), last + 12); i++) {
            Token token = sentence.tokens().get(i);
            boolean goesOnAsTitle =
                    sentence.at(i + 1).filter(TitleWords::isTitular).isPresent();
            if (TitleWords.isHead(token) && !token.tag().equals("NNS") && !goesOnAsTitle) {
                Titles.Phrase phrase = titles.around(i);
                boolean near = phrase.first() == last + 2
                        || phrase.first() == last + 3 && sentence.has(last + 2, "the", "a", "an");
                boolean ends = sentence.at(phrase.last() + 1)
                        .filter(t -> !t.text().matches("[,.;:)—–-]+") && !t.is("and", "to"))
                        .isEmpty();
                return near && ends && phrase.title() != null ? phrase : null;
            }
            boolean goesOn = TitleWords.isTitular(token)
                    || token.is("the", "a", "an", "and")
                    || token.tag().equals("POS")
                    || token.isProper() && !token.entity().equals("PERSON")
                    || states.at(i).isPresent();
            if (!goesOn) {
                return null;
            }
        }
        return null;
    }

    /** The name without what is written twice: "Karimov Karimov Islam". */
    private String name(int first, int last) {
        int end = last;
        for (int i = first + 1; i <= last; i++) {
            if (sentence.tokens()
                    .get(i)
                    .text()
                    .equals(sentence.tokens().get(i - 1).text())) {
                end = i - 1;
                break;
            }
        }
        return words(first, end);
    }

    private String words(int first, int last) {
        StringBuilder words = new StringBuilder();
        for (int i = first; i <= last; i++) {
            Token token = sentence.tokens().get(i);
            boolean apart =
                    i > first && token.start() > sentence.tokens().get(i - 1).end();
            words.append(apart ? " " : "").append(token.text());
        }
        return words.toString();
    }

    private void roles() {
        for (int i = 0; i < sentence.size(); i++) {
            Token token = sentence.tokens().get(i);
            if (taken[i] || token.tag().endsWith("S")) {
                continue;
            }
            if (token.is("counterpart")) {
                States.Named state = states.at(i - 1).orElse(null);
                add(
                        state == null ? i : state.first(),
                        i,
                        Kind.COUNTERPART,
                        "counterpart",
                        state == null ? null : new Title("", state.code(), null));
            } else if (TitleWords.isHead(token) && token.isNoun()) {
                role(i);
            }
        }
    }

    private void role(int head) {
        Titles.Phrase phrase = titles.around(head);
        if (phrase.title() == null || phrase.title().text().isEmpty() || overlaps(phrase.first(), phrase.last())) {
            return;
        }
        boolean definite = sentence.at(phrase.first() - 1)
                        .filter(t -> t.is("the") || t.tag().equals("PRP$"))
                        .isPresent()
                || phrase.title().country() != null
                || sentence.tokens().get(phrase.first()).tag().equals("PRP$")
                || phrase.first() == 0 && sentence.tokens().get(0).isCapitalized();
        Token next = sentence.at(phrase.last() + 1).orElse(null);
        boolean partOfMore = next != null
                && (next.isNoun() && phrase.last() == head || next.text().equals("-"));
        if (definite && !partOfMore) {
            add(phrase.first(), phrase.last(), Kind.ROLE, phrase.title().text(), phrase.title());
        }
    }

    private void organizations() {
        for (int i = 0; i < sentence.size(); i++) {
            Token token = sentence.tokens().get(i);
            if (taken[i]) {
                continue;
            }
            if (token.entity().equals("ORGANIZATION") && !isLongState(i) || startsBody(i)) {
                int last = Math.max(endOfEntity(i), endOfBody(i));
                States.Named state = states.at(i).orElse(null);
                if (state != null && state.last() == last) {
                    continue;
                }
                String code = state == null ? null : state.code();
                add(i, last, Kind.ORGANIZATION, words(i, last), code == null ? null : new Title("", code, null));
                i = last;
            }
        }
    }

    /** "United Arab Emirates" is a state, though the reader may tell an organization. */
    private boolean isLongState(int index) {
        return states.at(index).filter(state -> state.last() > index).isPresent();
    }

    private int endOfEntity(int first) {
        int last = first;
        while (last + 1 < sentence.size()
                && !taken[last + 1]
                && sentence.tokens().get(last + 1).entity().equals("ORGANIZATION")) {
            last++;
        }
        return last;
    }

    private boolean startsBody(int index) {
        return states.at(index).filter(s -> s.first() == index).isPresent() && endOfBody(index) > index;
    }

    /** The end of "Ukraine's air force", which begins with a state; -1 where no body follows. */
    private int endOfBody(int index) {
        int i = states.at(index).map(States.Named::last).orElse(index) + 1;
        int end = -1;
        for (int steps = 0; steps < 5 && i < sentence.size() && !taken[i]; steps++, i++) {
            Token token = sentence.tokens().get(i);
            if (BODIES.contains(token.lower()) || BODIES.contains(token.lemma())) {
                end = i;
            } else if (!(token.tag().equals("POS")
                    || token.isNoun()
                    || token.tag().equals("JJ"))) {
                break;
            }
        }
        return states.at(index).isPresent() ? end : -1;
    }

    private void groups() {
        for (int i = 0; i < sentence.size(); i++) {
            Token token = sentence.tokens().get(i);
            boolean many = token.tag().equals("NNS") || token.tag().equals("NNPS");
            boolean single = token.is("official", "delegation", "team", "side");
            if (taken[i] || !GROUPS.contains(token.lemma().toLowerCase()) || !(many || single)) {
                continue;
            }
            int first = i;
            String country = null;
            while (first > 0 && !taken[first - 1]) {
                Token before = sentence.tokens().get(first - 1);
                if (states.at(first - 1).isPresent()) {
                    States.Named state = states.at(first - 1).get();
                    country = country == null ? state.code() : country;
                    first = state.first();
                } else if (before.isNoun()
                        || before.tag().startsWith("JJ")
                        || before.tag().equals("POS")
                        || before.tag().equals("CD")
                        || before.text().equals("-")) {
                    first--;
                } else {
                    break;
                }
            }
            int last = i;
            if (country == null && sentence.has(i + 1, "of", "from")) {
                int at = sentence.has(i + 2, "the") ? i + 3 : i + 2;
                States.Named state = states.at(at).orElse(null);
                if (state != null && state.first() == at) {
                    country = state.code();
                    last = state.last();
                }
            }
            add(first, last, Kind.GROUP, words(first, i), country == null ? null : new Title("", country, null));
        }
    }

    private void countries() {
        for (States.Named state : states.all()) {
            Token head = sentence.tokens().get(state.last());
            boolean listed = sentence.has(state.last() + 1, ",", "and", "or");
            boolean attribute =
                    !listed && Set.of("amod", "compound").contains(head.relation()) && head.head() > head.index();
            if (state.code() != null && !attribute && !overlaps(state.first(), state.last())) {
                add(state.first(), state.last(), Kind.COUNTRY, state.code(), null);
            }
        }
    }

    private void pronouns() {
        for (Token token : sentence.tokens()) {
            if (!taken[token.index()] && PRONOUNS.contains(token.lower())) {
                add(token.index(), token.index(), Kind.PRONOUN, token.lower(), null);
            }
        }
    }

    private boolean overlaps(int first, int last) {
        for (int i = first; i <= last; i++) {
            if (taken[i]) {
                return true;
            }
        }
        return false;
    }

    private void add(int first, int last, Kind kind, String name, Title title) {
        found.add(new Mention(sentence, first, last, kind, name, title));
        for (int i = first; i <= last; i++) {
            taken[i] = true;
        }
    }
}
