package org.chancery.graph.names;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The symbol of a resolution of the United Nations, however it is written.
 *
 * @param organ {@code A} for the General Assembly, {@code S} for the Security Council; null where it is not told, which
 *     is only so where the session is not told either
 * @param session of the Assembly, as the symbol writes it ({@code 77}, {@code ES-11}, {@code XXV}, {@code S-VI}); of a
 *     resolution of the Council, the year; null where it is not told
 * @param number of the resolution, from 1: within the session where that is a number, else within the organ
 * @param part the letter of one of several resolutions under one number, or two letters joined by a hyphen; null where
 *     there is none
 */
public record Symbol(String organ, String session, int number, String part) {

    private static final String ASSEMBLY = "A";
    private static final String COUNCIL = "S";

    private static final int LONGEST = 100;
    /** Up to its thirtieth session, the Assembly numbered its resolutions through, with the session in Roman figures. */
    private static final int LAST_ROMAN_SESSION = 30;

    private static final Pattern DASHES = Pattern.compile("[\\p{Pd}\u2212\u00AD]");
    private static final Pattern AROUND_SLASH = Pattern.compile("\\s*/\\s*");
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");

    private static final String ORGAN =
            "(?:(?<assembly>A/RES[/ ]|(?:UN |UNITED NATIONS )?GENERAL ASSEMBLY |(?:UN ?)?GAR? )"
                    + "|(?<council>S/RES[/ ]|(?:UN |UNITED NATIONS )?SECURITY COUNCIL |(?:UN ?)?SCR? )|(?:UN |UNITED NATIONS ))?";
    private static final String WORD = "(?:RES(?:OLUTION|\\.)? ?(?:NO\\. ?)?)?";
    private static final String PART = "(?<%s>[A-Z](?: ?- ?[A-Z])?)";
    private static final String LAST_PART =
            "(?:[ /]?" + PART.formatted("part") + "| ?\\[ ?" + PART.formatted("bracketed") + " ?\\])?";

    private static final Pattern BY_SESSION = Pattern.compile(
            ORGAN + WORD + "(?<session>\\d{2,3}|(?:ES|S)[- ]?\\d{1,2})/(?<number>\\d{1,4})" + LAST_PART);
    private static final Pattern NUMBERED_THROUGH = Pattern.compile(ORGAN + WORD + "(?<number>\\d{1,4})" + "(?: ?"
            + PART.formatted("before") + ")? ?\\( ?(?<session>(?:(?:ES|S)[- ]?)?[IVX]+) ?\\)" + LAST_PART);
    private static final Pattern BY_YEAR =
            Pattern.compile(ORGAN + WORD + "(?<number>\\d{1,4}) ?\\( ?(?<session>(?:19|20)\\d\\d) ?\\)");
    private static final Pattern BARE = Pattern.compile(ORGAN + WORD + "(?<number>\\d{1,4})" + LAST_PART);

    /**
     * Reads a symbol: with or without the organ, in either case, with the part before or after the session, in brackets or
     * not ({@code A/RES/2750(XXV)[C]}, {@code 2750 C (XXV)}, {@code UNGA resolution 68/262}, {@code S/RES/2353}).
     *
     * @return empty where the text is no symbol
     */
    public static Optional<Symbol> read(String text) {
        if (text == null || text.length() > LONGEST) {
            return Optional.empty();
        }
        String plain = plain(text);
        Matcher bySession = BY_SESSION.matcher(plain);
        if (bySession.matches()) {
            return bySession(bySession);
        }
        Matcher numberedThrough = NUMBERED_THROUGH.matcher(plain);
        if (numberedThrough.matches()) {
            return numberedThrough(numberedThrough);
        }
        Matcher byYear = BY_YEAR.matcher(plain);
        if (byYear.matches()) {
            return of(ASSEMBLY.equals(organ(byYear)) ? null : COUNCIL, byYear.group("session"), byYear, null);
        }
        Matcher bare = BARE.matcher(plain);
        return bare.matches() ? bare(bare) : Optional.empty();
    }

