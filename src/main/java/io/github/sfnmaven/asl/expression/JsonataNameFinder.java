package io.github.sfnmaven.asl.expression;

import io.github.sfnmaven.asl.expression.JsonataNode.Kind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds what an expression names. Of a path only the first step is read from where the path stands; filters, sort terms
 * and groups are read from the items. The body of a function is read from where the function stands (measured,
 * floci-io/floci#2670).
 */
final class JsonataNameFinder {
    private static final String STATES = "states";

    /** Variables that the expression binds itself, in a block, a function or at the top. */
    private record Frame(Set<String> names, List<Frame> outer) {
        boolean has(String name) {
            return names.contains(name) || outer.stream().anyMatch(frame -> frame.has(name));
        }

        Frame inner(Set<String> more) {
            return new Frame(more, List.of(this));
        }
    }

    private final Map<String, VariableUse> variables = new LinkedHashMap<>();
    private final Map<String, JsonataName> bare = new LinkedHashMap<>();
    private final Map<List<String>, List<JsonataName>> statesFields = new LinkedHashMap<>();
    private final Map<String, JsonataName> functions = new LinkedHashMap<>();

    private JsonataNameFinder() {}

    static JsonataNames in(JsonataNode root, List<JsonataName> newOperators) {
        JsonataNameFinder finder = new JsonataNameFinder();
        finder.visit(root, true, new Frame(bound(List.of(root)), List.of()));
        return new JsonataNames(
                List.copyOf(finder.variables.values()),
                List.copyOf(finder.bare.values()),
                List.copyOf(finder.statesFields.values()),
                List.copyOf(finder.functions.values()),
                newOperators);
    }

    private void visit(JsonataNode node, boolean top, Frame frame) {
        List<JsonataNode> parts = node.parts();
        switch (node.kind()) {
            case NAME -> addBare(node.token(), top);
            case VARIABLE -> variable(node.token(), top, frame);
            case STRING, LITERAL -> {}
            case PATH -> path(node, top, frame);
            case FILTERED -> first(parts, top, frame);
            case CALL -> call(parts, top, frame);
            case LAMBDA -> lambda(parts, top, frame);
            case BLOCK -> all(parts, top, frame.inner(bound(parts)));
            case BIND -> visit(parts.get(1), top, frame);
            case FOCUS -> visit(parts.get(0), top, frame);
            case COMBINED -> all(parts, top, frame);
            case TRANSFORM -> all(parts, false, frame);
        }
    }

    private void all(List<JsonataNode> nodes, boolean top, Frame frame) {
        nodes.forEach(node -> visit(node, top, frame));
    }

    /** The first part is read from here, the others are not. */
    private void first(List<JsonataNode> parts, boolean top, Frame frame) {
        visit(parts.get(0), top, frame);
        all(parts.subList(1, parts.size()), false, frame);
    }

    private void path(JsonataNode path, boolean top, Frame frame) {
        JsonataNode start = path.parts().get(0);
        if (start.kind() == Kind.STRING) {
            addBare(start.token(), top);
        } else if (isVariable(start, STATES) && !frame.has(STATES)) {
            addStatesFields(path.parts());
        }
        first(path.parts(), top, frame);
    }

    private void call(List<JsonataNode> parts, boolean top, Frame frame) {
        JsonataNode function = parts.get(0);
        String name = function.token().text();
        if (function.kind() == Kind.VARIABLE && !name.isEmpty() && !name.equals("$")) {
            if (!frame.has(name) && !JsonataFunctions.has(name) && !JsonataPlaceholders.isIn(name)) {
                functions.putIfAbsent(name, name(function.token()));
            }
        } else {
            visit(function, top, frame);
        }
        all(parts.subList(1, parts.size()), top, frame);
    }

    private void lambda(List<JsonataNode> parts, boolean top, Frame frame) {
        int last = parts.size() - 1;
        Set<String> names = bound(parts.subList(last, last + 1));
        parts.subList(0, last).forEach(parameter -> names.add(parameter.token().text()));
        visit(parts.get(last), top, frame.inner(names));
    }

    private void variable(JsonataToken token, boolean top, Frame frame) {
        String name = token.text();
        if (name.isEmpty() || name.equals("$")) {
            if (top || name.equals("$")) {
                bare.putIfAbsent("$" + name, new JsonataName("$" + name, token.begin(), token.end()));
            }
        } else if (name.equals(JsonataFunctions.EVAL) && !frame.has(name)) {
            functions.putIfAbsent(name, name(token));
        } else if (!name.equals(STATES)
                && !frame.has(name)
                && !JsonataFunctions.has(name)
                && !JsonataPlaceholders.isIn(name)) {
            variables.putIfAbsent(name, new VariableUse(name, token.begin(), token.end()));
        }
    }

    private void addBare(JsonataToken token, boolean top) {
        if (top && !JsonataPlaceholders.isIn(token.text())) {
            bare.putIfAbsent(token.text(), name(token));
        }
    }

    private void addStatesFields(List<JsonataNode> steps) {
        List<JsonataName> fields = new ArrayList<>();
        for (JsonataNode step : steps.subList(1, steps.size())) {
            JsonataNode name = step;
            while (name.kind() == Kind.FILTERED) {
                name = name.parts().get(0);
            }
            boolean named = name.kind() == Kind.NAME || name.kind() == Kind.STRING;
            if (!named || JsonataPlaceholders.isIn(name.token().text()) || fields.size() >= most(fields)) {
                break;
            }
            fields.add(name(name.token()));
        }
        if (!fields.isEmpty()) {
            statesFields.putIfAbsent(fields.stream().map(JsonataName::text).toList(), fields);
        }
    }

    /** What is needed is $states.context.Execution.Id and $states.context.Map.Item.Value. */
    private static int most(List<JsonataName> fields) {
        List<String> names = fields.stream().map(JsonataName::text).toList();
        return names.equals(List.of("context", "Map", "Item")) ? 4 : 3;
    }

    /** The names that are bound in these nodes, those within blocks and functions aside. */
    private static Set<String> bound(List<JsonataNode> nodes) {
        Set<String> names = new HashSet<>();
        nodes.forEach(node -> addBound(node, names));
        return names;
    }

    private static void addBound(JsonataNode node, Set<String> names) {
        if (node.kind() == Kind.BIND) {
            names.add(node.parts().get(0).token().text());
        } else if (node.kind() == Kind.FOCUS) {
            names.add(node.parts().get(1).token().text());
        }
        if (node.kind() != Kind.BLOCK && node.kind() != Kind.LAMBDA) {
            node.parts().forEach(part -> addBound(part, names));
        }
    }

    private static boolean isVariable(JsonataNode node, String name) {
        return node.kind() == Kind.VARIABLE && node.token().text().equals(name);
    }

    private static JsonataName name(JsonataToken token) {
        return new JsonataName(token.text(), token.begin(), token.end());
    }
}
