package io.github.sfnmaven.asl.model;

import io.github.sfnmaven.asl.field.QueryLanguage;
import io.github.sfnmaven.asl.field.StateType;
import io.github.sfnmaven.diagnostic.Quote;
import io.github.sfnmaven.tree.ArrayNode;
import io.github.sfnmaven.tree.Member;
import io.github.sfnmaven.tree.ObjectNode;
import io.github.sfnmaven.tree.TextNode;
import io.github.sfnmaven.tree.TreeNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds the states of a definition. Looks only where the language has states: what a Result or Parameters holds may
 * look like a definition and is data. What has the wrong kind is left out; others report it.
 */
final class ScopeReader {
    private final QueryLanguage language;

    ScopeReader(QueryLanguage language) {
        this.language = language;
    }

    StateScope scope(String title, ObjectNode node) {
        Map<String, State> states = new LinkedHashMap<>();
        if (node.get("States").orElse(null) instanceof ObjectNode members) {
            for (Member member : members.members()) {
                if (member.value() instanceof ObjectNode value) {
                    states.put(member.name(), state(member, value));
                }
            }
        }
        return new StateScope(title, node, transition(node, "StartAt"), states);
    }

    private State state(Member member, ObjectNode node) {
        Optional<StateType> type = node.get("Type")
                .flatMap(value -> value instanceof TextNode text ? StateType.of(text.value()) : Optional.empty());
        QueryLanguage asked = asked(node);
        List<ShapedObject> found = ObjectFinder.inState(member, node, type, asked);
        QueryLanguage used = node.has("QueryLanguage") ? LanguageMarks.in(found).meant(node, asked) : asked;
        List<ShapedObject> objects = used == asked ? found : ObjectFinder.inState(member, node, type, used);
        StateHead head = new StateHead(member, node, used, transitions(node), objects, ExpressionFinder.in(objects));
        if (type.isEmpty()) {
            return new UnknownState(head);
        }
        return switch (type.get()) {
            case PASS, WAIT -> new ActionState(head, type.get());
            case TASK -> TaskState.of(head);
            case SUCCEED, FAIL -> new EndState(head, type.get());
            case CHOICE -> new ChoiceState(head);
            case PARALLEL -> new ParallelState(head, branches(member.name(), node));
            case MAP -> new MapState(head, processors(member.name(), node));
        };
    }

    private QueryLanguage asked(ObjectNode node) {
        QueryLanguage asked = QueryLanguage.of(node, language);
        boolean refused =
                node.has("QueryLanguage") && asked == QueryLanguage.JSONPATH && language == QueryLanguage.JSONATA;
        // A state cannot have this one, which is reported, and what becomes of its fields is not known.
        return refused ? QueryLanguage.UNKNOWN : asked;
    }

    private List<StateScope> branches(String owner, ObjectNode node) {
        return objects(node, "Branches").stream()
                .map(branch -> scope("a branch of " + Quote.of(owner), branch))
                .toList();
    }

    private List<StateScope> processors(String owner, ObjectNode node) {
        List<StateScope> scopes = new ArrayList<>();
        for (String field : List.of("ItemProcessor", "Iterator")) {
            if (node.get(field).orElse(null) instanceof ObjectNode processor) {
                scopes.add(scope("the " + field + " of " + Quote.of(owner), processor));
            }
        }
        return scopes;
    }

    private static List<Transition> transitions(ObjectNode node) {
        List<Transition> found = new ArrayList<>();
        transition(node, "Next").ifPresent(found::add);
        objects(node, "Choices").forEach(rule -> transition(rule, "Next").ifPresent(found::add));
        transition(node, "Default").ifPresent(found::add);
        objects(node, "Catch").forEach(catcher -> transition(catcher, "Next").ifPresent(found::add));
        return found;
    }

    private static Optional<Transition> transition(ObjectNode node, String field) {
        return node.get(field)
                .flatMap(value ->
                        value instanceof TextNode text ? Optional.of(new Transition(field, text)) : Optional.empty());
    }

    private static List<ObjectNode> objects(ObjectNode node, String field) {
        List<ObjectNode> found = new ArrayList<>();
        if (node.get(field).orElse(null) instanceof ArrayNode array) {
            for (TreeNode item : array.items()) {
                if (item instanceof ObjectNode object) {
                    found.add(object);
                }
            }
        }
        return found;
    }
}
