package io.github.sfnmaven.template;

import io.github.sfnmaven.diagnostic.NearMiss;
import io.github.sfnmaven.diagnostic.Severity;
import io.github.sfnmaven.template.check.TemplateCheck;
import java.util.List;

/** Warns of substitutions that no definition asks for. */
final class UnusedSubstitutions {
    private UnusedSubstitutions() {}

    static void check(RenderRequest request, List<ParameterProblem> problems) {
        List<String> asked = request.definitions().stream()
                .flatMap(definition -> TemplateCheck.placeholders(definition.document()).stream())
                .distinct()
                .toList();
        List<String> free = asked.stream()
                .filter(name -> !request.substitutions().containsKey(name))
                .toList();
        for (String name : request.substitutions().keySet()) {
            if (!request.definitions().isEmpty() && !asked.contains(name)) {
                String hint = NearMiss.of(name, free)
                        .map(near -> " (did you mean '" + near + "'?)")
                        .orElse("");
                problems.add(new ParameterProblem(
                        Severity.WARNING,
                        "Substitution '" + name + "' is used by no definition" + hint
                                + ": see <substitutions> or -Dsfn.substitutions." + name));
            }
        }
    }
}
