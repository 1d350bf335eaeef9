package org.chancery.graph.names;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;

/** One form for all the ways in which a name is written: without case, accents and punctuation. */
public final class Folding {

    private static final Pattern SILENT = Pattern.compile("['’‘ʼ`´.\\p{Mn}]");
    private static final Pattern SEPARATORS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

    private static final Pattern SLUG = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+(-[\\p{L}\\p{M}\\p{N}]+)*");
    private static final Pattern WORDS = Pattern.compile("(?=.*[\\p{L}\\p{N}])[\\p{L}\\p{M}\\p{N} ]+");

    private static final int LONGEST_KEY = 1000;
    private static final int LONGEST_SLUG = 100;
    private static final int WORDS_OF_A_SURNAME = 10;

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
     * The folded name as the graph's index of names has it. An index takes values of 8 kB, and there are names of which
     * each letter folds to eighteen: of such a one it is the beginning and a digest.
     */
    public static String key(String name) {
        return shortened(fold(name), LONGEST_KEY, " ");
    }

    /**
     * The surnames that a name may end in, of ten words at most, as {@linkplain #key keys}: of "Ursula von der Leyen"
     * these are "von der leyen", "der leyen" and "leyen"; of a name of one word there is none.
     */
    public static Set<String> surnames(String name) {
        String[] words = fold(name).split(" ");
        Set<String> surnames = new LinkedHashSet<>();
        for (int i = Math.max(1, words.length - WORDS_OF_A_SURNAME); i < words.length; i++) {
            surnames.add(key(String.join(" ", Arrays.copyOfRange(words, i, words.length))));
        }
        return surnames;
    }

    /**
     * The readable form that ids are made of: {@code "Łukasz O’Neill"} becomes {@code "lukasz-oneill"}. Two names have the
     * same one only where they fold to the same; of a long name it is the beginning and a digest.
     */
    public static String slug(String name) {
        String folded = fold(name);
        return WORDS.matcher(folded).matches()
                ? shortened(folded.replace(' ', '-'), LONGEST_SLUG, "-")
                : "x" + digest(folded);
    }

    /** Whether an id has the form that ids get which are made from names: letters with their marks, and digits. */
    public static boolean isSlug(String id) {
        return SLUG.matcher(id).matches() && id.equals(id.toLowerCase(Locale.ROOT));
    }

    private static String shortened(String text, int longest, String joint) {
        if (text.length() <= longest) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(longest - 1)) ? longest - 1 : longest;
        return text.substring(0, end).replaceFirst("[ -]$", "") + joint + digest(text);
    }

    private static String digest(String text) {
        return UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8))
                .toString()
                .substring(0, 8);
    }
}
