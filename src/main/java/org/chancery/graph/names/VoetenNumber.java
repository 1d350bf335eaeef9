package org.chancery.graph.names;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the column {@code unres} of Erik Voeten's data on the Assembly's roll calls stands for; the data does not say it,
 * and it changes with the session. Read from its 6,203 rows, against the numbers that the sessions' resolutions have:
 *
 * <ul>
 *   <li>Sessions 1 to 17 ({@code R/1/1061A}), all of {@code SS/…}, {@code ESS/…} and {@code GOAR/…}: a page of the
 *       Assembly's plenary record, and a letter where several votes are on one page. Of 839 rows of the
 *       regular sessions only 33 lie among the numbers of their session's resolutions.
 *   <li>Sessions 18 to 29: the number of the resolution that came of it, and a letter that counts the votes on the way:
 *       motions, amendments, paragraphs, rival drafts. {@code R/26/2758A} to {@code G} are seven votes around a resolution
 *       that has no parts, and {@code R/26/2775D} is the one on Bantustans, which part E of 2775(XXVI) is about. So a
 *       letter tells neither the part nor whether the vote was on the resolution: there is no symbol then.
 *   <li>From session 30: the resolution, and its part: the letters have the gaps of parts adopted without a vote, and
 *       several rows have the same. A Roman figure after a second slash is a section of the resolution.
 *   <li>Numbers from 301 to the 55th session, and from 401 later, are decisions, which have a series of their own.
 *   <li>From session 71, the symbol itself ({@code A/RES/71/5}).
 * </ul>
 *
 * A number outside the session's range, and a session other than the row's, are slips: nothing tells what was meant.
 */
final class VoetenNumber {

    private static final Pattern NUMBERED =
            Pattern.compile("R/(?<session>\\d{1,2})/(?<number>\\d{1,4})(?:/?(?<part>[A-Z]))?(?:/[IVX]+)?");
    private static final Pattern SECTION_OF_WHOLE = Pattern.compile("(R/\\d{1,2}/\\d{1,4})/([IVX]+)");

    private static final int FIRST_BY_RESOLUTION = 18;
    private static final int FIRST_WITH_PARTS = 30;
    private static final int FIRST_NUMBERED_BY_SESSION = 31;
    private static final int LAST_OF_FEW_RESOLUTIONS = 55;

    /** The first and the last number of the resolutions of each session that were numbered through. */
    private static final Map<Integer, int[]> NUMBERS = Map.ofEntries(
            numbers(18, 1881, 2001),
            numbers(19, 2002, 2006),
            numbers(20, 2007, 2133),
            numbers(21, 2134, 2247),
            numbers(22, 2259, 2374),
            numbers(23, 2375, 2493),
            numbers(24, 2494, 2620),
            numbers(25, 2621, 2750),
            numbers(26, 2751, 2903),
            numbers(27, 2904, 3047),
            numbers(28, 3048, 3200),
            numbers(29, 3203, 3361),
            numbers(30, 3363, 3541));

    private VoetenNumber() {}

    static Optional<Symbol> symbol(String unres, String session) {
        String written = unres == null ? "" : unres.strip();
        if (written.startsWith("A/RES/")) {
            return Symbol.read(written).filter(Symbol::isComplete).filter(s -> isOf(s, session));
        }
        Matcher section = SECTION_OF_WHOLE.matcher(written);
        Matcher numbered = NUMBERED.matcher(section.matches() ? section.group(1) : written);
        return numbered.matches() && numbered.group("session").equals(number(session))
                ? symbol(numbered)
                : Optional.empty();
    }

    private static Optional<Symbol> symbol(Matcher numbered) {
        int session = Integer.parseInt(numbered.group("session"));
        int number = Integer.parseInt(numbered.group("number"));
        String part = numbered.group("part");
        if (session < FIRST_BY_RESOLUTION
                || part != null && session < FIRST_WITH_PARTS
                || !isResolution(session, number)) {
            return Optional.empty();
        }
        String written = session < FIRST_NUMBERED_BY_SESSION ? Roman.of(session) : String.valueOf(session);
        return Optional.of(new Symbol("A", written, number, part));
    }

    private static boolean isResolution(int session, int number) {
        int[] range = NUMBERS.get(session);
        if (range != null) {
            return range[0] <= number && number <= range[1];
        }
        return number > 0 && number <= (session <= LAST_OF_FEW_RESOLUTIONS ? 300 : 400);
    }

    /** Emergency special sessions sit beside the regular ones, so that their number need not be the row's. */
    private static boolean isOf(Symbol symbol, String session) {
        return symbol.session().startsWith("ES-") || symbol.session().equals(number(session));
    }

    private static String number(String session) {
        return session == null ? "" : session.strip();
    }

    private static Map.Entry<Integer, int[]> numbers(int session, int first, int last) {
        return Map.entry(session, new int[] {first, last});
    }
}
