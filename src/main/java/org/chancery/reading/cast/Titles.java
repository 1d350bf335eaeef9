package org.chancery.reading.cast;

import java.util.Set;
import org.chancery.reading.syntax.Sentence;
import org.chancery.reading.syntax.Token;

/** The titles of a sentence: what stands before a name, after it, or alone for somebody. */
final class Titles {

    private static final Set<String> RELATED = Set.of("of", "for", "on", "to");

    private final Sentence sentence;
    private final States states;
    private final TitleParts parts;

    Titles(Sentence sentence, States states) {
        this.sentence = sentence;
        this.states = states;
        this.parts = new TitleParts(sentence, states);
    }

    /** Words that make up a title. */
    record Phrase(int first, int last, Title title) {}

    /** The title that ends right before a name; null where there is none. It may be an honorific or a nationality alone. */
    Phrase before(int name) {
        int first = name;
        boolean head = false;
        while (first > 0) {
            Token token = sentence.tokens().get(first - 1);
            if (complement(first) >= 0) {
                first = complement(first);
                head = true;
            } else if (TitleWords.isHead(token) || !head && TitleWords.isHonorific(token)) {
                head |= TitleWords.isHead(token);
                first--;
            } else if (TitleWords.isModifier(token) && (!token.isVerb() || token.isCapitalized())
                    || TitleWords.isHonorific(token)) {
                first--;
            } else if (states.at(first - 1).isPresent() && isJoined(first)) {
                first = states.at(first - 1).get().first();
            } else if (isPossessive(first - 1)
                    && (head || first == name && states.at(first - 2).isPresent())) {
                first--;
            } else if (head && isAcronymInBrackets(first)) {
                first -= 3;
            } else if (head && token.is("for", "of") && isProper(first - 2) && isProper(first)) {
                first -= 2;
            } else if (isHyphen(first - 1) && isTitlePart(first - 2)) {
                first -= 1;
            } else if (isAnd(first - 1) && head && headAt(first - 2) && !isDefinite(first - 2)) {
                first -= 1;
            } else if (head
                    && token.isProper()
                    && !isHeading(token)
                    && !token.entity().equals("PERSON")
                    && !token.entity().equals("DATE")) {
                first--;
            } else {
                break;
            }
        }
        while (first < name && (isHyphen(first) || isPossessive(first) || isAnd(first))) {
            first++;
        }
        return first == name ? null : new Phrase(first, name - 1, title(first, name - 1));
    }

    /** Of "President of the Russian Federation", which ends before a token, the index of the head; -1 of anything else. */
    private int complement(int end) {
        for (int of = end - 2; of >= Math.max(1, end - 9); of--) {
            Token token = sentence.tokens().get(of);
            if (token.is("of", "for") && headAt(of - 1)) {
                for (int i = of + 1; i < end; i++) {
                    Token part = sentence.tokens().get(i);
                    boolean fits = part.isProper() && !part.entity().equals("PERSON") && !TitleWords.isHead(part)
                            || part.is("the", "and", "of", "&")
                            || part.is(",") && isLocation(i - 1) && isLocation(i + 1)
                            || states.at(i).isPresent()
                            || TitleWords.isModifier(part) && part.isCapitalized();
                    if (!fits) {
                        return -1;
                    }
                }
                return of - 1;
            }
        }
        return -1;
    }

    /** The title alone that has its head at a token, with what belongs to it on both sides. */
    Phrase around(int head) {
        int last = head;
        while (sentence.at(last + 1)
                .filter(t -> isHyphen(t.index())
                        && sentence.at(t.index() + 1)
                                .filter(TitleWords::isTitular)
                                .isPresent())
                .isPresent()) {
            last += 2;
        }
        while (sentence.at(last + 1).filter(TitleWords::isHead).isPresent()) {
            last++;
        }
        Phrase left = before(last + 1);
        int first = left == null ? head : left.first();
        int end = after(last);
        return new Phrase(first, end, title(first, end));
    }

    /** What the words from one token to another say: the title, of which country, of which organization. */
    Title title(int first, int last) {
        return parts.title(first, last);
    }

