package io.github.sfnmaven.input;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.maven.plugin.descriptor.Parameter;

/** Checks the words that stand for booleans. Maven takes each but {@code true} for false, and says nothing. */
record BooleanParameters(GoalExecution goal) {
    /** One sentence for each that is neither true nor false. */
    List<String> problems() {
        Expressions expressions = new Expressions(goal);
        return goal.parameters().stream()
                .filter(BooleanParameters::isBoolean)
                .flatMap(parameter -> problem(parameter.getName(), expressions))
                .toList();
    }

    private static boolean isBoolean(Parameter parameter) {
        return "boolean".equals(parameter.getType()) || Boolean.class.getName().equals(parameter.getType());
    }

    private Stream<String> problem(String parameter, Expressions expressions) {
        Optional<String> written = goal.element(parameter)
                .map(GoalExecution::text)
                .or(() -> goal.property(parameter).map(WrittenProperty::value));
        return written
                .map(expressions::evaluate)
                .filter(evaluated -> evaluated.undefined().isEmpty())
                .map(Expressions.Evaluated::text)
                .filter(word -> !word.equalsIgnoreCase("true") && !word.equalsIgnoreCase("false"))
                .map(word -> "'" + word + "' is none of true, false: set <" + parameter + "> or -D"
                        + GoalExecution.PREFIX + parameter)
                .stream();
    }
}
