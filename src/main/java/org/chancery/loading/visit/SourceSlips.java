package org.chancery.loading.visit;

import java.util.regex.Pattern;

/** Slips of the pen that names in the record have, mended by rule: no name is known here. */
final class SourceSlips {

    private static final Pattern MINISTER = Pattern.compile("\\bPrime Min(?:ster|istere|sister|inster)\\b");
    private static final Pattern GLUED =
            Pattern.compile("(?<=\\b(?:Minister|President|Premier|Chancellor))(?=\\p{Lu})");
    private static final Pattern TORN = Pattern.compile("(?<=\\p{L})- +(?=\\p{L})");
    private static final Pattern STRAY = Pattern.compile(" +[-–](?=\\p{L})");

    private SourceSlips() {}

    /** The name as it was meant: "Prime Minster X", "PresidentX", "al- X" and "al –X" put right. */
    static String mended(String name) {
        String minister = MINISTER.matcher(name).replaceAll("Prime Minister");
        String parted = GLUED.matcher(minister).replaceAll(" ");
        return STRAY.matcher(TORN.matcher(parted).replaceAll("-")).replaceAll("-");
    }
}