    /**
     * The symbol that a roll call has in Erik Voeten's data, where the column {@code unres} gives one.
     *
     * @param unres such as {@code R/43/63A}
     * @param session the session of the roll call's row
     * @return empty where it is blank, or stands for a page of the record, a decision, or one of several votes
     * @see VoetenNumber
     */
    public static Optional<Symbol> ofUnvotes(String unres, String session) {
        return VoetenNumber.symbol(unres, session);
    }

    /** The symbol as the United Nations Digital Library writes it, without what is not told. */
    public String canonical() {
        String numbered = number + (part == null ? "" : "[" + part + "]");
        if (organ == null) {
            return numbered;
        }
        String beginning = organ + "/RES/";
        if (session == null) {
            return beginning + numbered;
        }
        return isByNumber()
                ? beginning + number + "(" + session + ")" + (part == null ? "" : "[" + part + "]")
                : beginning + session + "/" + numbered;
    }

    /**
     * The canonical forms of this symbol with less told, by which the resolution is found where no other has the same:
     * {@code S/RES/2353} and {@code 2353}. None of a number that begins again with each session.
     */
    public List<String> shorter() {
        List<String> shorter = new ArrayList<>();
        if (session != null && isByNumber()) {
            shorter.add(new Symbol(organ, null, number, part).canonical());
            shorter.add(new Symbol(null, null, number, part).canonical());
        }
        return shorter;
    }

    /** Whether it names one resolution: organ and session are told. */
    public boolean isComplete() {
        return session != null;
    }

    private boolean isByNumber() {
        return COUNCIL.equals(organ) || Roman.endsIn(session);
    }

    private static Optional<Symbol> bySession(Matcher matcher) {
        String session = session(matcher.group("session"));
        boolean plainNumber = Character.isDigit(session.charAt(0));
        if (COUNCIL.equals(organ(matcher)) || plainNumber && Integer.parseInt(session) <= LAST_ROMAN_SESSION) {
            return Optional.empty();
        }
        return of(ASSEMBLY, plainNumber ? String.valueOf(Integer.parseInt(session)) : session, matcher, part(matcher));
    }

    private static Optional<Symbol> numberedThrough(Matcher matcher) {
        String session = session(matcher.group("session"));
        String before = matcher.group("before");
        String after = part(matcher);
        if (COUNCIL.equals(organ(matcher)) || !Roman.endsIn(session) || before != null && after != null) {
            return Optional.empty();
        }
        return of(ASSEMBLY, session, matcher, before == null ? after : before.replace(" ", ""));
    }

    private static Optional<Symbol> bare(Matcher matcher) {
        String organ = organ(matcher);
        String part = part(matcher);
        return COUNCIL.equals(organ) && part != null ? Optional.empty() : of(organ, null, matcher, part);
    }

    private static Optional<Symbol> of(String organ, String session, Matcher matcher, String part) {
        int number = Integer.parseInt(matcher.group("number"));
        boolean ofTheAssemblyByYear = organ == null && session != null;
        return number == 0 || ofTheAssemblyByYear
                ? Optional.empty()
                : Optional.of(new Symbol(organ, session, number, part));
    }

    private static String plain(String text) {
        String upper = Normalizer.normalize(text, Normalizer.Form.NFKC).toUpperCase(Locale.ROOT);
        String dashed = DASHES.matcher(upper).replaceAll("-");
        String spaced = SPACES.matcher(dashed).replaceAll(" ").strip();
        return AROUND_SLASH.matcher(spaced).replaceAll("/");
    }

    private static String organ(Matcher matcher) {
        if (matcher.group("assembly") != null) {
            return ASSEMBLY;
        }
        return matcher.group("council") == null ? null : COUNCIL;
    }

    /** A special session with its hyphen, and without leading zeros. */
    private static String session(String written) {
        return written.replaceFirst("^(ES|S)[- ]?0*", "$1-");
    }

    private static String part(Matcher matcher) {
        String part = matcher.group("part") == null ? matcher.group("bracketed") : matcher.group("part");
        return part == null ? null : part.replace(" ", "");
    }
}
