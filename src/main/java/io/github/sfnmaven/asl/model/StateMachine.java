package io.github.sfnmaven.asl.model;

import io.github.sfnmaven.asl.field.QueryLanguage;
import io.github.sfnmaven.asl.field.StateType;
import io.github.sfnmaven.tree.ObjectNode;
import io.github.sfnmaven.tree.TextNode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** A definition, right or wrong. What rules ask for is found once. */
public final class StateMachine {
    private final ObjectNode root;
    private final StateMachineType type;
    private final QueryLanguage language;
    private final List<StateScope> scopes;
    private final List<State> states;
    private final Map<StateType, List<State>> byType = new EnumMap<>(StateType.class);
    private final List<ShapedObject> objects = new ArrayList<>();
    private final List<FieldValue> fields = new ArrayList<>();
    private final List<ExpressionSite> expressions = new ArrayList<>();
    private final Map<Class<?>, Object> views = new ConcurrentHashMap<>();

    private StateMachine(ObjectNode root, StateMachineType type, QueryLanguage language, List<StateScope> scopes) {
        this.root = root;
        this.type = type;
        this.language = language;
        this.scopes = List.copyOf(scopes);
        this.states = states(scopes);
        objects.addAll(ObjectFinder.inRoot(root, language));
        for (State state : states) {
            state.type()
                    .ifPresent(known -> byType.computeIfAbsent(known, any -> new ArrayList<>())
                            .add(state));
            objects.addAll(state.objects());
            expressions.addAll(state.expressions());
        }
        for (ShapedObject object : objects) {
            object.fields().stream().filter(FieldValue::isInPlace).forEach(fields::add);
        }
    }

    private static List<State> states(List<StateScope> scopes) {
        List<State> states = new ArrayList<>();
        scopes.forEach(scope -> states.addAll(scope.states().values()));
        return states;
    }

    public static StateMachine of(ObjectNode root, StateMachineType type) {
        QueryLanguage otherwise = isMisplaced(root) ? QueryLanguage.UNKNOWN : QueryLanguage.JSONPATH;
        QueryLanguage asked = QueryLanguage.of(root, otherwise);
        List<StateScope> scopes = scopes(root, asked);
        QueryLanguage meant = LanguageMarks.of(states(scopes)).meant(root, asked);
        return new StateMachine(root, type, meant, meant == asked ? scopes : scopes(root, meant));
    }

    private static List<StateScope> scopes(ObjectNode root, QueryLanguage language) {
        List<StateScope> scopes = new ArrayList<>();
        scopes.add(new ScopeReader(language).scope("the state machine", root));
        for (int i = 0; i < scopes.size(); i++) {
            scopes.get(i).states().values().forEach(state -> scopes.addAll(state.scopes()));
        }
        return scopes;
    }

    /** The whole. */
    public ObjectNode root() {
        return root;
    }

    /** What it is deployed as. */
    public StateMachineType type() {
        return type;
    }

    /** The query language of the states that ask for none: what the definition says, or clearly means instead. */
    public QueryLanguage language() {
        return language;
    }

    /** The state machine's own scope, then those within its states; the outer before the inner. */
    public List<StateScope> scopes() {
        return scopes;
    }

    /** The scope of the state machine itself. */
    public StateScope top() {
        return scopes.get(0);
    }

    /** Every state of every scope. */
    public List<State> states() {
        return states;
    }

    /** Those of one type. */
    public List<State> states(StateType type) {
        return byType.getOrDefault(type, List.of());
    }

    /** Everything that has a shape: the definition, the states, and what stands in them. */
    public List<ShapedObject> objects() {
        return objects;
    }

    /** The fields of all these that stand where they may, those with a YAML tag aside. */
    public List<FieldValue> fields() {
        return fields;
    }

    /** What is evaluated in the states, state by state. */
    public List<ExpressionSite> expressions() {
        return expressions;
    }

    /**
     * What several rules work out from a definition, worked out when the first of them asks.
     *
     * @param kind what it is known by
     * @param make works it out; may ask for other views
     */
    public <T> T view(Class<T> kind, Function<StateMachine, T> make) {
        Object known = views.get(kind);
        if (known == null) {
            // Two threads may do so at once, and find the same.
            known = make.apply(this);
            views.put(kind, known);
        }
        return kind.cast(known);
    }

    /**
     * A field that slipped into States is reported as a state that is no object; which language it names is not known.
     */
    private static boolean isMisplaced(ObjectNode root) {
        return root.get("States").orElse(null) instanceof ObjectNode states
                && states.get("QueryLanguage")
                        .filter(TextNode.class::isInstance)
                        .isPresent();
    }
}
