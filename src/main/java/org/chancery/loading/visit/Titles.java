package org.chancery.loading.visit;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The language of titles in English, as a grammar: qualifiers, the word that carries the title, what it is a title of.
 * "Acting President", "President-elect", "Crown Prince", "Chairman of the Presidency", "Governor General". It knows no
 * person and no country.
 */
final class Titles {

    private static final String QUALIFIER = "(?:Acting|Interim|Provisional|Transitional|Caretaker|Former|Honorary|Vice"
            + "|Deputy|First|Second|Prime|Federal|State|Executive|Supreme|Foreign|Defense|Finance|Crown|Grand|Queen|Junta"
            + "|Council|Cabinet|Party|General|Brigadier|Lieutenant|Major|Field|Rear)";

    private static final String ROYAL = "(?:King|Queen|Emperor|Empress|Tsar|Czar|Kaiser|Shah|Sultan|Emir|Emira|Amir"
            + "|Pope|Prince|Princess|Duke|Duchess|Archduke|Regent|Maharajah?|Negus)";

    private static final String HELD = "(?:President|Minister|Premier|Chancellor|Taoiseach|Tánaiste|Chairman|Chairwoman"
            + "|Chairperson|Chair|Secretary|Member|Leader|Speaker|Governor|Commissioner|Director|Ambassador|Senator"
            + "|Councillor|Counsellor|Representative|Envoy|Patriarch|Archbishop|Cardinal"
            + "|General|Brigadier|Marshal|Admiral|Colonel|Major|Captain|Commander|Comandante)";

    private static final String BODY = "(?:State|Government|Staff|Council|Presidency|Ministers|Cabinet|Junta|Republic"
            + "|Assembly|Parliament|Senate|Committee|Party|Union|Federation|Foreign Affairs|Defense|Finance)";

    private static final String OF = "(?: of (?:the )?(?:(?:National|Supreme|Military|Federal|Executive|Revolutionary"
            + "|State|Central) )*" + BODY + ")";

    private static final Pattern TITLE = Pattern.compile("(?:(?:Governor[ -]General|" + "(?:" + QUALIFIER + "[ -])*"
            + "(?:" + ROYAL + "|" + HELD + "))(?:-[Ee]lect|-[Dd]esignate)?" + OF + "*|(?:Head|Chief)" + OF + "+)"
            + "(?![\\p{L}\\p{M}\\p{N}'’])");

    private static final Pattern ROYAL_TITLE = Pattern.compile(".*\\b" + ROYAL + "\\b.*");

    private static final Pattern JOINT =
            Pattern.compile("(?:\\s+(?:and|&)\\s+|-|,\\s+)(?=" + TITLE.pattern() + ")|\\s+");

    private static final Pattern SECOND = Pattern.compile("(?:\\s+and|\\s*&|\\s*,)\\s+(?=(" + TITLE.pattern() + "))");

    private Titles() {}

    /** How long the title is that a text begins with; 0 where it begins with none. */
    static int atStart(String text) {
        Matcher matcher = TITLE.matcher(text);
        return matcher.lookingAt() ? matcher.end() : 0;
    }

    /** How long what joins a title to what follows is, at this place of a text; 0 where nothing does. */
    static int joint(String text, int at) {
        Matcher matcher = JOINT.matcher(text).region(at, text.length());
        return matcher.lookingAt() ? matcher.end() - at : 0;
    }

    /** Whether it is one whose bearer goes by a single name: a monarch's, a prince's, a pope's. */
    static boolean isRoyal(String title) {
        return ROYAL_TITLE.matcher(title).matches();
    }

    /** Whether a second title, and so a second person, stands further on in a name. */
    static boolean namesASecond(String name) {
        return SECOND.matcher(name).find();
    }
}
