package org.chancery.graph.names;

import java.util.regex.Pattern;

/** Roman figures, 1 to 39: the Assembly's sessions to the thirtieth, its early special sessions, sections. */
final class Roman {

    private static final String FIGURE = "X{0,3}(?:IX|IV|V?I{0,3})";
    private static final Pattern ALONE = Pattern.compile("(?=.)" + FIGURE);
    private static final Pattern LAST = Pattern.compile("(?:(?:ES|S)-)?(?=.)" + FIGURE);

    private static final int[] VALUES = {10, 9, 5, 4, 1};
    private static final String[] FIGURES = {"X", "IX", "V", "IV", "I"};

    private Roman() {}

    static boolean is(String text) {
        return ALONE.matcher(text).matches();
    }

    /** Whether a session is told in Roman figures: {@code XXV}, {@code S-VI}. */
    static boolean endsIn(String session) {
        return LAST.matcher(session).matches();
    }

    /** 1 to 39. */
    static String of(int number) {
        StringBuilder figures = new StringBuilder();
        int rest = number;
        for (int i = 0; i < VALUES.length; i++) {
            while (rest >= VALUES[i]) {
                figures.append(FIGURES[i]);
                rest -= VALUES[i];
            }
        }
        return figures.toString();
    }
}
