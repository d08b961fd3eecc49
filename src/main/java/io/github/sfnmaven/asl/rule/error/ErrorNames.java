package io.github.sfnmaven.asl.rule.error;

import io.github.sfnmaven.diagnostic.NearMiss;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The error names that Step Functions knows. Others may begin with {@code States.} as well; published samples have
 * some.
 *
 * @see <a href="https://docs.aws.amazon.com/step-functions/latest/dg/concepts-error-handling.html">Developer guide</a>
 */
final class ErrorNames {
    static final String TASK_FAILED = "States.TaskFailed";

    private static final String PREFIX = "States.";

    private static final List<String> KNOWN = List.of(
            "ALL",
            "BranchFailed",
            "DataLimitExceeded",
            "ExceedToleratedFailureThreshold",
            "HeartbeatTimeout",
            "Http.Socket",
            "Http.StatusCode",
            "IntrinsicFailure",
            "ItemReaderFailed",
            "NoChoiceMatched",
            "ParameterPathFailure",
            "Permissions",
            "QueryEvaluationError",
            "ResultPathMatchFailure",
            "ResultWriterFailed",
            "Runtime",
            "TaskFailed",
            "Timeout");

    /** Of these it is not said whether States.TaskFailed includes them. */
    private static final Set<String> BESIDE_TASK_FAILED = Set.of(
            "States.ALL", "States.Timeout", "States.HeartbeatTimeout", "States.DataLimitExceeded", "States.Runtime");

    private ErrorNames() {}

    /** Whether States.TaskFailed includes it. */
    static boolean isTaskFailure(String name) {
        return !BESIDE_TASK_FAILED.contains(name);
    }

    /** The known name that somebody meant who wrote another that begins much like {@code States.}. */
    static Optional<String> meant(String written) {
        if (written.equals("*") || written.equalsIgnoreCase("ALL")) {
            return Optional.of("States.ALL");
        }
        int dot = written.indexOf('.');
        if (dot < 0 || !isPrefix(written.substring(0, dot))) {
            return Optional.empty();
        }
        String rest = written.substring(dot + 1);
        if (KNOWN.contains(rest)) {
            return written.startsWith(PREFIX) ? Optional.empty() : Optional.of(PREFIX + rest);
        }
        return KNOWN.stream().anyMatch(known -> extendsName(rest, known))
                ? Optional.empty()
                : NearMiss.of(rest, KNOWN).map(PREFIX::concat);
    }

    private static boolean isPrefix(String text) {
        return text.equalsIgnoreCase("states") || text.equalsIgnoreCase("state");
    }

    /** {@code TaskFailedId} is a name of its own, made of a known one. */
    private static boolean extendsName(String rest, String known) {
        return rest.startsWith(known)
                && rest.length() > known.length()
                && !Character.isLowerCase(rest.charAt(known.length()));
    }
}
