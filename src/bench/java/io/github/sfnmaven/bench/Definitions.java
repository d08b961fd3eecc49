package io.github.sfnmaven.bench;

import io.github.sfnmaven.source.SourceFile;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** Definitions of every size, with paths, intrinsic functions and JSONata in each state. */
final class Definitions {
    private static final String JSONPATH = """
            "Check %1$d": {
              "Type": "Task",
              "Resource": "arn:aws:states:::lambda:invoke",
              "Parameters": {
                "FunctionName": "check",
                "Payload": {"order.$": "$.orders[%1$d].id", "text.$": "States.Format('{} of {}', $.a, $$.Execution.Name)"}
              },
              "ResultSelector": {"ok.$": "$.Payload.ok"},
              "ResultPath": "$.checked",
              "Retry": [{"ErrorEquals": ["States.Timeout"], "MaxAttempts": 3}, {"ErrorEquals": ["States.ALL"]}],
              "Next": "Check %2$d"
            },
            """;
    private static final String JSONATA = """
            "Check %1$d": {
              "Type": "Task",
              "Resource": "arn:aws:states:::aws-sdk:dynamodb:batchGetItem",
              "Arguments": {"RequestItems": "{%% $states.input.orders[total > %1$d].{'id': id, 'at': $now()} %%}"},
              "Assign": {"checked": "{%% $count($states.result.Responses) %%}"},
              "Output": "{%% $merge([$states.input, {'done': true}]) %%}",
              "Next": "Check %2$d"
            },
            """;

    private Definitions() {}

    /** A chain of states. */
    static SourceFile chain(String name, int states, boolean jsonata) {
        StringBuilder text = new StringBuilder("{\n\"StartAt\": \"Check 0\",\n");
        text.append(jsonata ? "\"QueryLanguage\": \"JSONata\",\n" : "").append("\"States\": {\n");
        for (int i = 0; i < states; i++) {
            text.append(String.format(Locale.ROOT, jsonata ? JSONATA : JSONPATH, i, i + 1));
        }
        text.append("\"Check ").append(states).append("\": {\"Type\": \"Succeed\"}\n}\n}\n");
        return SourceFile.of(name, text.toString());
    }

    /** As a large project has them: of both languages, most of them short. */
    static List<SourceFile> many(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> chain(i + ".asl.json", i % 50 == 0 ? 100 : 3 + i % 10, i % 2 == 0))
                .toList();
    }
}
