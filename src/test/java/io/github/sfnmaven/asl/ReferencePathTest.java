package io.github.sfnmaven.asl;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sfnmaven.asl.model.StateMachineType;
import io.github.sfnmaven.diagnostic.TextFormatter;
import io.github.sfnmaven.golden.Transcript;
import io.github.sfnmaven.source.SourceFile;
import io.github.sfnmaven.tree.TreeReader;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Paths in fields that want Reference Paths: where a value is read, and where one is written to. */
class ReferencePathTest {
    private static final String READ = """
            StartAt: Keep
            States:
              Keep: {Type: Pass, Assign: {v: 1, seconds: 1}, Next: A}
              A: {Type: Wait, Next: B, SecondsPath: '%s'}
              B: {Type: Succeed}
            """;
    private static final String WRITTEN = """
            StartAt: Keep
            States:
              Keep: {Type: Pass, Assign: {v: 1, seconds: 1}, Next: A}
              A: {Type: Pass, Next: B, ResultPath: '%s'}
              B: {Type: Succeed}
            """;

    @ParameterizedTest
    @MethodSource
    void judgesPaths(Transcript.Case each) {
        assertThat(judge(each.input())).isEqualTo(each.answer());
    }

    static List<Transcript.Case> judgesPaths() {
        return Transcript.cases("expressions/reference-path.golden", ReferencePathTest::judge);
    }

    private static String judge(String path) {
        return "read: " + judge(READ, path) + "\nwritten: " + judge(WRITTEN, path);
    }

    private static String judge(String definition, String path) {
        SourceFile source = SourceFile.of("a.yaml", definition.formatted(path.replace("'", "''")));
        String findings = AslValidator.validate(
                        TreeReader.readDefinition(source), ValidationOptions.of(StateMachineType.STANDARD))
                .diagnostics()
                .stream()
                .map(TextFormatter::line)
                .collect(Collectors.joining("\n"));
        return findings.isEmpty() ? "good" : findings;
    }
}
