package io.github.sfnmaven.input;

import io.github.sfnmaven.diagnostic.NearMiss;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.maven.plugin.descriptor.Parameter;
import org.codehaus.plexus.util.xml.Xpp3Dom;

/**
 * Finds expressions without a value in what the user wrote for a goal. Maven would give no value or the text itself,
 * and a stack would be deployed under another name, or with an empty password.
 */
final class UndefinedExpressions {
    private static final String ENVIRONMENT = "env.";

    private final Expressions expressions;
    private final List<Undefined> found = new ArrayList<>();

    private record Undefined(String expression, String place) {}

    private UndefinedExpressions(Expressions expressions) {
        this.expressions = expressions;
    }

    static UndefinedExpressions of(GoalExecution goal) {
        UndefinedExpressions undefined = new UndefinedExpressions(new Expressions(goal));
        for (Parameter parameter : goal.parameters()) {
            if (GoalExecution.isMap(parameter)) {
                undefined.addMap(goal, parameter.getName());
            } else {
                undefined.add(goal, parameter.getName());
            }
        }
        return undefined;
    }

    /** Those of some parameters, none of them a map, as far as the goal has them. */
    static UndefinedExpressions of(GoalExecution goal, List<String> parameters) {
        UndefinedExpressions undefined = new UndefinedExpressions(new Expressions(goal));
        goal.parameters().stream()
                .map(Parameter::getName)
                .filter(parameters::contains)
                .forEach(name -> undefined.add(goal, name));
        return undefined;
    }

    /** The element counts before any property. */
    private void add(GoalExecution goal, String parameter) {
        Optional<Xpp3Dom> element = goal.element(parameter);
        if (element.isPresent()) {
            addElement(element.get(), "<" + parameter + ">", parameter);
        } else {
            goal.property(parameter).ifPresent(property -> add(property.value(), property.place(), parameter));
        }
    }

    /** An entry's property counts before its element. */
    private void addMap(GoalExecution goal, String map) {
        goal.element(map).stream()
                .flatMap(element -> List.of(element.getChildren()).stream())
                .filter(entry -> goal.property(map + "." + entry.getName()).isEmpty())
                .forEach(entry -> addElement(entry, "<" + map + "><" + entry.getName() + ">", map));
        goal.entries(map).keySet().stream()
                .flatMap(key -> goal.property(map + "." + key).stream())
                .forEach(property -> add(property.value(), property.place(), map));
    }

    private void addElement(Xpp3Dom element, String place, String parameter) {
        add(GoalExecution.text(element), place, parameter);
        for (Xpp3Dom child : element.getChildren()) {
            addElement(child, place + "<" + child.getName() + ">", parameter);
        }
    }

    private void add(String text, String place, String parameter) {
        expressions.evaluate(text).undefined().stream()
                .filter(name -> !CloudFormationExpression.isMeant(parameter, name))
                .forEach(name -> found.add(new Undefined(name, place)));
    }

    /** One sentence for each that is not an output. */
    List<String> problems() {
        return found.stream()
                .filter(undefined -> !undefined.expression().startsWith(Expressions.OUTPUTS))
                .map(this::sentence)
                .distinct()
                .toList();
    }

    /** One sentence for the outputs of other stacks that nothing in this build has read. */
    Optional<String> missingOutputs() {
        Set<String> missing = found.stream()
                .map(Undefined::expression)
                .filter(name -> name.startsWith(Expressions.OUTPUTS))
                .map(UndefinedExpressions::quoted)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return missing.isEmpty()
                ? Optional.empty()
                : Optional.of("Missing outputs " + String.join(", ", missing)
                        + ": deploy their stacks earlier in the same build, or read them with sfn:outputs");
    }

    private String sentence(Undefined undefined) {
        String name = undefined.expression();
        String hint = NearMiss.of(name, candidates(name))
                .map(near -> " (did you mean " + quoted(near) + "?)")
                .orElse("");
        return quoted(name) + " in " + undefined.place() + " has no value" + hint + ": " + wayOut(name);
    }

    private Set<String> candidates(String name) {
        return expressions.names().stream()
                .filter(known -> known.startsWith(ENVIRONMENT) == name.startsWith(ENVIRONMENT))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    static String wayOut(String name) {
        if (name.startsWith(ENVIRONMENT)) {
            return "set the environment variable " + name.substring(ENVIRONMENT.length());
        }
        if (name.contains("::")) {
            return "CloudFormation's own expressions can stand in <substitutions>; write the value here";
        }
        return "define the property " + name + ", in <properties> or as -D" + name;
    }

    static String quoted(String name) {
        return "'${" + name + "}'";
    }
}