    /** Where "of Turkey", "of the Security Council", "for Strategic Affairs" ends that follows a token; the token itself where none does. */
    int after(int last) {
        if (sentence.at(last + 1).filter(t -> RELATED.contains(t.lower())).isEmpty()) {
            return last;
        }
        int end = last;
        int i = last + 2;
        while (sentence.at(i).filter(t -> t.is("the") || t.tag().equals("PRP$")).isPresent()) {
            i++;
        }
        while (i < sentence.size()) {
            Token token = sentence.tokens().get(i);
            if (states.at(i).isPresent()) {
                // "Thanked the Chancellor for Germany's support".
                if (isPossessive(states.at(i).get().last() + 1) && sentence.has(last + 1, "for")) {
                    break;
                }
                end = states.at(i).get().last();
                i = end + 1;
                if (!headAt(i) && !sentence.at(i).filter(Token::isProper).isPresent()) {
                    break;
                }
            } else if (token.isProper()
                    && !token.entity().equals("PERSON")
                    && !token.entity().equals("DATE")) {
                end = i++;
            } else if (end > last && token.is("and", "of", "for", "the", "&") && nextIsProper(i)) {
                i++;
            } else {
                break;
            }
        }
        return sentence.has(last + 1, "of") ? Math.max(end, delegation(i)) : end;
    }

    /** "Head of the Danish delegation", "head of the negotiating team": -1 where no such word follows. */
    private int delegation(int index) {
        boolean described =
                sentence.at(index).filter(t -> t.tag().matches("JJ|VBG|NN")).isPresent()
                        && sentence.at(index + 1).filter(TitleWords::isBody).isPresent();
        int body = described ? index + 1 : index;
        return sentence.at(body).filter(TitleWords::isBody).isPresent() ? body : -1;
    }

    private boolean nextIsProper(int index) {
        return sentence.at(index + 1)
                .filter(t -> (t.isProper() && !t.entity().equals("PERSON")
                                || t.is("the")
                                || states.at(t.index()).isPresent())
                        && !TitleWords.isTelling(t))
                .isPresent();
    }

    private boolean isJoined(int end) {
        // "in Moscow Putin said": a place before a name is no nationality.
        States.Named state = states.at(end - 1).orElseThrow();
        return sentence.at(state.first() - 1)
                        .filter(t -> t.tag().equals("IN") && t.is("in", "at", "from", "to", "into"))
                        .isEmpty()
                || sentence.at(end).filter(TitleWords::isTitular).isPresent();
    }

    private boolean isDefinite(int head) {
        int i = head;
        while (sentence.at(i).filter(TitleWords::isTitular).isPresent()) {
            i--;
        }
        return sentence.has(i, "the");
    }

    private boolean headAt(int index) {
        return sentence.at(index).filter(TitleWords::isHead).isPresent();
    }

    private boolean isProper(int index) {
        return sentence.at(index)
                .filter(t -> t.isProper() && !t.entity().equals("PERSON"))
                .isPresent();
    }

    /** "Awarding President X the order": a heading begins with it. "Ranking Member" is a title. */
    private boolean isHeading(Token token) {
        return token.lower().endsWith("ing")
                && sentence.at(token.index() - 1)
                        .filter(before -> Character.isLetter(before.text().charAt(0)))
                        .isEmpty();
    }

    private boolean isLocation(int index) {
        return sentence.at(index).filter(t -> t.entity().equals("LOCATION")).isPresent();
    }

    private boolean isTitlePart(int index) {
        return sentence.at(index).filter(TitleWords::isTitular).isPresent();
    }

    private boolean isHyphen(int index) {
        return sentence.at(index).filter(t -> t.text().matches("[-–‑\u2060]+")).isPresent();
    }

    private boolean isAnd(int index) {
        return sentence.has(index, "and", "&");
    }

    private boolean isPossessive(int index) {
        return sentence.at(index).filter(t -> t.tag().equals("POS")).isPresent();
    }

    private boolean isAcronymInBrackets(int end) {
        return end >= 3
                && sentence.has(end - 1, ")")
                && sentence.has(end - 3, "(")
                && sentence.tokens().get(end - 2).text().matches("\\p{Lu}[\\p{Lu}&.-]+");
    }
}
