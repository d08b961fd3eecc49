package io.github.sfnmaven.template.check;

import io.github.sfnmaven.tree.TextNode;
import io.github.sfnmaven.tree.TreeNode;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The names that the functions in a value refer to: resources, parameters, pseudo parameters. */
public final class References {
    private References() {}

    /** In alphabetical order. */
    public static Set<String> in(TreeNode node) {
        return node.all()
                .flatMap(each -> Call.of(each).stream())
                .flatMap(call -> call.text().stream().flatMap(text -> names(call, text)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> names(Call call, TextNode text) {
        return switch (call.function()) {
            case "Ref" -> Stream.of(text.value());
            case "Fn::GetAtt" -> Stream.of(Call.resource(text));
            case "Fn::Sub" -> substituted(text.value(), call.keys());
            default -> Stream.empty();
        };
    }

    private static Stream<String> substituted(String text, Set<String> keys) {
        return Placeholder.in(text).stream()
                .filter(found -> found.isWellFormed() && !keys.contains(found.name()))
                .map(Placeholder::head);
    }
}
