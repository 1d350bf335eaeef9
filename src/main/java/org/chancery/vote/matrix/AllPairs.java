package org.chancery.vote.matrix;

import java.util.Arrays;

/**
 * How each of some countries voted with each, itself included. Rows and columns are in the order in which the countries
 * were asked for; both directions are the same.
 */
public final class AllPairs {

    private final int[][] shared;
    private final int[][] halves;

    private AllPairs(int[][] shared, int[][] halves) {
        this.shared = shared;
        this.halves = halves;
    }

    /** Roll calls in which both voted yes, no or abstained. */
    public int shared(int row, int column) {
        return shared[row][column];
    }

    /** As {@link PairCounts#score()}. */
    public Double score(int row, int column) {
        return PairCounts.score(shared[row][column], halves[row][column]);
    }

    /**
     * Counts them. A position is written in two bits, yes and "yes or abstaining": where both voted, the bits that differ
     * are the distance between the two in halves, and so three counts a word serve both numbers.
     *
     * @param countries the positions of each
     * @param in the roll calls that count
     */
    static AllPairs of(CountryPositions[] countries, long[] in) {
        int n = countries.length;
        int[] used = used(in);
        long[][] rows = new long[n][];
        for (int c = 0; c < n; c++) {
            rows[c] = row(countries[c], used, in);
        }
        int[][] shared = new int[n][n];
        int[][] halves = new int[n][n];
        for (int a = 0; a < n; a++) {
            for (int b = a; b < n; b++) {
                long both = compared(rows[a], rows[b]);
                shared[a][b] = (int) both;
                shared[b][a] = shared[a][b];
                halves[a][b] = 2 * shared[a][b] - (int) (both >>> Integer.SIZE);
                halves[b][a] = halves[a][b];
            }
        }
        return new AllPairs(shared, halves);
    }

    /** Three words for each that is used: voted, said yes, said yes or abstained. One array is read faster than three. */
    private static long[] row(CountryPositions country, int[] used, long[] in) {
        long[] row = new long[3 * used.length];
        for (int i = 0; i < used.length; i++) {
            int w = used[i];
            row[3 * i] = country.voted(w) & in[w];
            row[3 * i + 1] = country.yes()[w] & in[w];
            row[3 * i + 2] = (country.yes()[w] | country.abstain()[w]) & in[w];
        }
        return row;
    }

    /** How many roll calls two rows share, and above these bits their distance in halves. */
    private static long compared(long[] a, long[] b) {
        int shared = 0;
        int distance = 0;
        for (int i = 0; i < a.length - 2; i += 3) {
            long both = a[i] & b[i];
            shared += Long.bitCount(both);
            distance += Long.bitCount((a[i + 1] ^ b[i + 1]) & both) + Long.bitCount((a[i + 2] ^ b[i + 2]) & both);
        }
        return (long) distance << Integer.SIZE | shared;
    }

    /** The words in which any roll call counts: a filter often leaves few. */
    private static int[] used(long[] in) {
        int[] used = new int[in.length];
        int n = 0;
        for (int w = 0; w < in.length; w++) {
            if (in[w] != 0) {
                used[n++] = w;
            }
        }
        return Arrays.copyOf(used, n);
    }
}
