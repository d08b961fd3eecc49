package io.github.sfnmaven.diagnostic;

import java.util.Collection;
import java.util.Optional;

/**
 * Looks for near misses as long as the work stays small: it grows with the number of names, the number of candidates
 * and the square of their length. After that it finds none; a user who has renamed thousands of names does not need
 * thousands of hints.
 */
public final class NearMissSearch {
    /** Characters compared with characters: a fraction of a second. The search that exceeds it is still finished. */
    private static final long MAX_WORK = 20_000_000;

    private long left = MAX_WORK;

    /** As {@link NearMiss#of}. */
    public Optional<String> of(String written, Collection<String> candidates) {
        if (left <= 0) {
            return Optional.empty();
        }
        for (String candidate : candidates) {
            left -= 1 + NearMiss.work(written, candidate);
        }
        return NearMiss.of(written, candidates);
    }

    /** As {@link NearMiss#hint}. */
    public Optional<String> hint(String written, Collection<String> candidates) {
        return of(written, candidates).map(NearMiss::question);
    }

    /** Whether nothing is found any more. */
    public boolean isOver() {
        return left <= 0;
    }
}
