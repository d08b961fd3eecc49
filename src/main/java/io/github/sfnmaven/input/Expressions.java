package io.github.sfnmaven.input;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.maven.plugin.PluginParameterExpressionEvaluator;
import org.codehaus.plexus.component.configurator.expression.ExpressionEvaluationException;
import org.jspecify.annotations.Nullable;

/**
 * Evaluates <code>${…}</code> as Maven does for the parameters of a goal. Maven makes null of one without a value, or
 * leaves it as it is where it is part of a text, and says nothing; here it is told.
 */
public final class Expressions {
    /** Outputs of stacks become properties while the build runs. */
    static final String OUTPUTS = "sfn.outputs.";

    private final PluginParameterExpressionEvaluator maven;
    private final List<Properties> properties;

    public Expressions(GoalExecution goal) {
        this.maven = new PluginParameterExpressionEvaluator(goal.session(), goal.execution());
        this.properties = List.of(
                goal.session().getUserProperties(),
                goal.session().getSystemProperties(),
                goal.project().getProperties());
    }

    /**
     * A text with the values in place of its expressions.
     *
     * @param undefined the names of those without a value, which are left in the text
     */
    record Evaluated(String text, List<String> undefined) {}

    /** Evaluates all expressions of a text; <code>$${x}</code> stands for <code>${x}</code> itself. */
    Evaluated evaluate(String text) {
        return evaluate(text, Set.of());
    }

    /** The text with the values; where outputs of stacks are missing, which is told elsewhere, it has nothing. */
    public String valueOf(String text) {
        Evaluated evaluated = evaluate(text);
        String value = evaluated.text();
        for (String name : evaluated.undefined()) {
            value = name.startsWith(OUTPUTS) ? value.replace("${" + name + "}", "") : value;
        }
        return value;
    }

    private Evaluated evaluate(String text, Set<String> around) {
        StringBuilder out = new StringBuilder();
        Set<String> undefined = new LinkedHashSet<>();
        int done = 0;
        for (int begin = text.indexOf("${"); begin >= 0; begin = text.indexOf("${", done)) {
            int end = text.indexOf('}', begin);
            if (end < 0) {
                break;
            }
            boolean escaped = begin > done && text.charAt(begin - 1) == '$';
            out.append(text, done, escaped ? begin - 1 : begin);
            String name = text.substring(begin + 2, end);
            String value = escaped ? null : value(name, around, undefined);
            out.append(value == null ? text.substring(begin, end + 1) : value);
            done = end + 1;
        }
        return new Evaluated(out.append(text.substring(done)).toString(), new ArrayList<>(undefined));
    }

    private @Nullable String value(String name, Set<String> around, Set<String> undefined) {
        Optional<String> property = property(name);
        if (property.isPresent() && property.get().contains("${") && !around.contains(name)) {
            Set<String> deeper = new HashSet<>(around);
            deeper.add(name);
            Evaluated evaluated = evaluate(property.get(), deeper);
            undefined.addAll(evaluated.undefined());
            return evaluated.text();
        }
        Object value = around.contains(name)
                ? null
                : property.<Object>map(text -> text).orElseGet(() -> ofMaven(name));
        if (value == null) {
            undefined.add(name);
        }
        return value == null ? null : value.toString();
    }

    private Optional<String> property(String name) {
        return properties.stream()
                .flatMap(all -> Stream.ofNullable(all.getProperty(name)))
                .findFirst();
    }

    private @Nullable Object ofMaven(String name) {
        try {
            return maven.evaluate("${" + name + "}");
        } catch (ExpressionEvaluationException e) {
            return null; // It names what Maven's own objects do not have.
        }
    }

    /** The names of all properties. */
    Set<String> names() {
        Set<String> names = new TreeSet<>();
        properties.forEach(all -> names.addAll(all.stringPropertyNames()));
        return names;
    }
}
