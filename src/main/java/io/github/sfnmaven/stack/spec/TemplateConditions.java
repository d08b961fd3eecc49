package io.github.sfnmaven.stack.spec;

import io.github.sfnmaven.tree.ArrayNode;
import io.github.sfnmaven.tree.BooleanNode;
import io.github.sfnmaven.tree.Member;
import io.github.sfnmaven.tree.NumberNode;
import io.github.sfnmaven.tree.ObjectNode;
import io.github.sfnmaven.tree.TextNode;
import io.github.sfnmaven.tree.TreeNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The conditions of a template, as far as they can be evaluated without CloudFormation.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference-conditions.html">
 *     Condition functions</a>
 */
public final class TemplateConditions {
    /** More than any template needs; conditions that refer to each other in a circle end here. */
    private static final int MAX_DEPTH = 50;

    private final Map<String, TreeNode> conditions;
    private final Map<String, TreeNode> mappings;
    private final KnownValues values;

    private TemplateConditions(Map<String, TreeNode> conditions, Map<String, TreeNode> mappings, KnownValues values) {
        this.conditions = conditions;
        this.mappings = mappings;
        this.values = values;
    }

    /** A name and what stands behind it: for {@code !Ref Stage} and <code>{"Ref": "Stage"}</code> the same. */
    private record Function(String name, TreeNode argument) {
        static Optional<Function> of(TreeNode node) {
            if (!node.tag().isEmpty()) {
                boolean bare = node.tag().equals("Ref") || node.tag().equals("Condition");
                return Optional.of(new Function(bare ? node.tag() : "Fn::" + node.tag(), node));
            }
            if (node instanceof ObjectNode object && object.members().size() == 1) {
                Member only = object.members().get(0);
                return Optional.of(new Function(only.name(), only.value()));
            }
            return Optional.empty();
        }

        List<TreeNode> arguments() {
            return argument instanceof ArrayNode list ? list.items() : List.of(argument);
        }
    }

    static TemplateConditions none() {
        return new TemplateConditions(Map.of(), Map.of(), name -> Optional.empty());
    }

    static TemplateConditions in(ObjectNode template) {
        return new TemplateConditions(
                members(template.get("Conditions")), members(template.get("Mappings")), name -> Optional.empty());
    }

    /** The values of parameters and pseudo parameters that are known. */
    @FunctionalInterface
    public interface KnownValues {
        Optional<String> of(String name);
    }

    /** The same with values to evaluate them by. */
    public TemplateConditions with(KnownValues known) {
        return new TemplateConditions(conditions, mappings, known);
    }

    /** Whether the condition holds; empty where only CloudFormation can tell. */
    public Optional<Boolean> evaluate(String name) {
        return named(name, 0);
    }

    private Optional<Boolean> named(String name, int depth) {
        return depth > MAX_DEPTH
                ? Optional.empty()
                : Optional.ofNullable(conditions.get(name)).flatMap(node -> test(node, depth + 1));
    }

    private Optional<Boolean> test(TreeNode node, int depth) {
        Optional<Function> found = Function.of(node);
        List<TreeNode> arguments = found.map(Function::arguments).orElse(List.of());
        if (arguments.isEmpty() || depth > MAX_DEPTH) {
            return Optional.empty();
        }
        Function function = found.orElseThrow();
        return switch (function.name()) {
            case "Condition" -> literal(function.argument()).flatMap(name -> named(name, depth));
            case "Fn::Not" -> test(arguments.get(0), depth + 1).map(held -> !held);
            case "Fn::And" -> all(arguments, true, depth);
            case "Fn::Or" -> all(arguments, false, depth);
            case "Fn::Equals" -> areEqual(arguments);
            default -> Optional.empty();
        };
    }

    /** All true, or all false; else the one that differs decides if it is known. */
    private Optional<Boolean> all(List<TreeNode> arguments, boolean wanted, int depth) {
        List<Optional<Boolean>> tests =
                arguments.stream().map(argument -> test(argument, depth + 1)).toList();
        if (tests.contains(Optional.of(!wanted))) {
            return Optional.of(!wanted);
        }
        return tests.contains(Optional.<Boolean>empty()) ? Optional.empty() : Optional.of(wanted);
    }

    private Optional<Boolean> areEqual(List<TreeNode> arguments) {
        if (arguments.size() != 2) {
            return Optional.empty();
        }
        return value(arguments.get(0)).flatMap(left -> value(arguments.get(1)).map(left::equals));
    }

    private Optional<String> value(TreeNode node) {
        Optional<Function> found = Function.of(node);
        if (found.isEmpty()) {
            return literal(node);
        }
        return switch (found.get().name()) {
            case "Ref" ->
                literal(found.get().argument()).flatMap(values::of).filter(text -> !DynamicReference.isIn(text));
            case "Fn::FindInMap" -> mapped(found.get().arguments());
            default -> Optional.empty();
        };
    }

    private Optional<String> mapped(List<TreeNode> keys) {
        if (keys.size() != 3) {
            return Optional.empty();
        }
        Optional<TreeNode> found = value(keys.get(0)).map(mappings::get);
        for (TreeNode key : keys.subList(1, 3)) {
            Optional<String> name = value(key);
            found = found.filter(ObjectNode.class::isInstance).flatMap(node -> name.flatMap(((ObjectNode) node)::get));
        }
        return found.flatMap(TemplateConditions::literal);
    }

    static Optional<String> literal(TreeNode node) {
        if (node instanceof TextNode text) {
            return Optional.of(text.value());
        }
        if (node instanceof NumberNode number) {
            return Optional.of(number.value().toPlainString());
        }
        return node instanceof BooleanNode bool ? Optional.of(Boolean.toString(bool.value())) : Optional.empty();
    }

    private static Map<String, TreeNode> members(Optional<TreeNode> section) {
        Map<String, TreeNode> members = new HashMap<>();
        if (section.orElse(null) instanceof ObjectNode object) {
            object.members().forEach(member -> members.put(member.name(), member.value()));
        }
        return members;
    }
}
