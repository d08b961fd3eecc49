package io.github.sfnmaven.asl.field;

import static io.github.sfnmaven.asl.field.Field.any;
import static io.github.sfnmaven.asl.field.Field.flag;
import static io.github.sfnmaven.asl.field.Field.listed;
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
            any("InputPath").jsonPath("$states.input"),
            any("OutputPath").jsonPath("Output"),
            any("Output").jsonata("OutputPath"));
    static final List<Field> ASSIGN = List.of(any("Assign"));
    static final List<Field> RESULT_PATH = List.of(any("ResultPath").jsonPath("Output"));
    static final List<Field> RESULT_SELECTOR = List.of(any("ResultSelector").jsonPath("Output"));
    static final List<Field> ARGUMENTS =
            List.of(any("Parameters").jsonPath("Arguments"), any("Arguments").jsonata("Parameters"));

    /** Of the states that may fail. */
    static final List<Field> ERRORS =
            List.of(listed("Retry", () -> ErrorFields.RETRIER), listed("Catch", () -> ErrorFields.CATCHER));

    private CommonFields() {}
}
