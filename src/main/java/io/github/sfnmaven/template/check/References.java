package io.github.sfnmaven.template.check;

import io.github.sfnmaven.template.check.CloudFormation.Call;
import io.github.sfnmaven.tree.ArrayNode;
import io.github.sfnmaven.tree.ObjectNode;
import io.github.sfnmaven.tree.TextNode;
import io.github.sfnmaven.tree.TreeNode;
import java.util.Set;
import java.util.TreeSet;

/** The names that the functions in a value refer to: resources, parameters, pseudo parameters. */
public final class References {
    private final Set<String> names = new TreeSet<>();

    private References() {}

    public static Set<String> in(TreeNode node) {
        References references = new References();
        references.walk(node);
        return references.names;
    }

    private void walk(TreeNode node) {
        Call.of(node).ifPresent(this::call);
        if (node instanceof ObjectNode object) {
            object.members().forEach(member -> walk(member.value()));
        } else if (node instanceof ArrayNode array) {
            array.items().forEach(this::walk);
        }
    }

    private void call(Call call) {
        TreeNode first =
                call.argument() instanceof ArrayNode array && !array.items().isEmpty()
                        ? array.items().get(0)
                        : call.argument();
        if (!(first instanceof TextNode text)) {
            return;
        }
        switch (call.function()) {
            case "Ref" -> names.add(text.value());
            case "Fn::GetAtt" -> names.add(text.value().split("\\.", 2)[0]);
            case "Fn::Sub" -> {
                Set<String> keys = ReferenceCheck.keys(call.argument());
                Placeholder.in(text.value()).stream()
                        .filter(found -> found.isWellFormed() && !keys.contains(found.name()))
                        .forEach(found -> names.add(found.head()));
            }
            default -> {}
        }
    }
}
