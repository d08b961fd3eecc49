package io.github.sfnmaven.asl.rule.path;

import io.github.sfnmaven.asl.expression.IntrinsicCall;
import io.github.sfnmaven.asl.expression.JsonPath;
import io.github.sfnmaven.asl.expression.PathRoot;
import io.github.sfnmaven.asl.expression.PathStep;
import io.github.sfnmaven.asl.field.PathKind;
import io.github.sfnmaven.asl.field.ValueKind;
import io.github.sfnmaven.asl.model.ExpressionSite;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The fields of the context object.
 *
 * @see <a href="https://docs.aws.amazon.com/step-functions/latest/dg/input-output-contextobject.html">Developer
 *     guide</a>
 */
final class ContextFields {
    /** What stands below a name; a name that is none of the keys has fields that nobody knows, or none. */
    private static final Map<String, List<String>> KNOWN = Map.of(
            "", List.of("Execution", "State", "StateMachine", "Task", "Map"),
            "Execution", List.of("Id", "Input", "Name", "RoleArn", "StartTime", "RedriveCount", "RedriveTime"),
            "State", List.of("EnteredTime", "Name", "RetryCount"),
            "StateMachine", List.of("Id", "Name"),
            "Task", List.of("Token"),
            "Map", List.of("Item"),
            "Map.Item", List.of("Index", "Value", "Key", "Source"));

    private ContextFields() {}

    /** The paths that read the context object. */
    static List<JsonPath> paths(ExpressionSite site) {
        if (site.expression() instanceof IntrinsicCall call) {
            return call.paths().stream().filter(ContextFields::isContext).toList();
        }
        boolean writes = site.field().kind() instanceof ValueKind.Path kind && kind.kind() == PathKind.RESULT;
        return site.expression() instanceof JsonPath path && isContext(path) && !writes ? List.of(path) : List.of();
    }

    private static boolean isContext(JsonPath path) {
        return path.root() == PathRoot.CONTEXT;
    }

    /** The first step that does not exist, and the names that do in its place. */
    static Optional<Unknown> unknown(JsonPath path) {
        String above = "";
        for (PathStep step : path.steps()) {
            List<String> names = KNOWN.get(above);
            if (names == null
                    || step.kind() != PathStep.Kind.NAME
                    || step.name().contains("$")) {
                return Optional.empty();
            }
            String name = above.isEmpty() ? step.name() : above + "." + step.name();
            if (!names.contains(step.name())) {
                return Optional.of(new Unknown(step, name, names));
            }
            above = name;
        }
        return Optional.empty();
    }

    /** Whether a path leads into this field of the context object. */
    static boolean isIn(JsonPath path, String field) {
        return !path.steps().isEmpty() && path.steps().get(0).name().equals(field);
    }

    /** A field that does not exist. */
    record Unknown(PathStep step, String name, List<String> candidates) {}
}
