package io.github.sfnmaven.reactor;

import java.util.List;

/**
 * What one who has come to a {@link Barrier} is told.
 *
 * @param due what is to be deployed now, in the order of the modules; empty for all but the last
 * @param missing who has not come yet; empty also where nothing waits, since then nobody is waited for
 */
public record Arrival(List<PutOff> due, List<String> missing) {
    static final Arrival NOTHING = new Arrival(List.of(), List.of());
}
