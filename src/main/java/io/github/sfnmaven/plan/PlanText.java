package io.github.sfnmaven.plan;

import io.github.sfnmaven.stack.StackPlan;
import io.github.sfnmaven.stack.change.ChangeTable;
import io.github.sfnmaven.stack.change.ResourceChange;
import java.util.ArrayList;
import java.util.List;

/** A plan as a person reads it. */
public final class PlanText {
    private PlanText() {}

    /**
     * A heading, the resources as a table, the changes of each definition, the summary last. One line where nothing
     * would change.
     */
    public static List<String> lines(DeploymentPlan plan) {
        StackPlan stack = plan.stack();
        List<String> lines = new ArrayList<>();
        if (stack.kind() != StackPlan.Kind.NOTHING) {
            lines.add(heading(stack) + ":");
        }
        ChangeTable.lines(stack.changes()).forEach(line -> lines.add("  " + line));
        if (stack.kind() == StackPlan.Kind.UPDATE) {
            plan.machines().forEach(machine -> {
                lines.add("State machine '" + machine.logicalId() + "':");
                machine.lines().forEach(line -> lines.add("  " + line));
            });
            stack.removal().machines().forEach(machine -> {
                lines.add("State machine '" + machine.label() + "':");
                lines.add("  ! it is removed, and its executions are lost: " + machine.why());
            });
        }
        lines.add(summary(stack));
        return lines;
    }

    private static String heading(StackPlan stack) {
        String named = "stack '" + stack.stackName() + "'";
        return switch (stack.kind()) {
            case CREATE -> "A deploy would create " + named;
            case UPDATE -> "A deploy would update " + named;
            case RECREATE ->
                "A deploy would delete " + named + ", which is "
                        + stack.stack().orElseThrow().status() + ", and create it again";
            case NOTHING -> "";
        };
    }

    private static String summary(StackPlan stack) {
        if (stack.kind() == StackPlan.Kind.NOTHING) {
            return "Stack '" + stack.stackName() + "' is up to date: a deploy would change nothing";
        }
        if (stack.changes().isEmpty()) {
            return "Plan: no resource changes, only outputs, tags or settings of the stack";
        }
        long replaced =
                stack.changes().stream().filter(ResourceChange::mayReplace).count();
        return "Plan: " + count(stack, "add") + " to add, " + count(stack, "modify") + " to modify"
                + (replaced == 0 ? "" : " (" + replaced + " replaced)") + ", " + count(stack, "remove") + " to remove";
    }

    private static long count(StackPlan stack, String action) {
        return stack.changes().stream()
                .filter(change -> change.action().equals(action))
                .count();
    }
}
