package io.github.sfnmaven.asl.rule.task;

import com.google.auto.service.AutoService;
import io.github.sfnmaven.asl.field.QueryLanguage;
import io.github.sfnmaven.asl.model.State;
import io.github.sfnmaven.asl.model.StateMachine;
import io.github.sfnmaven.asl.resource.OptimizedAction;
import io.github.sfnmaven.asl.resource.TaskResource;
import io.github.sfnmaven.asl.rule.Findings;
import io.github.sfnmaven.asl.rule.Rule;
import io.github.sfnmaven.asl.rule.RuleInfo;
import io.github.sfnmaven.asl.rule.Words;
import io.github.sfnmaven.diagnostic.DiagnosticCode;
import io.github.sfnmaven.diagnostic.Quote;
import io.github.sfnmaven.tree.Member;
import io.github.sfnmaven.tree.Placeholder;
import io.github.sfnmaven.tree.TextNode;
import io.github.sfnmaven.tree.TreeNode;
import java.util.List;
import java.util.Optional;

/** {@code lambda:invoke} without FunctionName. */
@AutoService(Rule.class)
@RuleInfo(
        code = DiagnosticCode.SCHEMA_VALIDATION_FAILED,
        summary = "A required parameter of an optimized integration is missing")
public final class MissingParameter implements Rule {
    @Override
    public void check(StateMachine machine, Findings findings) {
        Task.forEach(machine, task -> {
            if (Parameters.hasNone(task.state())) {
                task.integration()
                        .filter(TaskResource.Integration::exists)
                        .ifPresent(called -> reportAll(task, called, findings));
            } else {
                task.optimized()
                        .ifPresent(action -> task.parameters()
                                .ifPresentOrElse(
                                        parameters -> check(action, parameters, findings),
                                        () -> checkValue(action, task.state(), findings)));
            }
        });
    }

    /** "Parameters field is required for resource ARN", of the AWS SDK integrations as well. */
    private static void reportAll(Task task, TaskResource.Integration called, Findings findings) {
        String field = Parameters.fields(task.state().head().language()).get(0);
        Findings.Finding finding = findings.report(task.text(), called.title() + " needs " + field);
        List<String> required = task.optimized().map(OptimizedAction::required).orElse(List.of());
        if (!required.isEmpty()) {
            finding.hint("add " + field + " with " + Words.and(required));
        } else if (called.sdk()) {
            finding.hint("if the action takes none, add \"" + field + "\": {}");
        }
    }

    /** Parameters of any kind will do in general, but only an object names what the action needs. */
    private static void checkValue(OptimizedAction action, State state, Findings findings) {
        if (state.head().language() == QueryLanguage.JSONPATH
                && !action.required().isEmpty()) {
            state.node()
                    .get("Parameters")
                    .filter(value -> value.tag().isEmpty() && !isPlaceholder(value))
                    .ifPresent(value -> findings.report(
                            value,
                            action.title() + " needs Parameters with " + Words.and(action.required()) + ", not "
                                    + value.kind()));
        }
    }

    private static boolean isPlaceholder(TreeNode value) {
        return value instanceof TextNode text && Placeholder.isIn(text.value());
    }

    private static void check(OptimizedAction action, Parameters parameters, Findings findings) {
        List<String> missing = action.required().stream()
                .filter(name -> !parameters.mayHave(name))
                .toList();
        List<String> meant = missing.stream()
                .filter(name -> misspelt(name, action, parameters, findings))
                .toList();
        List<String> left =
                missing.stream().filter(name -> !meant.contains(name)).toList();
        if (!left.isEmpty()) {
            findings.report(parameters.field(), action.title() + " needs " + Words.and(left))
                    .hint("add " + (left.size() == 1 ? "it" : "them") + " to "
                            + parameters.field().name());
        }
    }

    /** Reports the parameter that was meant for the missing one, if there is any. */
    private static boolean misspelt(String name, OptimizedAction action, Parameters parameters, Findings findings) {
        Optional<Member> written = parameters.misspelt(name, action.parameters());
        written.ifPresent(member -> findings.report(
                        member, action.title() + " needs " + name + ", but has " + Quote.of(member.name()))
                .hint("did you mean " + Quote.of(parameters.renamed(member, name)) + "?"));
        return written.isPresent();
    }
}
