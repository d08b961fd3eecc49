package io.github.sfnmaven.asl.field;

import static io.github.sfnmaven.asl.field.Field.data;
import static io.github.sfnmaven.asl.field.Field.number;
import static io.github.sfnmaven.asl.field.Field.path;
import static io.github.sfnmaven.asl.field.Field.text;
import static io.github.sfnmaven.asl.field.Field.texts;
import static io.github.sfnmaven.asl.field.Field.whole;

import java.util.List;

/**
 * Retry and Catch.
 *
 * @see <a href="https://docs.aws.amazon.com/step-functions/latest/dg/concepts-error-handling.html">Developer guide</a>
 */
final class ErrorFields {
    static final Shape RETRIER = Shape.of(
            "retrier",
            List.of(
                    CommonFields.COMMENT,
                    List.of(
                            texts("ErrorEquals", false).mandatory(),
                            // Measured: the service takes 0, other than the States Language.
                            whole("IntervalSeconds", 0, 99_999_999),
                            whole("MaxAttempts", 0, 99_999_999),
                            number("BackoffRate", 1),
                            whole("MaxDelaySeconds", 1, 31_622_400),
                            text("JitterStrategy", "FULL", "NONE"))));

    static final Shape CATCHER = Shape.of(
            "catcher",
            List.of(
                    CommonFields.COMMENT,
                    List.of(
                            texts("ErrorEquals", false).mandatory(),
                            text("Next").mandatory(),
                            path("ResultPath", PathKind.RESULT).jsonPath("Output"),
                            data("Output", DataForm.ANY).jsonata("ResultPath")),
                    CommonFields.ASSIGN));

    private ErrorFields() {}
}
