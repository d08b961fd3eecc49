package io.github.sfnmaven.template.velocity;

import static org.assertj.core.api.Assertions.assertThatCode;

import io.github.sfnmaven.source.SourceFile;
import io.github.sfnmaven.template.velocity.TemplateLoader.TemplateRefused;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Renders templates that somebody wrote to take all time and memory. {@code -Dfuzz.rounds=100} makes more of them. */
final class TemplateFuzzTest {
    private static final int ROUNDS = Integer.getInteger("fuzz.rounds", 1);
    private static final int TEMPLATES = 150;

    private static final Map<String, Object> MODEL = Map.of(
            "name", "orders",
            "list", List.of("a", "b", List.of("c")),
            "map", Map.of("key", "value", "list", List.of("x")),
            "long", "ab".repeat(500_000));
    private static final List<String> VALUES = List.of(
            "$a",
            "$b",
            "$c",
            "$name",
            "$list",
            "$map",
            "$long",
            "$map.key",
            "$map.list",
            "$list[0]",
            "$nope",
            "$!nope",
            "1",
            "-7",
            "99999999999999999999",
            "1.5",
            "1e400",
            "\"\"",
            "'x'",
            "\"$a$b\"",
            "\"$long\"",
            "true",
            "[1..2000000000]",
            "[5..-1500000]",
            "[]",
            "{}",
            "[$a, $b]",
            "{\"k\": $a}",
            "{$a: 1}",
            "$d");
    private static final List<String> OPERATORS =
            List.of("+", "-", "*", "/", "%", "==", "!=", "<", ">", "<=", ">=", "&&", "||");
    private static final List<String> CALLS = List.of(
            ".contains(%s)",
            ".replace(%s, %s)",
            ".concat(%s)",
            ".toUpperCase()",
            ".split(%s)",
            ".indexOf(%s)",
            ".lastIndexOf(%s)",
            ".substring(%s)",
            ".get(%s)",
            ".size()",
            ".entrySet()",
            ".keySet()",
            ".length()",
            ".nope(%s)",
            "[%s]",
            ".equals(%s)",
            ".toString()",
            ".key.key.key");

    static Stream<String> templates() {
        return IntStream.range(0, ROUNDS * TEMPLATES).mapToObj(seed -> new Generator(new Random(seed)).template());
    }

    @ParameterizedTest
    @MethodSource("templates")
    void comesToAnEndWithAMessage(String template) {
        assertThatCode(() -> VelocityRenderer.render(SourceFile.of("t.vm", template), TemplateFuzzTest::load, MODEL))
                .doesNotThrowAnyException();
    }

    private static SourceFile load(String name) throws TemplateRefused {
        if (name.equals("self")) {
            return SourceFile.of(name, "#set($a = \"$a$a\")#parse('self')");
        }
        throw new TemplateRefused("does not exist");
    }

    private record Generator(Random random) {
        String template() {
            return "#set($a = 'a')#set($b = [1, 2])#set($c = 3)#macro(m $x)" + block(2) + "#end#define($d)" + block(1)
                    + "#end" + block(3) + block(3);
        }

        private String block(int depth) {
            StringBuilder block = new StringBuilder();
            for (int i = random.nextInt(3); i >= 0; i--) {
                block.append(statement(depth));
            }
            return block.toString();
        }

        private String statement(int depth) {
            String inner = depth == 0 ? "x" : block(depth - 1);
            return switch (random.nextInt(11)) {
                case 0 -> "#foreach($i in [1.." + (1 << random.nextInt(22)) + "])" + inner + "#end";
                case 1 -> "#foreach($i in " + value() + ")" + inner + "#end";
                case 2 -> "#if(" + expression(3) + ")" + inner + "#else" + inner + "#end";
                case 3 -> "#m(" + value() + ")";
                case 4 -> "$text.json(" + value() + ")$text.indent(" + value() + ", 200)$text.hash(" + value() + ")";
                case 5 -> "#define($d)" + inner + "#end$d";
                case 6 -> random.nextInt(20) == 0 ? "#parse('self')" : " ## x\n";
                case 7 -> value() + "\n";
                default -> "#set(" + List.of("$a", "$b", "$c").get(random.nextInt(3)) + " = " + expression(3) + ")";
            };
        }

        private String expression(int depth) {
            return switch (depth == 0 ? 0 : random.nextInt(4)) {
                case 0 -> value();
                case 1 -> "(" + expression(depth - 1) + ")";
                default ->
                    expression(depth - 1) + " " + OPERATORS.get(random.nextInt(OPERATORS.size())) + " "
                            + expression(depth - 1);
            };
        }

        private String value() {
            String value = VALUES.get(random.nextInt(VALUES.size()));
            return value.startsWith("$") && random.nextInt(3) == 0
                    ? value
                            + CALLS.get(random.nextInt(CALLS.size()))
                                    .replace("%s", VALUES.get(random.nextInt(VALUES.size())))
                    : value;
        }
    }
}
