package org.chancery.reading.cast;

import java.util.ArrayList;
import java.util.List;
import org.chancery.reading.syntax.Sentence;
import org.chancery.reading.syntax.Token;

/** Parts the words of a title: the office, its country, its organization. */
final class TitleParts {

    private final Sentence sentence;
    private final States states;

    TitleParts(Sentence sentence, States states) {
        this.sentence = sentence;
        this.states = states;
    }

    /** What the words from one token to another say: the title, of which country, of which organization. */
    Title title(int first, int last) {
        String country = null;
        List<Token> words = new ArrayList<>();
        List<Token> organization = new ArrayList<>();
        boolean related = false;
        int of = -1;
        for (int i = first; i <= last; i++) {
            Token token = sentence.tokens().get(i);
            if (states.at(i).isPresent()) {
                country = country == null ? states.at(i).get().code() : country;
                int end = states.at(i).get().last();
                boolean partOfName = token.entity().equals("ORGANIZATION")
                        && sentence.at(end + 1)
                                .filter(t -> t.entity().equals("ORGANIZATION"))
                                .isPresent();
                if (token.is("kremlin")) {
                    words.add(token);
                }
                for (int j = i; partOfName && j <= end; j++) {
                    organization.add(sentence.tokens().get(j));
                }
                i = end;
            } else if (token.is("of", "for") && !words.isEmpty() && i > first) {
                related = related || token.is("of");
                of = i;
                if (token.is("for") || stateOf(words, i)) {
                    words.add(token);
                    related = false;
                } else if (!organization.isEmpty()) {
                    organization.add(token);
                }
            } else if (related && organization.isEmpty() && TitleWords.isBody(token)) {
                words.add(sentence.tokens().get(of));
                words.add(token);
            } else if (token.tag().equals("POS")
                    || token.is("the", "a", "an")
                    || token.tag().endsWith("RB-")) {
                if (related && !organization.isEmpty()) {
                    organization.add(token);
                }
            } else if (related
                    || token.entity().equals("ORGANIZATION")
                            && !TitleWords.isHead(token)
                            && !(TitleWords.isModifier(token) && sentence.has(i - 1, "of"))) {
                organization.add(token);
            } else if (!TitleWords.isHonorific(token)
                    && !token.tag().equals("PRP$")
                    && !(i < last && token.is("majesty", "highness", "holiness", "excellency", "royal"))) {
                words.add(token);
            }
        }
        String text = joined(words).replaceAll("(^and | and$)", "").strip();
        return text.isEmpty() && country == null
                ? null
                : new Title(text, country, organization.isEmpty() ? null : joined(organization));
    }

    /** "Secretary of State", "Minister of Foreign Affairs", "head of state": the office itself has an "of". */
    private boolean stateOf(List<Token> words, int of) {
        return words.get(words.size() - 1).is("secretary", "minister", "head", "chairman", "chief")
                && sentence.at(of + 1)
                        .filter(t -> TitleWords.isModifier(t) || t.is("staff"))
                        .isPresent();
    }

    private static String joined(List<Token> tokens) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < tokens.size(); i++) {
            boolean apart = i > 0 && tokens.get(i).start() > tokens.get(i - 1).end();
            text.append(apart ? " " : "").append(tokens.get(i).text());
        }
        return text.toString();
    }
}
