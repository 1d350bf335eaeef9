package org.chancery.reading.cast;

import org.chancery.reading.cast.Mention.Kind;
import org.chancery.reading.syntax.Sentence;
import org.chancery.reading.syntax.Token;

/** Finds the names of people, each with the title before or after it. */
final class PeopleFinder {

    private final Sentence sentence;
    private final States states;
    private final Titles titles;
    private final Names names;
    private final Found found;

    PeopleFinder(Sentence sentence, States states, Titles titles, Found found) {
        this.sentence = sentence;
        this.states = states;
        this.titles = titles;
        this.names = new Names(sentence, states);
        this.found = found;
    }

    void find() {
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
        while (first < nameFirst && found.isTaken(first)) {
            first++;
        }
        int last = nameLast;
        Title title = first < nameFirst ? titles.title(first, nameFirst - 1) : null;
        int end = titles.after(nameLast);
        if (end > nameLast && sentence.has(nameLast + 1, "of")) {
            Title of = titles.title(nameLast + 2, end);
            String country = of == null ? null : of.country();
            String organization = country == null ? sentence.words(nameLast + 2, end) : null;
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
        found.add(first, last, Kind.PERSON, name(nameFirst, nameLast), title);
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
        return sentence.words(first, end);
    }
}
