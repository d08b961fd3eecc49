package io.github.sfnmaven.asl.diff;

import java.util.ArrayList;
import java.util.List;

/** States that might be the same. Where there is more than one on a side, nobody can tell which. */
final class Candidates {
    private final List<StateView> deployed = new ArrayList<>(1);
    private final List<StateView> wanted = new ArrayList<>(1);

    void addDeployed(StateView state) {
        deployed.add(state);
    }

    void addWanted(StateView state) {
        wanted.add(state);
    }

    /** Pairs the only two, unless one of them was found to be another state since. */
    void pair(Matching matching) {
        if (deployed.size() == 1
                && wanted.size() == 1
                && matching.isFree(deployed.get(0))
                && matching.isFree(wanted.get(0))) {
            matching.pair(deployed.get(0), wanted.get(0));
        }
    }
}
