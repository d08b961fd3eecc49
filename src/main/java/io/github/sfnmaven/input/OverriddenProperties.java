package io.github.sfnmaven.input;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.maven.plugin.descriptor.Parameter;
import org.codehaus.plexus.util.xml.Xpp3Dom;

/** Finds properties of the command line without effect, because Maven lets the POM's literal value count. */
public final class OverriddenProperties {
    private static final Pattern SECRET =
            Pattern.compile("password|secret|token|credential|external|endpoint", Pattern.CASE_INSENSITIVE);

    private final GoalExecution goal;
    private final Expressions expressions;
    private final PomText pom;

    public OverriddenProperties(GoalExecution goal) {
        this.goal = goal;
        this.expressions = new Expressions(goal);
        this.pom = new PomText(goal.project());
    }

    /** One sentence for each. */
    List<String> warnings() {
        return goal.parameters().stream()
                .filter(parameter -> !GoalExecution.isMap(parameter))
                .map(Parameter::getName)
                .flatMap(name -> warning(name).stream())
                .toList();
    }

    /** The sentence for one parameter; empty where its property counts, or says the same. */
    public Optional<String> warning(String parameter) {
        Optional<Xpp3Dom> element = goal.element(parameter);
        Optional<WrittenProperty> property = goal.property(parameter).filter(WrittenProperty::typed);
        if (element.isEmpty() || property.isEmpty()) {
            return Optional.empty();
        }
        String literal = value(element.get());
        String typed = property.get().value();
        if (literal.equals(typed.strip()) || pom.uses(property.get().name(), parameter)) {
            return Optional.empty();
        }
        boolean secret = SECRET.matcher(parameter).find();
        return Optional.of("'" + property.get().place() + (secret ? "" : "=" + typed) + "' has no effect, because <"
                + parameter + "> of the POM is " + (secret ? "another value" : "'" + literal + "'")
                + ": move that into <properties> as " + property.get().name());
    }

    private String value(Xpp3Dom element) {
        String own = expressions.evaluate(GoalExecution.text(element)).text();
        return Stream.concat(Stream.of(own), Stream.of(element.getChildren()).map(this::value))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(","));
    }
}
