package io.github.sfnmaven.diagnostic;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** Finds what somebody meant who wrote a name that does not exist. */
public final class NearMiss {
    /** Longer names are compared no further: the effort grows with the square of the length. */
    private static final int LONGEST = 200;

    private static final int SHORTEST_BEGINNING = 5;

    private NearMiss() {}

    /**
     * The candidate that is nearest to the written name, if it is near enough: up to a third of the characters missing,
     * added, changed or swapped with their neighbour, upper and lower case aside; else one that begins as it does.
     *
     * @param candidates the names that exist; of equally near ones the first is taken
     */
    public static Optional<String> of(String written, Collection<String> candidates) {
        String wanted = written.toLowerCase(Locale.ROOT);
        Optional<String> nearest = Optional.empty();
        int least = Integer.MAX_VALUE;
        for (String candidate : candidates) {
            int limit = Math.min(least, Math.max(wanted.length(), candidate.length()) / 3 + 1);
            int distance = distance(wanted, candidate.toLowerCase(Locale.ROOT), limit);
            if (distance < limit && !candidate.equals(written) && distance < candidate.length()) {
                least = distance;
                nearest = Optional.of(candidate);
            }
        }
        return nearest.or(() -> candidates.stream()
                .filter(candidate -> beginsAlike(wanted, candidate.toLowerCase(Locale.ROOT)))
                .findFirst());
    }

    private static boolean beginsAlike(String a, String b) {
        int shorter = Math.min(a.length(), b.length());
        return shorter >= SHORTEST_BEGINNING && a.regionMatches(0, b, 0, shorter) && !a.equals(b);
    }

    /** {@link #of} as a hint: {@code did you mean 'Approve'?}. */
    public static Optional<String> hint(String written, Collection<String> candidates) {
        return of(written, candidates).map(NearMiss::question);
    }

    static String question(String name) {
        return "did you mean " + Quote.of(name) + "?";
    }

    /** How many characters are compared with each other at most to tell how far two names are apart. */
    static long work(String written, String candidate) {
        int longer = Math.max(written.length(), candidate.length());
        boolean isFar = Math.abs(written.length() - candidate.length()) > longer / 3;
        return isFar || longer > LONGEST ? 0 : (long) written.length() * candidate.length();
    }

    /**
     * The least number of single characters to insert, delete, replace or swap with the next one (Damerau and
     * Levenshtein, each character edited once).
     *
     * @param limit no need to count further
     */
    private static int distance(String a, String b, int limit) {
        if (Math.abs(a.length() - b.length()) >= limit || Math.max(a.length(), b.length()) > LONGEST) {
            return limit;
        }
        int[] beforeLast = new int[b.length() + 1];
        int[] last = new int[b.length() + 1];
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            row[0] = i;
            int least = i;
            for (int j = 1; j <= b.length(); j++) {
                int changed = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(Math.min(row[j - 1], last[j]) + 1, last[j - 1] + changed);
                if (isSwapped(a, i, b, j)) {
                    row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
                }
                least = Math.min(least, row[j]);
            }
            if (least > limit) {
                return limit;
            }
            int[] spare = beforeLast;
            beforeLast = last;
            last = row;
            row = spare;
        }
        return last[b.length()];
    }

    private static boolean isSwapped(String a, int i, String b, int j) {
        return i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    }
}
