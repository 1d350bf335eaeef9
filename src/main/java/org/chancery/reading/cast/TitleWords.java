package org.chancery.reading.cast;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.chancery.reading.syntax.Token;
import org.chancery.reading.syntax.Words;

/** The words that titles are made of. */
final class TitleWords {

    /** Words that are titles by themselves. */
    private static final Set<String> HEADS = Words.of("""
            president minister chancellor secretary envoy ambassador spokesperson spokesman spokeswoman
            king queen prince princess emir amir sultan pope chairman chairwoman chairperson chair
            governor mayor senator general commissioner director premier taoiseach speaker leader
            representative negotiator chief head patriarch cardinal adviser advisor counselor counsellor
            diplomat commander admiral congressman congresswoman administrator counsel coordinator
            emperor ayatollah aide majesty highness holiness excellency lawmaker member undersecretary
            vice-president marshal colonel archbishop bishop prosecutor judge justice crown activist
            commissar caliph regent plenipotentiary high-representative deputy lady vice-premier
            treasurer supremo
            """);

    /** Titles that also are ordinary words: before a name only where the reader knows it for one. */
    private static final Set<String> COMMON = Words.of("""
            head chief member leader general director chair speaker deputy aide counsel justice crown
            lawmaker activist diplomat judge representative lady envoy
            """);

    private static final Set<String> MODIFIERS = Words.of("""
            prime vice foreign defense defence national security special senior top first second acting
            former interim state high principal assistant under external affairs finance economy
            economic interior trade climate energy federal executive military presidential his her royal
            supreme lead policy domestic permanent alternate politburo party opposition health justice
            treasury home designate elect press transportation attorney commerce joint 1st 2nd
            agriculture education labor labour culture tourism environment development international
            congressional majority minority house senate chief honorary incoming outgoing ecumenical
            islamic grand great longtime ex late then
            """);

    /** Who a title may be the head of, and no name: "head of the delegation". */
    private static final Set<String> BODIES = Words.of("""
            delegation mission team government parliament office administration cabinet army navy embassy
            """);
    /** Said before a name, and no office. */
    private static final Set<String> HONORIFICS = Words.of("""
            mr mr. mrs mrs. ms ms. dr dr. sir sheikh shaikh sayyid rev. reverend lord dame gen. gen sen.
            rep. gov. prof. professor all
            """);

    private static final Pattern WORTHLESS = Pattern.compile("\\b(former|acting|the|his|her|then|ex|late|longtime)\\b");

    private TitleWords() {}

    static boolean isHead(Token token) {
        return HEADS.contains(token.lower()) || HEADS.contains(token.lemma().toLowerCase(Locale.ROOT));
    }

    /** Whether the title is one that stands before names alone, so that a capitalized word after it is a name. */
    static boolean isTelling(Token token) {
        return isHead(token) && !COMMON.contains(token.lower()) && token.isCapitalized();
    }

    /** Whether a title ends in a word that names an office. */
    static boolean isOffice(String title) {
        String last = title.toLowerCase(Locale.ROOT).replaceAll(".*[ -]", "");
        return HEADS.contains(last) && !COMMON.contains(last);
    }

    static boolean isModifier(Token token) {
        // "Under Secretary", and not "under President Bush".
        return MODIFIERS.contains(token.lower()) && !token.text().equals("under");
    }

    static boolean isBody(Token token) {
        return BODIES.contains(token.text());
    }

    static boolean isHonorific(Token token) {
        return HONORIFICS.contains(token.lower());
    }

    static boolean isTitular(Token token) {
        return isHead(token) || isModifier(token) || isHonorific(token);
    }

    /** A form in which titles can be compared. */
    static String key(String title) {
        return WORTHLESS
                .matcher(title.toLowerCase(Locale.ROOT))
                .replaceAll(" ")
                .replace("advisor", "adviser")
                .replace("defence", "defense")
                .replaceAll("spokes(man|woman)", "spokesperson")
                .replaceAll("[^a-z]+", " ")
                .strip();
    }
}
