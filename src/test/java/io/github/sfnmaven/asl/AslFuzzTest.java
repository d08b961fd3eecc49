package io.github.sfnmaven.asl;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sfnmaven.asl.model.StateMachineType;
import io.github.sfnmaven.diagnostic.Diagnostic;
import io.github.sfnmaven.diagnostic.RuleDescription;
import io.github.sfnmaven.diagnostic.RuleLevel;
import io.github.sfnmaven.diagnostic.TextFormatter;
import io.github.sfnmaven.source.SourceFile;
import io.github.sfnmaven.tree.TreeReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a file says, it is judged in time, without an exception, and each finding has a place in it. */
@Timeout(value = 600, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class AslFuzzTest {
    /** How often each sample is mutated and cut: {@code -Dfuzz.rounds=200}. The seeds go with it. */
    private static final int ROUNDS = Integer.getInteger("fuzz.rounds", 40);

    private static final Path SAMPLES = Path.of("src/test/resources/rules");
    private static final List<String> WORDS = List.of(
            "null",
            "true",
            "-1",
            "1e999",
            "{}",
            "[]",
            "\"\"",
            "\"$\"",
            "\"$.\"",
            "\"$$.\"",
            "\"$.a[?(@.b\"",
            "\"{%\"",
            "\"{% %}\"",
            "\"{% $ %}\"",
            "\"{% ( %}\"",
            "\"{% $states. %}\"",
            "\"${\"",
            "\"${A}\"",
            "\"States.Format('\"",
            "\"States.ALL\"",
            "\"arn:\"",
            "\"arn:aws:states:::\"",
            "\"a.$\": ",
            "\"QueryLanguage\": \"JSONata\",",
            "\"Type\": \"Map\",",
            "\"Next\": 1,",
            "\\u0000",
            "\\ud800",
            "\uD83D\uDE00",
            "\u2028",
            "\n",
            "'",
            "\"",
            ",",
            ":",
            "}",
            "]",
            "{",
            "[",
            "(",
            ")",
            "\\",
            "$",
            "%",
            "*",
            "?",
            "@",
            "..",
            "~>",
            ":=",
            "function($x){");

    @Test
    void judgesMutatedSamples() throws IOException {
        List<Path> samples = samples();
        for (Path sample : samples) {
            String text = Files.readString(sample, StandardCharsets.ISO_8859_1);
            Random random = new Random(sample.getFileName().toString().hashCode());
            for (int i = 0; i < ROUNDS; i++) {
                judge(sample.getFileName().toString(), mutated(text, random));
            }
        }
        assertThat(samples).hasSizeGreaterThan(50);
    }

    @Test
    void judgesTruncatedSamples() throws IOException {
        for (Path sample : samples()) {
            String text = Files.readString(sample, StandardCharsets.ISO_8859_1);
            int step = Math.max(1, text.length() / ROUNDS);
            for (int end = 0; end < text.length() && text.length() < 5_000; end += step) {
                judge(sample.getFileName().toString(), text.substring(0, end));
            }
        }
    }

    @Test
    void judgesRandomBytes() {
        Random random = new Random(4);
        for (int i = 0; i < 50 * ROUNDS; i++) {
            byte[] bytes = new byte[random.nextInt(300)];
            random.nextBytes(bytes);
            judge(i % 2 == 0 ? "a.json" : "a.yaml", new String(bytes, StandardCharsets.ISO_8859_1));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "$.a[",
                "$[?(@.b ",
                "$..",
                "$.a['b',",
                "$.",
                "$$.",
                "States.Array(",
                "States.Format('{}', ",
                "States.",
                "'",
                "\\\\",
                "("
            })
    void readsLongPathsAndCalls(String piece) {
        String expression = piece.repeat(300_000 / piece.length());
        judge("a.json", task("\"Parameters\": {\"a.$\": \"" + expression + "\", \"b.$\": \"$." + expression + "\"},"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(",
                "[",
                "{",
                "a.",
                "a[",
                "$f(",
                "function($x){",
                "1+",
                "-",
                "a ? ",
                "\\\"",
                "/*",
                "/",
                "a ~> ",
                "$a := ",
                "a^(",
                "a{",
                "%.",
                "`",
                "*",
                "**.",
                "[1..",
                "λ",
                "x and ",
                "| a | "
            })
    void readsLongJsonata(String piece) {
        String expression = piece.repeat(300_000 / piece.length());
        judge("a.json", asBytes(jsonata(expression)));
        judge("a.json", asBytes(jsonata("1" + expression + "1")));
    }

    private static String task(String fields) {
        return "{\"StartAt\": \"A\", \"States\": {\"A\": {\"Type\": \"Task\", \"Resource\": \"arn:aws:states:::lambda:invoke\", "
                + fields + " \"End\": true}}}";
    }

    private static String jsonata(String expression) {
        return "{\"QueryLanguage\": \"JSONata\", \"StartAt\": \"A\", \"States\": {\"A\": {\"Type\": \"Pass\", \"Output\": \"{% "
                + expression + " %}\", \"End\": true}}}";
    }

    private static String mutated(String text, Random random) {
        StringBuilder out = new StringBuilder(text);
        for (int i = random.nextInt(3); i >= 0; i--) {
            int at = random.nextInt(out.length() + 1);
            int end = Math.min(out.length(), at + (random.nextBoolean() ? 0 : random.nextInt(12)));
            out.replace(at, end, asBytes(WORDS.get(random.nextInt(WORDS.size()))));
        }
        return out.toString();
    }

    /** The text as UTF-8, a char for each byte. */
    private static String asBytes(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    }

    private static void judge(String name, String bytes) {
        SourceFile source = SourceFile.decode(name, bytes.getBytes(StandardCharsets.ISO_8859_1));
        for (StateMachineType type : StateMachineType.values()) {
            ValidationOptions all = new ValidationOptions(type, levels(), List.of());
            assertThat(AslValidator.validate(TreeReader.readDefinition(source), all)
                            .diagnostics())
                    .as(bytes.length() < 10_000 ? bytes : bytes.substring(0, 200))
                    .allSatisfy(finding -> hasAPlace(finding, source));
        }
    }

    private static void hasAPlace(Diagnostic finding, SourceFile source) {
        assertThat(finding.range().begin().line()).isBetween(1, source.lines());
        assertThat(finding.range().end()).isGreaterThanOrEqualTo(finding.range().begin());
        assertThat(finding.range().end().line()).isLessThanOrEqualTo(source.lines());
        assertThat(finding.message()).isNotBlank().doesNotEndWith(".").hasSizeLessThan(1_000);
        assertThat(TextFormatter.format(finding, source))
                .startsWith(source.name() + ":" + finding.range().begin());
    }

    /** Every rule is on. */
    private static Map<String, RuleLevel> levels() {
        return AslValidator.rules().stream()
                .filter(RuleDescription::adjustable)
                .collect(Collectors.toMap(RuleDescription::name, rule -> RuleLevel.WARNING));
    }

    private static List<Path> samples() throws IOException {
        try (Stream<Path> files = Files.walk(SAMPLES)) {
            return files.filter(file -> file.toString().matches(".*\\.(json|yaml)"))
                    .sorted()
                    .toList();
        }
    }
}
