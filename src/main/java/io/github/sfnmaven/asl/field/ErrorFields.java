package io.github.sfnmaven.asl.field;

import static io.github.sfnmaven.asl.field.Field.any;
import static io.github.sfnmaven.asl.field.Field.text;

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
                            any("ErrorEquals").mandatory(),
                            any("IntervalSeconds"),
                            any("MaxAttempts"),
                            any("BackoffRate"),
                            any("MaxDelaySeconds"),
                            any("JitterStrategy"))));

    static final Shape CATCHER = Shape.of(
            "catcher",
            List.of(
                    CommonFields.COMMENT,
                    List.of(
                            any("ErrorEquals").mandatory(),
                            text("Next").mandatory(),
                            any("ResultPath").jsonPath("Output"),
                            any("Output").jsonata("ResultPath")),
                    CommonFields.ASSIGN));

    private ErrorFields() {}
}
