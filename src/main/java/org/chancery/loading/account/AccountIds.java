package org.chancery.loading.account;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** Readable ids for facts, made from the content of an account with the same normalisation as its block. */
public final class AccountIds {

    private static final String CLAIM = "claim.";

    private static final int NAMED_AT_MOST = 4;
    private static final int LONGEST_BLOCK = 1000;

    private AccountIds() {}

    /** Of a claim about a vote, which more than one article may make. */
    public static String claim(String what, String digest) {
        return CLAIM + what + "." + digest;
    }

    public static boolean isOfClaim(String id) {
        return id.startsWith(CLAIM);
    }

    /** The participants in an id: all of a few, of many the first three, their number and a digest of them all. */
    public static String joined(List<String> ids) {
        TreeSet<String> sorted = new TreeSet<>(ids);
        if (sorted.size() <= NAMED_AT_MOST) {
            return String.join("_", sorted);
        }
        return String.join("_", sorted.stream().limit(3).toList()) + "_and-" + (sorted.size() - 3) + "-more-"
                + Digest.brief(String.join("_", sorted));
    }

    /**
     * The participants in a block: all of them; the ids of a crowd are more than an index takes as one value, and their
     * digest tells them apart as well.
     */
    public static String block(SortedSet<String> participants) {
        String ids = String.join(" ", participants);
        return ids.length() <= LONGEST_BLOCK ? ids : Digest.sha256(ids);
    }
}
