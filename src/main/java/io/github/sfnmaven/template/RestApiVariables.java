package io.github.sfnmaven.template;

import io.github.sfnmaven.diagnostic.Quote;
import io.github.sfnmaven.diagnostic.Severity;
import java.util.List;

/** The variables of {@code builtin:rest-api} that take some values only. */
final class RestApiVariables {
    private RestApiVariables() {}

    static void check(RenderRequest request, List<ParameterProblem> problems) {
        Object sync = request.variables().get("sync");
        if (sync == null
                || !(request.template() instanceof TemplateReference.BuiltIn template)
                || !template.name().equals("rest-api")) {
            return;
        }
        String value = sync.toString().strip();
        boolean isTrue = value.equalsIgnoreCase("true");
        if (!isTrue && !value.equalsIgnoreCase("false")) {
            report(problems, "Variable 'sync' is " + Quote.of(value) + ", but must be 'true' or 'false'", "");
        } else if (isTrue && request.definitions().stream().anyMatch(each -> each.type() == MachineType.STANDARD)) {
            report(
                    problems,
                    "Variable 'sync' is 'true', but the state machine is STANDARD, and only executions of EXPRESS ones"
                            + " can be waited for",
                    ", or set <stateMachineType> or -Dsfn.stateMachineType to EXPRESS");
        }
    }

    private static void report(List<ParameterProblem> problems, String problem, String other) {
        problems.add(
                new ParameterProblem(Severity.ERROR, problem + ": see <variables> or -Dsfn.variables.sync" + other));
    }
}
