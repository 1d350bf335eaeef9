package org.chancery.loading.visit;

import java.util.regex.Pattern;

/** Where in a country a visit was, as the record has it. */
final class Towns {

    private static final Pattern INITIALS = Pattern.compile(",\\s*(?=(?:\\p{Lu}\\.){2,})");
    private static final Pattern SEVERAL = Pattern.compile("[,;&/]");
    private static final Pattern BRACKETS = Pattern.compile("\\s*\\([^()]*\\)");

    private Towns() {}

    /**
     * The one town of a visit; null where there is none, or several ("Ankara, Istanbul"): which of them a visit was in
     * cannot be told, and a place within another ("Birch Grove, Sussex") looks the same. A federal district belongs to its
     * city ("Mexico, D.F."); a region in brackets ("Halifax (Nova Scotia)") is left out, since the country tells namesakes
     * apart.
     */
    static String only(String locale) {
        String plain = INITIALS.matcher(BRACKETS.matcher(locale).replaceAll(""))
                .replaceAll(" ")
                .strip();
        return plain.isEmpty() || SEVERAL.matcher(plain).find() ? null : plain;
    }
}
