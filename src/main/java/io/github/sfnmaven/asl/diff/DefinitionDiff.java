package io.github.sfnmaven.asl.diff;

import io.github.sfnmaven.asl.model.StateMachine;
import io.github.sfnmaven.asl.model.StateMachineType;
import io.github.sfnmaven.diagnostic.Quote;
import io.github.sfnmaven.tree.ObjectNode;
import io.github.sfnmaven.tree.TreeNode;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What changes from one definition to another. Empty exactly where both say the same; the order of names, white space
 * and JSON or YAML do not matter.
 *
 * @param changes in the order of the wanted definition, a scope's own fields before its states; states that are no more
 *     follow those of their scope
 */
public record DefinitionDiff(List<Change> changes) {
    public DefinitionDiff {
        changes = List.copyOf(changes);
    }

    public static DefinitionDiff between(TreeNode deployed, TreeNode wanted) {
        if (deployed.sameValue(wanted)) {
            return new DefinitionDiff(List.of());
        }
        if (!isUnderstood(deployed) || !isUnderstood(wanted)) {
            return new DefinitionDiff(List.of(new Change.Replaced()));
        }
        return new DefinitionDiff(Walk.between(read(deployed), read(wanted)));
    }

    private static boolean isUnderstood(TreeNode definition) {
        return definition instanceof ObjectNode root && root.tag().isEmpty() && ScopeView.hasStates(root);
    }

    private static ScopeView read(TreeNode definition) {
        // Where states are does not depend on the type of the state machine.
        StateMachine machine = StateMachine.of((ObjectNode) definition, StateMachineType.STANDARD);
        return new ScopeView(machine.top(), Place.STATE_MACHINE, "");
    }

    public boolean isEmpty() {
        return changes.isEmpty();
    }

    /** For the log: a line for each change, which fits under a heading and has long values shortened. */
    public List<String> lines() {
        return changes.stream().map(Change::line).map(Quote::printable).toList();
    }

    /** For {@link io.github.sfnmaven.tree.JsonWriter}: an object for each change, with its values in full. */
    public List<Map<String, @Nullable Object>> json() {
        return changes.stream().map(Change::json).toList();
    }
}
