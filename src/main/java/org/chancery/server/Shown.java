package org.chancery.server;

/** Values as messages show them: quoted, and cut where they are long. */
final class Shown {

    private static final int LENGTH = 60;

    private Shown() {}

    /** In quotation marks; a long one cut, with its length. */
    static String text(CharSequence text) {
        return text.length() <= LENGTH
                ? "\"" + text + "\""
                : "\"" + start(text) + "…\" (" + text.length() + " characters)";
    }

    /** As it is; a long one cut. */
    static String cut(CharSequence text) {
        return text.length() <= LENGTH ? text.toString() : start(text) + "…";
    }

    /** Whether it holds whole characters only: half of a surrogate pair can be neither stored nor sent. */
    static boolean isText(String text) {
        return text.codePoints().noneMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
    }

    private static CharSequence start(CharSequence text) {
        return text.subSequence(0, Character.isHighSurrogate(text.charAt(LENGTH - 1)) ? LENGTH - 1 : LENGTH);
    }
}
