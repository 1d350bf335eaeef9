package org.chancery.graph.names;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;

/** One form for all the ways in which a name is written: without case, accents and punctuation. */
public final class Folding {

    private static final Pattern SILENT = Pattern.compile("['’‘ʼ`´.\\p{Mn}]");
    private static final Pattern SEPARATORS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

    private Folding() {}

    /**
     * Folds a name: {@code "Łukasz  O’Neill, Jr."} becomes {@code "lukasz oneill jr"}. A name of nothing but
     * punctuation or symbols is kept as it is, so that it can be found again.
     */
    public static String fold(String name) {
        // Lower case first: the filter knows some letters in lower case only.
        String composed = Normalizer.normalize(
                Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT), Normalizer.Form.NFKC);
        char[] from = composed.toCharArray();
        char[] to = new char[from.length * 4];
        int length = ASCIIFoldingFilter.foldToASCII(from, 0, to, 0, from.length);
        String lower = Normalizer.normalize(new String(to, 0, length), Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT);
        String plain = SEPARATORS
                .matcher(SILENT.matcher(lower).replaceAll(""))
                .replaceAll(" ")
                .strip();
        return plain.isEmpty() ? composed.strip() : plain;
    }

    /**
     * The surnames that a name may end in, folded: of "Ursula von der Leyen" these are "von der leyen", "der leyen"
     * and "leyen"; of a name of one word there is none.
     */
    public static Set<String> surnames(String name) {
        String[] words = fold(name).split(" ");
        Set<String> surnames = new LinkedHashSet<>();
        for (int i = 1; i < words.length; i++) {
            surnames.add(String.join(" ", Arrays.copyOfRange(words, i, words.length)));
        }
        return surnames;
    }

    /** The readable form that ids are made of: {@code "Łukasz O’Neill"} becomes {@code "lukasz-oneill"}. */
    public static String slug(String name) {
        String slug = fold(name).replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-|-$", "");
        return slug.isEmpty() ? "x" + Integer.toHexString(name.hashCode()) : slug;
    }
}
