package io.github.sfnmaven.asl.diff;

import java.util.List;

/** Which branch of a state is which of the other, or which processor. */
final class ScopePairs {
    private ScopePairs() {}

    static Pairs<ScopeView> of(StateView deployed, StateView wanted) {
        List<ScopeView> were = deployed.scopes();
        List<ScopeView> are = wanted.scopes();
        if (!deployed.type().equals(wanted.type())) {
            return new Pairs<>(were, are);
        }
        if (were.size() == 1 && are.size() == 1) {
            // An Iterator may have become an ItemProcessor.
            return new Pairs<>(were, are).byIndex();
        }
        if (isBranch(were) && isBranch(are)) {
            return new Pairs<>(were, are)
                    .by(scope -> Value.of(scope.node()))
                    .by(scope -> scope.node().get("StartAt").map(Value::of))
                    .byIndex();
        }
        return new Pairs<>(were, are).by(ScopeView::field);
    }

    private static boolean isBranch(List<ScopeView> scopes) {
        return scopes.stream().allMatch(scope -> scope.place().kind() == Place.Kind.BRANCH);
    }
}
