package io.github.sfnmaven.asl.rule.task;

import com.google.auto.service.AutoService;
import io.github.sfnmaven.asl.field.DynamicName;
import io.github.sfnmaven.asl.field.QueryLanguage;
import io.github.sfnmaven.asl.field.ValueKind;
import io.github.sfnmaven.asl.model.State;
import io.github.sfnmaven.asl.model.StateMachine;
import io.github.sfnmaven.asl.resource.TaskResource.Integration;
import io.github.sfnmaven.asl.rule.Findings;
import io.github.sfnmaven.asl.rule.Rule;
import io.github.sfnmaven.asl.rule.RuleInfo;
import io.github.sfnmaven.diagnostic.DiagnosticCode;
import io.github.sfnmaven.diagnostic.Severity;
import io.github.sfnmaven.tree.Member;
import io.github.sfnmaven.tree.ObjectNode;
import io.github.sfnmaven.tree.Placeholder;
import io.github.sfnmaven.tree.TextNode;
import io.github.sfnmaven.tree.TreeNode;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** {@code sqs:sendMessage.waitForTaskToken} whose message does not hold the token. */
@AutoService(Rule.class)
@RuleInfo(
        code = DiagnosticCode.SCHEMA_VALIDATION_FAILED,
        severity = Severity.WARNING,
        summary = "A Task that waits for a task token but does not pass it on")
public final class TaskTokenNotPassed implements Rule {
    /** The context object as a whole, its Task or its token, but no other part of it. */
    private static final Pattern CONTEXT = Pattern.compile(
            "\\$\\$(?!\\.(Execution|State|StateMachine|Map)\\b)|\\$states(?!\\.(input|result|errorOutput)\\b)(?!\\.context\\.(Execution|State|StateMachine|Map)\\b)");

    @Override
    public void check(StateMachine machine, Findings findings) {
        Task.forEach(
                machine,
                task -> task.integration()
                        .filter(Integration::waitsForToken)
                        .filter(called -> isTold(task) && !isPassed(task))
                        .ifPresent(called -> task.report(
                                        called.pattern(),
                                        "This Task waits for a task token that it never passes on, so nothing can complete it",
                                        findings)
                                .hint("add " + token(task) + " to " + field(task))));
    }

    /** Whether it hands over what it needs to; what is missing, and reported, may be what the token was to stand in. */
    private static boolean isTold(Task task) {
        return task.parameters()
                .map(parameters -> task.optimized().stream()
                        .flatMap(action -> action.required().stream())
                        .allMatch(parameters::mayHave))
                .orElseGet(() -> isExpression(task.state()));
    }

    private static boolean isExpression(State state) {
        return state.head().language() != QueryLanguage.JSONPATH
                && state.node().get("Arguments").orElse(null) instanceof TextNode text
                && ValueKind.Computed.isExpression(text);
    }

    private static boolean isPassed(Task task) {
        return Stream.of("Parameters", "Arguments")
                .flatMap(name -> task.state().node().get(name).stream())
                .flatMap(TreeNode::all)
                .anyMatch(TaskTokenNotPassed::mayHoldToken);
    }

    private static boolean mayHoldToken(TreeNode node) {
        return !node.tag().isEmpty()
                || (node instanceof TextNode text && mayHoldToken(text.value()))
                // What a placeholder stands for is evaluated only where anything is.
                || (node instanceof ObjectNode object
                        && object.members().stream().anyMatch(TaskTokenNotPassed::isHidden));
    }

    private static boolean isHidden(Member member) {
        return DynamicName.is(member.name())
                && member.value() instanceof TextNode text
                && Placeholder.isIn(text.value());
    }

    private static boolean mayHoldToken(String text) {
        return CONTEXT.matcher(text).find() || (text.startsWith("{%") && Placeholder.isIn(text));
    }

    private static String token(Task task) {
        return task.state().head().language() == QueryLanguage.JSONATA
                ? "\"{% $states.context.Task.Token %}\""
                : "\"TaskToken.$\": \"$$.Task.Token\"";
    }

    private static String field(Task task) {
        return Parameters.fields(task.state().head().language()).get(0);
    }
}
