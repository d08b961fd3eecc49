package io.github.sfnmaven.mojo;

import io.github.sfnmaven.diagnostic.Diagnostic;
import io.github.sfnmaven.remote.DeploymentFindings;
import io.github.sfnmaven.stack.event.ResourceEvent;
import io.github.sfnmaven.stack.outcome.StackOutcome;
import io.github.sfnmaven.template.StateMachineModel;
import io.github.sfnmaven.tree.Document;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Finds what Step Functions refused in the file that it came from.
 *
 * @param checked the definitions
 * @param machines the state machines made of them, in the same order
 * @param literals values for placeholders
 */
record FailedDefinition(
        List<CheckedDefinition> checked, List<StateMachineModel> machines, Map<String, String> literals) {
    private static final String STATE_MACHINE = "AWS::StepFunctions::StateMachine";

    /**
     * Prints the mistakes in all definitions that were refused.
     *
     * @return those that are the root cause
     */
    List<Diagnostic> print(StackOutcome outcome, FindingsLog log) {
        if (!(outcome instanceof StackOutcome.Failed failed)) {
            return List.of();
        }
        List<Diagnostic> cause =
                failed.cause().first().map(event -> print(event, log)).orElse(List.of());
        failed.cause().consequences().forEach(event -> print(event, log));
        return cause.stream()
                .map(mistake -> mistake.withFile(log.shown(mistake.file())))
                .toList();
    }

    private List<Diagnostic> print(ResourceEvent event, FindingsLog log) {
        // A nested stack's template is not ours, and its logical ids are its own.
        if (!event.type().equals(STATE_MACHINE) || !event.within().isEmpty()) {
            return List.of();
        }
        List<Document> suspects = suspects(event.logicalId());
        if (suspects.size() != 1) {
            return List.of();
        }
        Document definition = suspects.get(0);
        List<Diagnostic> mistakes = DeploymentFindings.of(event.reason().orElse(""), definition, literals);
        mistakes.forEach(mistake -> log.print(mistake, definition.source()));
        return mistakes;
    }

    /** A template of the user's own may call its state machine as it likes, which is clear where there is only one. */
    private List<Document> suspects(String logicalId) {
        List<Document> all = checked.stream().map(CheckedDefinition::document).toList();
        List<Document> named = IntStream.range(0, machines.size())
                .filter(i -> machines.get(i).logicalId().equals(logicalId))
                .mapToObj(all::get)
                .toList();
        return named.isEmpty() ? all : named;
    }
}
