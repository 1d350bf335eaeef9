package org.chancery.server;

/** Values as messages show them: quoted, and cut where they are long. */
final class Shown {

    private static final int LENGTH = 60;

    private Shown() {}

    static String text(CharSequence text) {
        if (text.length() <= LENGTH) {
            return "\"" + text + "\"";
        }
        int end = Character.isHighSurrogate(text.charAt(LENGTH - 1)) ? LENGTH - 1 : LENGTH;
        return "\"" + text.subSequence(0, end) + "…\" (" + text.length() + " characters)";
    }
}
