package io.github.sfnmaven.asl.rule.error;

import io.github.sfnmaven.asl.model.State;
import io.github.sfnmaven.asl.model.StateMachine;
import io.github.sfnmaven.tree.ArrayNode;
import io.github.sfnmaven.tree.ObjectNode;
import io.github.sfnmaven.tree.TextNode;
import io.github.sfnmaven.tree.TreeNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

    /** The handlers of each Retry and each Catch, in the order in which they are tried. */
    private record Lists(List<List<Handler>> lists) {
        static Lists of(StateMachine machine) {
            List<List<Handler>> found = new ArrayList<>();
            machine.states().forEach(state -> {
                in(state, "Retry").ifPresent(found::add);
                in(state, "Catch").ifPresent(found::add);
            });
            return new Lists(found);
        }
    }

    /** Goes through each Retry and each Catch: its handlers, in the order in which they are tried. */
    static void forEachList(StateMachine machine, Consumer<List<Handler>> check) {
        machine.view(Lists.class, Lists::of).lists().forEach(check);
    }

    private static Optional<List<Handler>> in(State state, String list) {
        if (!(state.node().get(list).orElse(null) instanceof ArrayNode array)) {
            return Optional.empty();
        }
        List<Handler> handlers = new ArrayList<>();
        boolean has = state.objects().stream()
                .anyMatch(
                        object -> object.isState() && object.shape().field(list).isPresent());
        for (TreeNode item : array.items()) {
            if (has && item instanceof ObjectNode object) {
                handlers.add(new Handler(list, object, names(object)));
            }
        }
        return Optional.of(handlers);
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
