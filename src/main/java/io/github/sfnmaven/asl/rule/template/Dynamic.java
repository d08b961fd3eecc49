package io.github.sfnmaven.asl.rule.template;

import io.github.sfnmaven.asl.expression.Intrinsic;
import io.github.sfnmaven.asl.expression.IntrinsicCall;
import io.github.sfnmaven.asl.expression.JsonPath;
import io.github.sfnmaven.tree.TextNode;
import io.github.sfnmaven.tree.TreeNode;
import java.util.Optional;
import java.util.regex.Pattern;

/** Strings that look as if they were meant to be evaluated. */
final class Dynamic {
    private static final Pattern PATH = Pattern.compile("\\$\\$?(\\.[^\\d.].*|\\[.*)", Pattern.DOTALL);

    private Dynamic() {}

    /** What messages call such a string: {@code a path}; empty if it is just text. */
    static Optional<String> title(TreeNode value) {
        if (!(value instanceof TextNode text)) {
            return Optional.empty();
        }
        if (PATH.matcher(text.value()).matches()) {
            return JsonPath.parse(text.value()).fault().isEmpty() ? Optional.of("a path") : Optional.empty();
        }
        boolean isCall = text.value().startsWith("States.")
                && IntrinsicCall.parse(text.value()).calls().stream()
                        .limit(1)
                        .anyMatch(call -> Intrinsic.of(call.name()).isPresent());
        return isCall ? Optional.of("an intrinsic function") : Optional.empty();
    }
}
