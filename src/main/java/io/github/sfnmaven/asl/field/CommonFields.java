package io.github.sfnmaven.asl.field;

import static io.github.sfnmaven.asl.field.Field.data;
import static io.github.sfnmaven.asl.field.Field.flag;
import static io.github.sfnmaven.asl.field.Field.listed;
import static io.github.sfnmaven.asl.field.Field.path;
import static io.github.sfnmaven.asl.field.Field.states;
import static io.github.sfnmaven.asl.field.Field.text;

import java.util.List;

/** Groups of fields that several objects have. */
final class CommonFields {
    static final List<Field> COMMENT = List.of(text("Comment"));
    static final List<Field> QUERY_LANGUAGE = List.of(text("QueryLanguage", "JSONPath", "JSONata"));

    /** Of whatever holds states. */
    static final List<Field> SCOPE =
            List.of(text("StartAt").mandatory(), states("States").mandatory());

    static final List<Field> STATE = List.of(text("Type").mandatory());
    static final List<Field> MOVE = List.of(text("Next"), flag("End"));
    static final List<Field> INPUT_OUTPUT = List.of(
            path("InputPath", PathKind.SELECTION).jsonPath("$states.input"),
            path("OutputPath", PathKind.SELECTION).jsonPath("Output"),
            data("Output", DataForm.ANY).jsonata("OutputPath"));
    static final List<Field> ASSIGN = List.of(data("Assign", DataForm.OBJECT));
    static final List<Field> RESULT_PATH =
            List.of(path("ResultPath", PathKind.RESULT).jsonPath("Output"));
    static final List<Field> RESULT_SELECTOR =
            List.of(data("ResultSelector", DataForm.OBJECT).jsonPath("Output"));

    /**
     * The spec wants an object for Parameters; the service takes any value.
     *
     * @see <a href="https://github.com/aws/aws-toolkit-vscode/issues/2459">AWS on what the service takes</a>
     */
    static final List<Field> ARGUMENTS = arguments(DataForm.ANY);

    /** What reads or writes the items of a Map needs an object with the Bucket. */
    static final List<Field> BUCKET_ARGUMENTS = arguments(DataForm.OBJECT);

    /** Of the states that may fail. */
    static final List<Field> ERRORS =
            List.of(listed("Retry", () -> ErrorFields.RETRIER), listed("Catch", () -> ErrorFields.CATCHER));

    private CommonFields() {}

    private static List<Field> arguments(DataForm form) {
        return List.of(
                data("Parameters", form).jsonPath("Arguments"),
                data("Arguments", DataForm.OBJECT).computed().jsonata("Parameters"));
    }
}
