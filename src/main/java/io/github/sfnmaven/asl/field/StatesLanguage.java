package io.github.sfnmaven.asl.field;

import static io.github.sfnmaven.asl.field.CommonFields.ARGUMENTS;
import static io.github.sfnmaven.asl.field.CommonFields.ASSIGN;
import static io.github.sfnmaven.asl.field.CommonFields.ERRORS;
import static io.github.sfnmaven.asl.field.CommonFields.INPUT_OUTPUT;
import static io.github.sfnmaven.asl.field.CommonFields.MOVE;
import static io.github.sfnmaven.asl.field.CommonFields.RESULT_PATH;
import static io.github.sfnmaven.asl.field.CommonFields.RESULT_SELECTOR;
import static io.github.sfnmaven.asl.field.Field.any;
import static io.github.sfnmaven.asl.field.Field.listedOnceAtLeast;
import static io.github.sfnmaven.asl.field.Field.text;
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
    /** The whole definition. Its timeout may be 0, other than a Task's. */
    public static final Shape STATE_MACHINE = Shape.of(
            "state machine",
            List.of(
                    CommonFields.COMMENT,
                    CommonFields.QUERY_LANGUAGE,
                    CommonFields.SCOPE,
                    List.of(text("Version", "1.0"), whole("TimeoutSeconds", 0, 99_999_999))));

    private static final Shape BRANCH = Shape.of("branch", List.of(CommonFields.COMMENT, CommonFields.SCOPE));

    private static final Shape PASS = state(
            "Pass state",
            List.of(
                    MOVE,
                    INPUT_OUTPUT,
                    ASSIGN,
                    RESULT_PATH,
                    List.of(any("Result").jsonPath("Output"), any("Parameters").jsonPath("Output"))));

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
                            any("Credentials"),
                            any("TimeoutSeconds"),
                            any("TimeoutSecondsPath").jsonPath("TimeoutSeconds"),
                            any("HeartbeatSeconds"),
                            any("HeartbeatSecondsPath").jsonPath("HeartbeatSeconds"))));

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
                            any("Seconds"),
                            any("SecondsPath").jsonPath("Seconds"),
                            any("Timestamp"),
                            any("TimestampPath").jsonPath("Timestamp"))));

    private static final Shape SUCCEED = state("Succeed state", List.of(INPUT_OUTPUT));

    private static final Shape FAIL = state(
            "Fail state",
            List.of(List.of(
                    any("Error"),
                    any("ErrorPath").jsonPath("Error"),
                    any("Cause"),
                    any("CausePath").jsonPath("Cause"))));

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
            "Map state", List.of(MOVE, INPUT_OUTPUT, ASSIGN, RESULT_PATH, RESULT_SELECTOR, ERRORS, MapFields.MAP));

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

    private static Shape state(String title, List<List<Field>> groups) {
        List<List<Field>> all =
                new ArrayList<>(List.of(CommonFields.STATE, CommonFields.COMMENT, CommonFields.QUERY_LANGUAGE));
        all.addAll(groups);
        return Shape.of(title, all);
    }
}
