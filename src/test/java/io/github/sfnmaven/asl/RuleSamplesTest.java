package io.github.sfnmaven.asl;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sfnmaven.diagnostic.Diagnostic;
import io.github.sfnmaven.diagnostic.TextFormatter;
import io.github.sfnmaven.diagnostic.ValidationReport;
import io.github.sfnmaven.golden.Golden;
import io.github.sfnmaven.source.SourceFile;
import io.github.sfnmaven.tree.TreeReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every file below {@code rules/<rule>}: the valid ones have no finding, the invalid ones exactly those written beside.
 * A rule that is off is switched on for its own samples.
 */
class RuleSamplesTest {
    private static final Path SAMPLES = Path.of("src/test/resources/rules");

    @ParameterizedTest
    @MethodSource
    void accepts(Path sample) throws IOException {
        assertThat(text(SAMPLES.resolve(sample))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource
    void reports(Path sample) throws IOException {
        Path file = SAMPLES.resolve(sample);
        String rule = sample.getName(0).toString();

        assertThat(validate(file).diagnostics()).extracting(Diagnostic::rule).contains(rule);
        Golden.assertEqual(text(file), Path.of(file.toString().replaceAll("\\.(json|yaml)$", ".expected")));
    }

    static List<Path> accepts() throws IOException {
        return samples("valid");
    }

    static List<Path> reports() throws IOException {
        return samples("invalid");
    }

    private static List<Path> samples(String verdict) throws IOException {
        try (Stream<Path> files = Files.walk(SAMPLES)) {
            return files.map(SAMPLES::relativize)
                    .filter(file ->
                            file.toString().matches("[^/\\\\]+[/\\\\]" + verdict + "[/\\\\][^/\\\\]+\\.(json|yaml)"))
                    .sorted()
                    .toList();
        }
    }

    private static String text(Path file) throws IOException {
        SourceFile source = source(file);
        return validate(file).diagnostics().stream()
                .map(diagnostic -> TextFormatter.format(diagnostic, source) + "\n")
                .collect(Collectors.joining());
    }

    private static ValidationReport validate(Path file) throws IOException {
        return AslValidator.validate(
                TreeReader.readDefinition(source(file)),
                SwitchedOn.rule(SAMPLES.relativize(file).getName(0).toString()));
    }

    private static SourceFile source(Path file) throws IOException {
        return SourceFile.read(file, file.getFileName().toString());
    }
}
