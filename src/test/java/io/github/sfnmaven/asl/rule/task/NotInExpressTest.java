package io.github.sfnmaven.asl.rule.task;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sfnmaven.asl.AslValidator;
import io.github.sfnmaven.asl.ValidationOptions;
import io.github.sfnmaven.asl.model.StateMachineType;
import io.github.sfnmaven.diagnostic.Diagnostic;
import io.github.sfnmaven.source.SourceFile;
import io.github.sfnmaven.tree.TreeReader;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NotInExpressTest {
    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "arn:aws:states:::glue:startJobRun.sync, '.sync' cannot be used in an Express workflow",
                "arn:aws:states:::sqs:${A}.waitForTaskToken, '.waitForTaskToken' cannot be used in an Express workflow",
                "arn:aws:states:us-east-1:123456789012:activity:a, An activity cannot be used in an Express workflow"
            })
    void reportsWhatWaits(String resource, String message) {
        assertThat(findings(resource, StateMachineType.EXPRESS)).containsExactly(message);
        assertThat(findings(resource, StateMachineType.STANDARD)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"arn:aws:states:::glue:startJobRun", "${Function}", "arn:aws:states:::glue:startJobRun${P}"})
    void acceptsWhatAnswers(String resource) {
        assertThat(findings(resource, StateMachineType.EXPRESS)).isEmpty();
    }

    private static List<String> findings(String resource, StateMachineType type) {
        String text = """
                {"StartAt": "A", "States": {"A": {"Type": "Task", "Resource": "%s", "End": true,
                  "Parameters": {"JobName": "j", "Token.$": "$$"}}}}
                """.formatted(resource);
        return AslValidator.validate(
                        TreeReader.readDefinition(SourceFile.of("a.json", text)), ValidationOptions.of(type))
                .diagnostics()
                .stream()
                .map(Diagnostic::message)
                .toList();
    }
}
