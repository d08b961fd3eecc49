package io.github.sfnmaven.asl;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sfnmaven.asl.model.StateMachineType;
import io.github.sfnmaven.diagnostic.Diagnostic;
import io.github.sfnmaven.diagnostic.TextFormatter;
import io.github.sfnmaven.diagnostic.ValidationReport;
import io.github.sfnmaven.source.SourceFile;
import io.github.sfnmaven.tree.TreeReader;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(value = 60, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class AslRobustnessTest {
    private static final String DEFINITION = """
            {"Comment": "c", "QueryLanguage": "JSONPath", "Version": "1.0", "TimeoutSeconds": 1, "StartAt": "A",
             "States": {
              "A": {"Type": "Choice", "Choices": [{"Variable": "$.a", "IsNull": true, "Next": "B"},
                {"And": [{"Variable": "$.b", "IsNull": false}, {"Not": {"Variable": "$.c", "IsString": true}}], "Next": "C"}],
                "Default": "D"},
              "B": {"Type": "Parallel", "Branches": [{"StartAt": "E", "States": {"E": {"Type": "Pass", "End": true}}}],
                "Retry": [{"ErrorEquals": ["States.ALL"]}], "Catch": [{"ErrorEquals": ["States.ALL"], "Next": "D"}], "Next": "C"},
              "C": {"Type": "Map", "ItemProcessor": {"ProcessorConfig": {"Mode": "INLINE"}, "StartAt": "F",
                "States": {"F": {"Type": "Wait", "Seconds": 1, "End": true}}}, "Next": "D"},
              "D": {"Type": "Succeed"}}}
            """;
    private static final String[] SPICE = {
        "null", "{}", "[]", "\"A\"", "1", "true", "\"Next\"", "\"Type\"", "\"States\"", "\"Map\"", "", ",", "\"\""
    };

    @Test
    void judgesMutatedDefinitionsWithoutAnException() {
        Random random = new Random(11);
        String[] words = DEFINITION.split("(?<=[\\[\\]{}:,])|(?=[\\[\\]{}:,])");

        for (int i = 0; i < 5_000; i++) {
            String text = mutated(words, random);
            SourceFile source = SourceFile.of("a.json", text);
            assertThat(validate(source).diagnostics())
                    .as(text)
                    .allSatisfy(each -> assertThat(TextFormatter.format(each, source))
                            .startsWith("a.json:" + each.range().begin()));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", ""})
    void judgesFiveThousandStatesInLinearTime(String lineEnd) {
        StringBuilder text = new StringBuilder("{\"StartAt\": \"State0\", \"States\": {" + lineEnd);
        for (int i = 0; i < 5000; i++) {
            text.append("\"State%d\": {\"Type\": \"Task\", \"Resource\": \"arn:aws:states:::lambda:invoke\", "
                            .formatted(i))
                    .append(
                            "\"Parameters\": {\"FunctionName\": \"f\", \"Payload.$\": \"$\"}, \"ResultPath\": \"$.r\", ")
                    .append("\"Next\": \"State%d\"},%s".formatted(i + 1, lineEnd));
        }
        text.append("\"State5000\": {\"Type\": \"Succeed\"}}}");

        assertThat(validate(SourceFile.of("a.json", text.toString())).diagnostics())
                .isEmpty();
    }

    @Test
    void judgesFiveThousandFaultsInLinearTime() {
        StringBuilder text = new StringBuilder("{\"StartAt\": \"State0\", \"States\": {");
        for (int i = 0; i < 5000; i++) {
            text.append("\"State%d\": {\"Type\": \"Task\", \"Resurce\": 1, \"Next\": \"Stat%d\"},".formatted(i, i));
        }
        text.append("\"State5000\": {\"Type\": \"Succeed\"}}}");
        SourceFile source = SourceFile.of("a.json", text.toString());

        assertThat(validate(source).diagnostics())
                .hasSize(10_000)
                .extracting(Diagnostic::rule)
                .contains("unknown-field");
    }

    @Test
    void followsBranchesAsDeepAsTheyCanBe() {
        String head =
                "{\"StartAt\": \"S%d\", \"States\": {\"S%d\": {\"Type\": \"Parallel\", \"End\": true, \"Branches\": [";
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 124; i++) {
            text.append(head.formatted(i, i));
        }
        text.append("{\"StartAt\": \"Last\", \"States\": {\"Last\": {\"Type\": \"Succeed\"}}}")
                .append("]}}}".repeat(124));

        assertThat(validate(SourceFile.of("a.json", text.toString())).diagnostics())
                .isEmpty();
    }

    private static String mutated(String[] words, Random random) {
        StringBuilder out = new StringBuilder();
        int at = random.nextInt(words.length);
        int also = random.nextInt(words.length);
        for (int i = 0; i < words.length; i++) {
            boolean changes = i == at || i == also;
            out.append(changes ? SPICE[random.nextInt(SPICE.length)] : words[i]);
        }
        return out.toString();
    }

    private static ValidationReport validate(SourceFile source) {
        return AslValidator.validate(
                TreeReader.readDefinition(source), ValidationOptions.of(StateMachineType.STANDARD));
    }
}
