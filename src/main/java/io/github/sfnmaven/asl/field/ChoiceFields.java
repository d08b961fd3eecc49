package io.github.sfnmaven.asl.field;

import static io.github.sfnmaven.asl.field.Field.data;
import static io.github.sfnmaven.asl.field.Field.flag;
import static io.github.sfnmaven.asl.field.Field.listedOnceAtLeast;
import static io.github.sfnmaven.asl.field.Field.path;
import static io.github.sfnmaven.asl.field.Field.shaped;
import static io.github.sfnmaven.asl.field.Field.text;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The rules of a Choice state.
 *
 * @see <a href="https://docs.aws.amazon.com/step-functions/latest/dg/state-choice.html">Developer guide</a>
 */
final class ChoiceFields {
    private static final List<Field> COMPARISONS = comparisons();
    private static final List<Field> CONDITION = Stream.concat(combined(), COMPARISONS.stream())
            .map(field -> field.jsonPath("Condition"))
            .toList();

    private static final List<Alternatives> EXCLUSIVE = List.of(
            Alternatives.atMostOne("And", "Or", "Not", "Variable"),
            Alternatives.atMostOne(COMPARISONS.stream().map(Field::name).toArray(String[]::new)));

    /** What stands within And, Or and Not. */
    static final Shape NESTED_CONDITION =
            Shape.of("nested condition", List.of(CommonFields.COMMENT, CONDITION), EXCLUSIVE);

    static final Shape RULE = Shape.of(
            "choice rule",
            List.of(
                    CommonFields.COMMENT,
                    List.of(
                            text("Next").mandatory(),
                            flag("Condition").computed().jsonata("Variable"),
                            data("Output", DataForm.ANY).jsonata("OutputPath")),
                    CommonFields.ASSIGN,
                    CONDITION),
            EXCLUSIVE);

    private ChoiceFields() {}

    /** The operators, which compare what Variable selects. */
    static List<String> operators() {
        return COMPARISONS.stream().map(Field::name).toList();
    }

    private static Stream<Field> combined() {
        return Stream.of(
                listedOnceAtLeast("And", () -> NESTED_CONDITION),
                listedOnceAtLeast("Or", () -> NESTED_CONDITION),
                shaped("Not", () -> NESTED_CONDITION),
                path("Variable", PathKind.REFERENCE));
    }

    private static List<Field> comparisons() {
        Stream<Field> tests = Stream.of("IsNull", "IsPresent", "IsNumeric", "IsString", "IsBoolean", "IsTimestamp")
                .map(Field::flag);
        return Stream.of(
                        tests,
                        Stream.of(text("StringMatches")),
                        ordered("String", Field::text),
                        ordered("Numeric", Field::number),
                        ordered("Timestamp", Field::timestamp),
                        withPath("BooleanEquals", Field::flag))
                .flatMap(fields -> fields)
                .toList();
    }

    private static Stream<Field> ordered(String type, Function<String, Field> operand) {
        return Stream.of("Equals", "LessThan", "GreaterThan", "LessThanEquals", "GreaterThanEquals")
                .flatMap(comparison -> withPath(type + comparison, operand));
    }

    private static Stream<Field> withPath(String name, Function<String, Field> operand) {
        return Stream.of(operand.apply(name), path(name + "Path", PathKind.REFERENCE));
    }
}
