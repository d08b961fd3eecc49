package io.github.sfnmaven.asl.field;

import static io.github.sfnmaven.asl.field.CommonFields.ARGUMENTS;
import static io.github.sfnmaven.asl.field.CommonFields.ASSIGN;
import static io.github.sfnmaven.asl.field.CommonFields.ERRORS;
import static io.github.sfnmaven.asl.field.CommonFields.INPUT_OUTPUT;
import static io.github.sfnmaven.asl.field.CommonFields.MOVE;
import static io.github.sfnmaven.asl.field.CommonFields.RESULT_PATH;
import static io.github.sfnmaven.asl.field.CommonFields.RESULT_SELECTOR;
import static io.github.sfnmaven.asl.field.Field.any;
import static io.github.sfnmaven.asl.field.Field.data;
import static io.github.sfnmaven.asl.field.Field.listedOnceAtLeast;
import static io.github.sfnmaven.asl.field.Field.path;
import static io.github.sfnmaven.asl.field.Field.text;
import static io.github.sfnmaven.asl.field.Field.timestamp;
import static io.github.sfnmaven.asl.field.Field.whole;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The fields of the Amazon States Language.
 *
 * @see <a href="https://states-language.net/spec.html">Amazon States Language</a>
 * @see <a href="https://docs.aws.amazon.com/step-functions/latest/dg/concepts-amazon-states-language.html">Developer
 *     guide</a>
 */
public final class StatesLanguage {
    /** The longest time that a field takes, in seconds: three years. */
    private static final long LONGEST = 99_999_999;

    /** The whole definition. Its timeout may be 0, other than a Task's. */
    public static final Shape STATE_MACHINE = Shape.of(
            "state machine",
            List.of(
                    CommonFields.COMMENT,
                    CommonFields.QUERY_LANGUAGE,
                    CommonFields.SCOPE,
                    List.of(text("Version", "1.0"), whole("TimeoutSeconds", 0, LONGEST))));

    private static final Shape BRANCH = Shape.of("branch", List.of(CommonFields.COMMENT, CommonFields.SCOPE));

    private static final Shape PASS = state(
            "Pass state",
            List.of(
                    MOVE,
                    INPUT_OUTPUT,
                    ASSIGN,
                    RESULT_PATH,
                    List.of(
                            any("Result").jsonPath("Output"),
                            data("Parameters", DataForm.ANY).jsonPath("Output"))));

    private static final Shape TASK = state(
            "Task state",
            List.of(
                    MOVE,
                    INPUT_OUTPUT,
                    ASSIGN,
                    RESULT_PATH,
                    RESULT_SELECTOR,
                    ARGUMENTS,
                    ERRORS,
                    List.of(
                            text("Resource").mandatory(),
                            data("Credentials", DataForm.OBJECT),
                            whole("TimeoutSeconds", 1, LONGEST).computed(),
                            path("TimeoutSecondsPath", PathKind.REFERENCE).jsonPath("TimeoutSeconds"),
                            whole("HeartbeatSeconds", 1, LONGEST).computed(),
                            path("HeartbeatSecondsPath", PathKind.REFERENCE).jsonPath("HeartbeatSeconds"))),
            List.of(
                    Alternatives.atMostOne("TimeoutSeconds", "TimeoutSecondsPath"),
                    Alternatives.atMostOne("HeartbeatSeconds", "HeartbeatSecondsPath")));

    private static final Shape CHOICE = state(
            "Choice state",
            List.of(
                    INPUT_OUTPUT,
                    ASSIGN,
                    List.of(
                            listedOnceAtLeast("Choices", () -> ChoiceFields.RULE)
                                    .mandatory(),
                            text("Default"))));

    private static final Shape WAIT = state(
            "Wait state",
            List.of(
                    MOVE,
                    INPUT_OUTPUT,
                    ASSIGN,
                    List.of(
                            whole("Seconds", 0, LONGEST).computed(),
                            path("SecondsPath", PathKind.REFERENCE).jsonPath("Seconds"),
                            timestamp("Timestamp").computed(),
                            path("TimestampPath", PathKind.REFERENCE).jsonPath("Timestamp"))),
            List.of(Alternatives.exactlyOne("Seconds", "SecondsPath", "Timestamp", "TimestampPath")));

    private static final Shape SUCCEED = state("Succeed state", List.of(INPUT_OUTPUT));

    private static final Shape FAIL = state(
            "Fail state",
            List.of(List.of(
                    text("Error").computed(),
                    path("ErrorPath", PathKind.REFERENCE_OR_CALL).jsonPath("Error"),
                    text("Cause").computed(),
                    path("CausePath", PathKind.REFERENCE_OR_CALL).jsonPath("Cause"))),
            List.of(Alternatives.atMostOne("Error", "ErrorPath"), Alternatives.atMostOne("Cause", "CausePath")));

    private static final Shape PARALLEL = state(
            "Parallel state",
            List.of(
                    MOVE,
                    INPUT_OUTPUT,
                    ASSIGN,
                    RESULT_PATH,
                    RESULT_SELECTOR,
                    ARGUMENTS,
                    ERRORS,
                    List.of(listedOnceAtLeast("Branches", () -> BRANCH).mandatory())));

    private static final Shape MAP = state(
            "Map state",
            List.of(MOVE, INPUT_OUTPUT, ASSIGN, RESULT_PATH, RESULT_SELECTOR, ERRORS, MapFields.MAP),
            MapFields.EXCLUSIVE);

    private static final Map<StateType, Shape> STATES = new EnumMap<>(Map.of(
            StateType.PASS, PASS,
            StateType.TASK, TASK,
            StateType.CHOICE, CHOICE,
            StateType.WAIT, WAIT,
            StateType.SUCCEED, SUCCEED,
            StateType.FAIL, FAIL,
            StateType.PARALLEL, PARALLEL,
            StateType.MAP, MAP));

    /** A state whose Type is missing or unknown may have any field of any state, and needs only its Type. */
    private static final Shape UNTYPED_STATE = Shape.of(
            "state",
            List.of(
                    STATES.values().stream()
                            .flatMap(shape -> shape.fields().stream())
                            .map(Field::optional)
                            .toList(),
                    CommonFields.STATE));

    private StatesLanguage() {}

    /** The fields of a state. */
    public static Shape state(Optional<StateType> type) {
        return type.map(STATES::get).orElse(UNTYPED_STATE);
    }

    /** The types of the states that have a field. */
    public static List<String> typesWith(String field) {
        return STATES.entrySet().stream()
                .filter(entry -> entry.getValue().field(field).isPresent())
                .map(entry -> entry.getKey().word())
                .toList();
    }

    /** Whether objects of this shape are choice rules, or stand within And, Or or Not of one. */
    public static boolean isCondition(Shape shape) {
        return shape.field("And").isPresent();
    }

    /** What compares the Variable of a choice rule: StringEquals, IsPresent and so on. */
    public static List<String> choiceOperators() {
        return ChoiceFields.operators();
    }

    private static Shape state(String title, List<List<Field>> groups) {
        return state(title, groups, List.of());
    }

    private static Shape state(String title, List<List<Field>> groups, List<Alternatives> alternatives) {
        List<List<Field>> all =
                new ArrayList<>(List.of(CommonFields.STATE, CommonFields.COMMENT, CommonFields.QUERY_LANGUAGE));
        all.addAll(groups);
        return Shape.of(title, all, alternatives);
    }
}
