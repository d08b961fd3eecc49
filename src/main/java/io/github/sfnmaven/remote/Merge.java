package io.github.sfnmaven.remote;

import io.github.sfnmaven.diagnostic.Diagnostic;
import io.github.sfnmaven.diagnostic.DiagnosticCode;
import java.util.ArrayList;
import java.util.List;

/** Puts the service's findings to our own, so that nothing is said twice. Ours say more, so they are kept. */
public final class Merge {
    private Merge() {}

    /** Our findings, and those of the service that none of ours says already. */
    public static List<Diagnostic> of(List<Diagnostic> own, List<Diagnostic> service) {
        List<Diagnostic> all = new ArrayList<>(own);
        service.stream()
                .filter(said -> own.stream().noneMatch(ours -> says(ours, said)))
                .forEach(all::add);
        return all;
    }

    private static boolean says(Diagnostic ours, Diagnostic said) {
        boolean sameMatter = ours.code() == said.code() && (isWithin(ours, said) || isWithin(said, ours));
        boolean same = sameMatter || ours.path().equals(said.path()) || follows(said, ours);
        // What the service refuses is an error, also where ours is a warning.
        return same && ours.severity().compareTo(said.severity()) <= 0;
    }

    /** The service misses an end where a transition leads nowhere; ours is silent about what follows. */
    private static boolean follows(Diagnostic said, Diagnostic ours) {
        return said.code() == DiagnosticCode.MISSING_END_STATE
                && ours.code() == DiagnosticCode.MISSING_TRANSITION_TARGET;
    }

    private static boolean isWithin(Diagnostic inner, Diagnostic outer) {
        return inner.path().equals(outer.path()) || inner.path().startsWith(outer.path() + "/");
    }
}
