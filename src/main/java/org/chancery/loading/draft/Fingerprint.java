package org.chancery.loading.draft;

import java.text.Normalizer;
import java.util.regex.Pattern;
import org.chancery.loading.account.Digest;

/** What a text is recognised by, however it was wrapped or copied. */
public final class Fingerprint {

    private static final Pattern WHITE_SPACE = Pattern.compile("[\\s\\p{Z}]+");

    private Fingerprint() {}

    /** {@code sha256:} and the SHA-256 of the text in NFC, UTF-8, every run of white space one space, ends trimmed. */
    public static String of(String text) {
        String plain = WHITE_SPACE
                .matcher(Normalizer.normalize(text, Normalizer.Form.NFC))
                .replaceAll(" ")
                .strip();
        return "sha256:" + Digest.sha256(plain);
    }
}
