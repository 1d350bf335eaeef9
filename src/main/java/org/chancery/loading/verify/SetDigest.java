package org.chancery.loading.verify;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * The digest of a set of texts, whichever order they come in: the sum of their SHA-256 digests modulo 2^256 (AdHash, by
 * Bellare and Micciancio, 1997). It finds out what differs by accident, and is no seal against forgery.
 */
final class SetDigest {

    private static final BigInteger MODULUS = BigInteger.ONE.shiftLeft(256);

    private BigInteger sum = BigInteger.ZERO;

    void add(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            sum = sum.add(new BigInteger(1, hash)).mod(MODULUS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** 64 hexadecimal digits. */
    String value() {
        return String.format("%064x", sum);
    }
}
