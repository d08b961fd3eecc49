package io.github.sfnmaven.asl.rule.error;

import io.github.sfnmaven.asl.model.State;
import io.github.sfnmaven.asl.model.StateMachine;
import io.github.sfnmaven.tree.ArrayNode;
import io.github.sfnmaven.tree.ObjectNode;
import io.github.sfnmaven.tree.TextNode;
import io.github.sfnmaven.tree.TreeNode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * A retrier or catcher.
 *
 * @param list the field that it stands in: Retry or Catch
 * @param names what its ErrorEquals holds, as far as these are strings
 */
record Handler(String list, ObjectNode node, List<TextNode> names) {
    static final String ALL = "States.ALL";

    Handler {
        names = List.copyOf(names);
    }

    /** Goes through each Retry and each Catch: its handlers, in the order in which they are tried. */
    static void forEachList(StateMachine machine, Consumer<List<Handler>> check) {
        machine.states().forEach(state -> {
            check.accept(in(state, "Retry"));
            check.accept(in(state, "Catch"));
        });
    }

    private static List<Handler> in(State state, String list) {
        List<Handler> handlers = new ArrayList<>();
        boolean has = state.objects().stream()
                .anyMatch(
                        object -> object.isState() && object.shape().field(list).isPresent());
        if (has && state.node().get(list).orElse(null) instanceof ArrayNode array) {
            for (TreeNode item : array.items()) {
                if (item instanceof ObjectNode object) {
                    handlers.add(new Handler(list, object, names(object)));
                }
            }
        }
        return handlers;
    }

    private static List<TextNode> names(ObjectNode handler) {
        return handler.get("ErrorEquals").orElse(null) instanceof ArrayNode array
                ? array.items().stream()
                        .filter(TextNode.class::isInstance)
                        .map(TextNode.class::cast)
                        .toList()
                : List.of();
    }

    /** What messages call it. */
    String title() {
        return list.equals("Retry") ? "retrier" : "catcher";
    }

    /** Whether it is for every error, and for that alone. */
    boolean isCatchAll() {
        return names.size() == 1 && names.get(0).value().equals(ALL);
    }
}
