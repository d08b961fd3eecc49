package io.github.sfnmaven.plan;

import io.github.sfnmaven.source.OutputFile;
import io.github.sfnmaven.stack.StackPlan;
import io.github.sfnmaven.stack.change.ResourceChange;
import io.github.sfnmaven.stack.outcome.DeployedStack;
import io.github.sfnmaven.stack.removal.RemovedMachine;
import io.github.sfnmaven.tree.JsonWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** A plan for machines: {@code target/sfn/<stackName>.plan.json}. Same plan, same bytes. */
public final class PlanReport {
    private PlanReport() {}

    public static String json(DeploymentPlan plan) {
        StackPlan stack = plan.stack();
        Map<String, Object> report = new LinkedHashMap<>();
        report.put("tool", "sfn-maven-plugin");
        report.put("stackName", stack.stackName());
        stack.stack().map(DeployedStack::id).ifPresent(id -> report.put("stackId", id));
        stack.stack().map(DeployedStack::status).ifPresent(status -> report.put("status", status));
        report.put("action", stack.kind().name().toLowerCase(Locale.ROOT));
        report.put("replaces", stack.replacement().isPresent());
        report.put(
                "removals",
                stack.removal().machines().stream().map(RemovedMachine::json).toList());
        report.put("changes", stack.changes().stream().map(ResourceChange::json).toList());
        report.put(
                "stateMachines", plan.machines().stream().map(MachinePlan::json).toList());
        return JsonWriter.pretty(report);
    }

    /**
     * Writes {@code <stackName>.plan.json}, readable by its owner alone: values of properties may be secret.
     *
     * @param folder made if it is not there
     * @return the file
     * @throws IOException if it cannot be written
     */
    public static Path write(Path folder, DeploymentPlan plan) throws IOException {
        return OutputFile.ofOwner(folder.resolve(plan.stack().stackName() + ".plan.json"))
                .write(json(plan).getBytes(StandardCharsets.UTF_8));
    }
}
