package io.github.sfnmaven.template;

import io.github.sfnmaven.diagnostic.NearMiss;
import io.github.sfnmaven.diagnostic.NearMissSearch;
import io.github.sfnmaven.diagnostic.Severity;
import io.github.sfnmaven.template.check.TemplateCheck;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Warns of what the user set and nothing reads: most likely a misspelt name. */
final class UnusedParameters {
    private static final Map<String, List<String>> BUILT_IN_VARIABLES =
            Map.of("state-machine", List.of("transform"), "rest-api", List.of("path", "stage", "sync", "transform"));

    private final RenderRequest request;
    private final List<ParameterProblem> problems;
    private final NearMissSearch nearMisses = new NearMissSearch();

    private UnusedParameters(RenderRequest request, List<ParameterProblem> problems) {
        this.request = request;
        this.problems = problems;
    }

    static void check(RenderRequest request, List<ParameterProblem> problems) {
        UnusedParameters check = new UnusedParameters(request, problems);
        if (!request.definitions().isEmpty()) {
            check.substitutions();
        }
        check.variables();
        check.policies();
        check.plainTemplate();
    }

    /** A plain template is passed through untouched, so nothing can be put into it. */
    private void plainTemplate() {
        if (!(request.template() instanceof TemplateReference.File file)
                || file.name().endsWith(".vm")) {
            return;
        }
        MachineSettings machines = request.machines();
        Map<String, Boolean> given = new TreeMap<>(Map.of(
                "executionPolicies",
                !machines.executionPolicies().isEmpty(),
                "executionRoleArn",
                machines.executionRoleArn().filter(arn -> !arn.isBlank()).isPresent(),
                "logging",
                machines.logging() != LogLevel.OFF,
                "stateMachineName",
                machines.stateMachineName().filter(name -> !name.isBlank()).isPresent(),
                "substitutions",
                !request.substitutions().isEmpty(),
                "tracing",
                machines.tracing()));
        given.values().removeIf(set -> !set);
        for (String name : given.keySet()) {
            warn(
                    "<" + name + "> or -Dsfn." + name + " has no effect on '" + file.name()
                            + "', a plain template, which is passed through as it is: write it there, or make it a .vm template");
        }
    }

    private void substitutions() {
        Set<String> asked = request.definitions().stream()
                .flatMap(definition -> TemplateCheck.placeholders(definition.document()).stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        List<String> open = asked.stream()
                .filter(name -> !request.substitutions().containsKey(name))
                .toList();
        for (String name : request.substitutions().keySet()) {
            if (!asked.contains(name)) {
                warn("Substitution '" + name + "' is used by no definition" + hint(name, open)
                        + ": see <substitutions> or -Dsfn.substitutions." + name);
            }
        }
    }

    private void variables() {
        if (!(request.template() instanceof TemplateReference.BuiltIn template)) {
            return;
        }
        List<String> known = BUILT_IN_VARIABLES.getOrDefault(template.name(), List.of());
        for (String name : request.variables().keySet()) {
            // A parent POM may set variables for the templates of all its children, so only likely mistakes are told.
            if (!known.contains(name) && NearMiss.of(name, known).isPresent()) {
                warn("Variable '" + name + "' is not read by '" + template.displayName() + "'" + hint(name, known)
                        + ": see <variables> or -Dsfn.variables." + name);
            }
        }
    }

    private void policies() {
        MachineSettings machines = request.machines();
        if (!machines.executionPolicies().isEmpty()
                && machines.executionRoleArn().filter(arn -> !arn.isBlank()).isPresent()) {
            warn("<executionPolicies> has no effect together with <executionRoleArn>, whose role is used as it is:"
                    + " leave one of them out, or -Dsfn.executionPolicies, -Dsfn.executionRoleArn");
        }
    }

    private String hint(String name, List<String> candidates) {
        return nearMisses
                .of(name, candidates)
                .map(near -> " (did you mean '" + near + "'?)")
                .orElse("");
    }

    private void warn(String message) {
        problems.add(new ParameterProblem(Severity.WARNING, message));
    }
}
