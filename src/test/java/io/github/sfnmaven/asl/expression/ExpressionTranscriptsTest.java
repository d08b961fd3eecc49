package io.github.sfnmaven.asl.expression;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sfnmaven.golden.Transcript;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ExpressionTranscriptsTest {
    @ParameterizedTest
    @MethodSource
    void readsPaths(Transcript.Case each) {
        assertThat(path(each.input())).isEqualTo(each.answer());
    }

    @ParameterizedTest
    @MethodSource
    void readsIntrinsicCalls(Transcript.Case each) {
        assertThat(call(each.input())).isEqualTo(each.answer());
    }

    static List<Transcript.Case> readsPaths() {
        return Transcript.cases("expressions/jsonpath.golden", ExpressionTranscriptsTest::path);
    }

    static List<Transcript.Case> readsIntrinsicCalls() {
        return Transcript.cases("expressions/intrinsics.golden", ExpressionTranscriptsTest::call);
    }

    private static String path(String text) {
        JsonPath path = JsonPath.parse(text);
        return fault(text, path.fault())
                .orElseGet(() -> path.steps().stream()
                                .map(step -> " " + step.kind() + "(" + step.name() + ")")
                                .collect(Collectors.joining("", path.root().toString(), ""))
                        + variables(path));
    }

    private static String call(String text) {
        IntrinsicCall call = IntrinsicCall.parse(text);
        return fault(text, call.fault())
                .orElseGet(() -> call.calls().stream()
                                .map(each -> each.name() + arguments(each))
                                .collect(Collectors.joining("\n"))
                        + variables(call));
    }

    private static String arguments(FunctionCall call) {
        return call.arguments().stream()
                .map(argument -> " " + argument.kind() + "(" + argument.text() + ")")
                .collect(Collectors.joining());
    }

    private static String variables(Expression expression) {
        return expression.variables().stream()
                .map(use -> "\nreads " + use.name() + " at " + use.begin() + "-" + use.end())
                .collect(Collectors.joining());
    }

    private static Optional<String> fault(String text, Optional<SyntaxFault> fault) {
        return fault.map(found -> text + "\n" + " ".repeat(found.begin())
                + "^".repeat(Math.max(1, found.end() - found.begin())) + " " + found.message()
                + found.hint().map(hint -> " (" + hint + ")").orElse(""));
    }
}
