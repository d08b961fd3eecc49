package io.github.sfnmaven.asl.expression;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@Timeout(value = 60, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class ExpressionRobustnessTest {
    private static final String[] PIECES = {
        "$",
        "$$",
        ".",
        "..",
        "[",
        "]",
        "(",
        ")",
        "'",
        "\"",
        "\\",
        ",",
        ":",
        "*",
        "?",
        "@",
        "-",
        "0",
        "12",
        "a",
        "b c",
        "größe",
        "😀",
        " ",
        "\n",
        "\t",
        "States.",
        "Format",
        "States.Array(",
        "'{}'",
        "true",
        "null",
        "${",
        "${X}",
        "}",
        "{",
        "=~ /",
        "/",
        "&&",
        "==",
        "!",
        "$v",
        "\u0000",
        "\uD83D",
        "length()",
        "1.5",
        "1e",
        "[0]",
        "['a']",
        "[?(@.a)]"
    };

    @Test
    void placesEveryFaultWithinTheText() {
        Random random = new Random(4);

        for (int i = 0; i < 200_000; i++) {
            String text = text(random);
            assertPlaced(text, JsonPath.parse(text));
            assertPlaced(text, IntrinsicCall.parse(text));
        }
    }

    @ParameterizedTest
    @MethodSource
    void readsLongTextsInLinearTime(String beginning, String piece, String end) {
        String text = beginning + piece.repeat(100_000) + end;

        assertPlaced(text, JsonPath.parse(text));
        assertPlaced(text, IntrinsicCall.parse(text));
    }

    static Stream<Arguments> readsLongTextsInLinearTime() {
        return Stream.of(
                Arguments.of("$", ".a", ""),
                Arguments.of("$", "[0]", ""),
                Arguments.of("$.a", "[", ""),
                Arguments.of("$.a[?", "(", ""),
                Arguments.of("$.a[?", "[", "]".repeat(100_000) + "]"),
                Arguments.of("$.a[?(", "@.b == 'c' && ", "@.d)]"),
                Arguments.of("$", "${", ""),
                Arguments.of("$.", "${X}", "["),
                Arguments.of("$['", "\\'", "']"),
                Arguments.of("$['a'", ", 'a'", "]"),
                Arguments.of("$.a[", "1, ", "2]"),
                Arguments.of("", "a.", "b"),
                Arguments.of("", "a", "("),
                Arguments.of("", "States.Array(", ""),
                Arguments.of("States.Array(", "1, ", "2)"),
                Arguments.of("States.Array(", "$.a[0].b, ", "2)"),
                Arguments.of("States.Array(", "States.UUID(), ", "2)"),
                Arguments.of("States.Format('", "{} \\\\", "')"),
                Arguments.of(" ", " ", "x"));
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        int length = random.nextInt(12);
        for (int i = 0; i < length; i++) {
            text.append(PIECES[random.nextInt(PIECES.length)]);
        }
        return text.toString();
    }

    private static void assertPlaced(String text, Expression expression) {
        expression.fault().ifPresent(fault -> {
            assertThat(fault.message()).isNotBlank();
            assertWithin(text, fault.begin(), fault.end());
        });
        expression.variables().forEach(use -> {
            assertWithin(text, use.begin(), use.end());
            assertThat(text.substring(use.begin(), use.end())).isEqualTo("$" + use.name());
        });
    }

    private static void assertWithin(String text, int begin, int end) {
        if (begin < 0 || begin > end || end > text.length()) {
            assertThat(List.of(begin, end)).as(text).isSorted().allMatch(at -> at >= 0 && at <= text.length());
        }
    }
}
