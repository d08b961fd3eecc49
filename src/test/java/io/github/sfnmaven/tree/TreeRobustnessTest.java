package io.github.sfnmaven.tree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.sfnmaven.diagnostic.Diagnostic;
import io.github.sfnmaven.source.SourceFile;
import io.github.sfnmaven.source.SourceLocation;
import io.github.sfnmaven.tree.TreeReader.Syntax;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(value = 30, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class TreeRobustnessTest {
    private static final String JSON = """
            {"StartAt": "A", "States": {"A": {"Type": "Task", "n": [1, -2.5e3, true, false, null],
              "Resource": "arn:aws\\u0041\\n", "Next": "\uD83D\uDE00"}, "😀": {"Type": "Succeed"}}}
            """;
    private static final String YAML = """
            StartAt: &a A
            States:
              A: !Sub
                Type: "Task\\n\\
                   x"
                n: [1, {b: 'it''s'}, *a]
                text: |-
                  {% $x
                    + 1 %}
              ? B
              : - x
                - >
                  folded
            """;
    private static final String SPICE =
            "{}[]\",:'\\#/-?&*!|>%@` \t\n\r0123456789eE.+truefalsn\u0000\u00a0\ufeff\u2028😀$";

    @ParameterizedTest
    @ValueSource(strings = {"[", "{\"a\":", "[[], ", "[{\"a\": "})
    void refusesDeepJson(String opening) {
        assertThat(read(opening.repeat(100_000), Syntax.JSON).diagnostics())
                .extracting(Diagnostic::rule, Diagnostic::message)
                .containsExactly(tuple("too-deeply-nested", "Objects and arrays are nested more than 500 levels deep"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{a: ", "- "})
    void refusesDeepYaml(String opening) {
        assertThat(read(opening.repeat(100_000), Syntax.YAML).diagnostics())
                .extracting(Diagnostic::rule)
                .containsExactly("too-deeply-nested");
    }

    @Test
    void takesTheDepthItPromises() {
        assertThat(read("[".repeat(500) + "]".repeat(500), Syntax.JSON).diagnostics())
                .isEmpty();
        assertThat(read("[".repeat(500) + "]".repeat(500), Syntax.YAML).diagnostics())
                .isEmpty();
        assertThat(read("[".repeat(501) + "]".repeat(501), Syntax.JSON).diagnostics())
                .hasSize(1);
    }

    @ParameterizedTest
    @EnumSource
    void readsALongLineInLinearTime(Syntax syntax) {
        StringBuilder text = new StringBuilder("{\"a\": [");
        IntStream.range(0, 200_000).forEach(i -> text.append("\"😀\", "));
        text.append("1]}");

        assertThat(read(text.toString(), syntax).root()).isPresent();
    }

    @ParameterizedTest
    @EnumSource
    void readsManyNamesInLinearTime(Syntax syntax) {
        StringBuilder text = new StringBuilder("{");
        IntStream.range(0, 100_000).forEach(i -> text.append("\"n").append(i).append("\": 1,\n"));
        text.append("\"last\": 1}");

        assertThat(read(text.toString(), syntax).root()).isPresent();
    }

    @Test
    void refusesANumberOfAMillionDigits() {
        assertThat(read("[" + "9".repeat(1_000_000) + "]", Syntax.JSON).diagnostics())
                .extracting(Diagnostic::message)
                .containsExactly("The number '" + "9".repeat(80) + "…' is too large");
        assertThat(read("[" + "9".repeat(1_000_000) + "]", Syntax.YAML).diagnostics())
                .extracting(Diagnostic::message)
                .containsExactly("The number '" + "9".repeat(80) + "…' is too large");
    }

    @Test
    void refusesToReadMoreThanItWasMadeFor() {
        String text = "[" + " ".repeat(SourceFile.MOST_BYTES) + "]";

        assertThat(read(text, Syntax.JSON).diagnostics())
                .extracting(Diagnostic::rule, Diagnostic::message)
                .containsExactly(tuple("too-large", "The file has 2097154 bytes, but the limit is 2097152"));
    }

    @Test
    void reportsTheFirstByteThatIsNotUtf8() {
        byte[] latin1 = "{\"a\":\n \"😀 caf".getBytes(StandardCharsets.UTF_8);
        byte[] bytes = Arrays.copyOf(latin1, latin1.length + 2);
        bytes[latin1.length] = (byte) 0xE9;
        bytes[latin1.length + 1] = '"';

        Document document = TreeReader.read(SourceFile.decode("a.json", bytes));

        assertThat(document.root()).isEmpty();
        assertThat(document.diagnostics())
                .extracting(Diagnostic::rule, diagnostic -> diagnostic.range().begin())
                .containsExactly(tuple("not-utf-8", new SourceLocation(2, 8)));
    }

    @Test
    void explainsWhateverJacksonRefusesInMutatedJson() {
        Random random = new Random(7);

        for (int i = 0; i < 10_000; i++) {
            String text = mutated(JSON, random);
            Document document = read(text, Syntax.JSON);
            boolean broken = document.diagnostics().stream()
                    .anyMatch(diagnostic -> diagnostic.rule().equals("json-syntax"));
            assertThat(JsonFault.in(document.source(), document.source().text()).isPresent())
                    .as(text)
                    .isEqualTo(broken);
            assertThat(document.diagnostics()).as(text).noneMatch(TreeRobustnessTest::outside);
        }
    }

    @Test
    void readsMutatedYamlWithoutAnException() {
        Random random = new Random(7);

        for (int i = 0; i < 10_000; i++) {
            String text = mutated(YAML, random);
            Document document = read(text, Syntax.YAML);
            assertThat(document.diagnostics()).as(text).noneMatch(TreeRobustnessTest::outside);
            assertThat(document.root().isPresent() || !document.diagnostics().isEmpty())
                    .as(text)
                    .isTrue();
            document.root().ifPresent(root -> assertThat(Outline.of(document)).isNotEmpty());
        }
    }

    @Test
    void readsRandomBytesWithoutAnException() {
        Random random = new Random(7);

        for (int i = 0; i < 5_000; i++) {
            byte[] bytes = new byte[random.nextInt(40)];
            random.nextBytes(bytes);
            for (Syntax syntax : Syntax.values()) {
                Document document = TreeReader.read(SourceFile.decode("a", bytes), syntax);
                assertThat(document.root().isPresent())
                        .isNotEqualTo(!document.diagnostics().isEmpty());
            }
        }
    }

    private static boolean outside(Diagnostic diagnostic) {
        return diagnostic.range().end().compareTo(diagnostic.range().begin()) < 0
                || diagnostic.message().isBlank();
    }

    private static String mutated(String text, Random random) {
        StringBuilder out = new StringBuilder(text);
        for (int n = 1 + random.nextInt(3); n > 0; n--) {
            int at = random.nextInt(out.length());
            int to = Math.min(out.length(), at + random.nextInt(4));
            int spice = random.nextInt(SPICE.length());
            out.replace(at, to, random.nextBoolean() ? SPICE.substring(spice, spice + 1) : "");
        }
        return out.toString();
    }

    private static Document read(String text, Syntax syntax) {
        return TreeReader.read(SourceFile.of("a", text), syntax);
    }
}
