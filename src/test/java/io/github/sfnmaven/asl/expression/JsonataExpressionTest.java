package io.github.sfnmaven.asl.expression;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sfnmaven.golden.Transcript;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(value = 60, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class JsonataExpressionTest {
    private static final String[] WORDS =
            (". [ ] ( ) { } : ; , + - * / % = < > != <= >= & and or in ~> ? ?: ?? := @ # ^ "
                            + "^( | ** .. $states input a $x $ $$ 1 2.5 1e5 0 's' \"t\" function λ ($v){ `q` true null /re/ /*c*/ "
                            + "! ~ <s:n> ' \" ` \\ é $sum( {'k': ${P} {% %} \n")
                    .split(" ");

    @ParameterizedTest
    @MethodSource
    void explainsWhatCannotBeRead(Transcript.Case each) {
        assertThat(fault(each.input())).isEqualTo(each.answer());
    }

    @ParameterizedTest
    @MethodSource
    void tellsNamesApart(Transcript.Case each) {
        assertThat(names(each.input())).isEqualTo(each.answer());
    }

    @Test
    void neverThrowsAndStaysWithinTheText() {
        Random random = new Random(7);

        for (int i = 0; i < 100_000; i++) {
            String text = "{% " + mutated(random) + " %}";
            JsonataExpression read = JsonataExpression.parse(text);
            read.fault()
                    .ifPresent(fault -> assertThat(fault.begin())
                            .as(text)
                            .isBetween(2, fault.end() - 1)
                            .isLessThan(text.length() - 2));
            assertThat(places(read)).as(text).allMatch(name -> name.begin() < name.end() && name.end() < text.length());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"(", "[", "{'a':", "-", "$f(", "a ? ", "function($x){", "a[", "|", "a^(", "$x := "})
    void boundsTheDepth(String open) {
        JsonataExpression read = JsonataExpression.parse("{% " + open.repeat(100_000) + " %}");

        assertThat(read.fault())
                .hasValueSatisfying(
                        fault -> assertThat(fault.message()).isEqualTo("The expression is nested more than 200 deep"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"+ 1 ", ".a", "[0]", "& 'b'", "~> $f", "@$x", "(1)", "{a: b}", ".%", "^(a)"})
    void readsLongChains(String link) {
        String text = "{% $states.input" + link.repeat(100_000) + " %}";

        assertThat(JsonataExpression.parse(text).isClosed()).isTrue();
        assertThat(JsonataExpression.parse(text.substring(0, 4000) + "1 %}").isClosed())
                .isTrue();
    }

    @Test
    void readsManyExpressionsInNoTime() {
        List<JsonataExpression> read = new ArrayList<>();
        for (int i = 0; i < 5_000; i++) {
            read.add(JsonataExpression.parse("{% $states.input.items[price > " + i + "].{'a': name, 'b': $sum(x)} %}"));
        }

        assertThat(read).allSatisfy(each -> assertThat(each.fault()).isEmpty());
    }

    static List<Transcript.Case> explainsWhatCannotBeRead() {
        return Transcript.cases("expressions/jsonata.golden", JsonataExpressionTest::fault);
    }

    static List<Transcript.Case> tellsNamesApart() {
        return Transcript.cases("expressions/jsonata-names.golden", JsonataExpressionTest::names);
    }

    private static String fault(String text) {
        JsonataExpression read = JsonataExpression.parse(text);
        if (!read.isClosed() || read.isEmpty()) {
            return read.isEmpty() ? "empty" : "not closed";
        }
        return read.fault()
                .map(fault -> fault.begin() + "-" + fault.end() + " '" + text.substring(fault.begin(), fault.end())
                        + "': " + fault.message()
                        + fault.hint().map(hint -> " (" + hint + ")").orElse(""))
                .orElse("fine");
    }

    private static String names(String text) {
        JsonataExpression read = JsonataExpression.parse(text);
        JsonataNames names = read.names();
        return "variables "
                + read.variables().stream()
                        .map(use -> use.name() + "@" + use.begin() + "-" + use.end())
                        .toList()
                + "\nbare " + list(names.bare())
                + "\nstates "
                + names.statesFields().stream().map(JsonataExpressionTest::list).toList()
                + "\nfunctions " + list(names.functions())
                + "\nnew " + list(names.newOperators());
    }

    private static String list(List<JsonataName> names) {
        return names.stream()
                .map(name -> name.text() + "@" + name.begin() + "-" + name.end())
                .collect(Collectors.joining(", ", "[", "]"));
    }

    private static List<JsonataName> places(JsonataExpression read) {
        List<JsonataName> places = new ArrayList<>(read.names().bare());
        read.names().statesFields().forEach(places::addAll);
        places.addAll(read.names().functions());
        places.addAll(read.names().newOperators());
        read.variables().forEach(use -> places.add(new JsonataName(use.name(), use.begin(), use.end())));
        return places;
    }

    private static String mutated(Random random) {
        StringBuilder text = new StringBuilder();
        int words = 1 + random.nextInt(12);
        for (int i = 0; i < words; i++) {
            text.append(WORDS[random.nextInt(WORDS.length)]).append(random.nextBoolean() ? " " : "");
        }
        return text.toString();
    }
}
