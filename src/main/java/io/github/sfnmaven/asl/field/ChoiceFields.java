package io.github.sfnmaven.asl.field;

import static io.github.sfnmaven.asl.field.Field.any;
import static io.github.sfnmaven.asl.field.Field.listed;
import static io.github.sfnmaven.asl.field.Field.shaped;
import static io.github.sfnmaven.asl.field.Field.text;

import java.util.List;
import java.util.stream.Stream;

/**
 * The rules of a Choice state.
 *
 * @see <a href="https://docs.aws.amazon.com/step-functions/latest/dg/state-choice.html">Developer guide</a>
 */
final class ChoiceFields {
    private static final List<Field> CONDITION = condition();

    /** What stands within And, Or and Not. */
    static final Shape NESTED_CONDITION = Shape.of("nested condition", List.of(CommonFields.COMMENT, CONDITION));

    static final Shape RULE = Shape.of(
            "choice rule",
            List.of(
                    CommonFields.COMMENT,
                    List.of(
                            text("Next").mandatory(),
                            any("Condition").jsonata("Variable"),
                            any("Output").jsonata("OutputPath")),
                    CommonFields.ASSIGN,
                    CONDITION));

    private ChoiceFields() {}

    private static List<Field> condition() {
        Stream<Field> combined = Stream.of(
                listed("And", () -> NESTED_CONDITION),
                listed("Or", () -> NESTED_CONDITION),
                shaped("Not", () -> NESTED_CONDITION),
                any("Variable"));
        Stream<Field> tests = Stream.of(
                        "IsNull", "IsPresent", "IsNumeric", "IsString", "IsBoolean", "IsTimestamp", "StringMatches")
                .map(Field::any);
        Stream<String> ordered = Stream.of("String", "Numeric", "Timestamp")
                .flatMap(type -> Stream.of("Equals", "LessThan", "GreaterThan", "LessThanEquals", "GreaterThanEquals")
                        .map(type::concat));
        Stream<Field> compared = Stream.concat(ordered, Stream.of("BooleanEquals"))
                .flatMap(name -> Stream.of(any(name), any(name + "Path")));
        return Stream.of(combined, tests, compared)
                .flatMap(fields -> fields)
                .map(field -> field.jsonPath("Condition"))
                .toList();
    }
}
