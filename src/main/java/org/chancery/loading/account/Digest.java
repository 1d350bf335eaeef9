package org.chancery.loading.account;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Digests of texts. */
public final class Digest {

    private Digest() {}

    /** SHA-256 of the text in UTF-8, hexadecimal. */
    public static String sha256(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** The first eight digits: enough to tell apart what is otherwise alike. */
    public static String brief(String text) {
        return sha256(text).substring(0, 8);
    }
}
