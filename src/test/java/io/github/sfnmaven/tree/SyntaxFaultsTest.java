package io.github.sfnmaven.tree;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sfnmaven.diagnostic.TextFormatter;
import io.github.sfnmaven.golden.Transcript;
import io.github.sfnmaven.source.SourceFile;
import io.github.sfnmaven.tree.TreeReader.Syntax;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SyntaxFaultsTest {
    @ParameterizedTest
    @MethodSource
    void explainsJson(Transcript.Case each) {
        assertThat(json(each.input())).isEqualTo(each.answer());
    }

    @ParameterizedTest
    @MethodSource
    void explainsYaml(Transcript.Case each) {
        assertThat(yaml(each.input())).isEqualTo(each.answer());
    }

    static List<Transcript.Case> explainsJson() {
        return Transcript.cases("tree/json-faults.txt", SyntaxFaultsTest::json);
    }

    static List<Transcript.Case> explainsYaml() {
        return Transcript.cases("tree/yaml-faults.txt", SyntaxFaultsTest::yaml);
    }

    private static String json(String text) {
        return answer("a.json", text, Syntax.JSON);
    }

    private static String yaml(String text) {
        return answer("a.yaml", text, Syntax.YAML);
    }

    private static String answer(String name, String text, Syntax syntax) {
        SourceFile source = SourceFile.of(name, text);
        Document document = TreeReader.read(source, syntax);
        return document.diagnostics().stream()
                .map(diagnostic -> TextFormatter.format(diagnostic, source))
                .collect(Collectors.joining("\n"));
    }
}
