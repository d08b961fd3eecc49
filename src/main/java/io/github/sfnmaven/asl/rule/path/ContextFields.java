package io.github.sfnmaven.asl.rule.path;

import io.github.sfnmaven.asl.expression.IntrinsicCall;
import io.github.sfnmaven.asl.expression.JsonPath;
import io.github.sfnmaven.asl.expression.PathRoot;
import io.github.sfnmaven.asl.expression.PathStep;
import io.github.sfnmaven.asl.field.ContextObject;
import io.github.sfnmaven.asl.field.PathKind;
import io.github.sfnmaven.asl.field.ValueKind;
import io.github.sfnmaven.asl.model.ExpressionSite;
import java.util.List;
import java.util.Optional;

/** What expressions in JSONPath read of the context object. */
final class ContextFields {
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
        List<String> names = path.steps().stream()
                .takeWhile(step ->
                        step.kind() == PathStep.Kind.NAME && !step.name().contains("$"))
                .map(PathStep::name)
                .toList();
        int known = ContextObject.known(names);
        return known == names.size()
                ? Optional.empty()
                : Optional.of(new Unknown(
                        path.steps().get(known),
                        String.join(".", names.subList(0, known + 1)),
                        ContextObject.fields(names.subList(0, known))));
    }

    /** A field that does not exist. */
    record Unknown(PathStep step, String name, List<String> candidates) {}
}
