package io.github.sfnmaven.template.velocity;

import static io.github.sfnmaven.template.velocity.SampleRenderings.places;
import static io.github.sfnmaven.template.velocity.SampleRenderings.render;
import static io.github.sfnmaven.template.velocity.SampleRenderings.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every template ends, within bounds of time and memory. */
final class RenderingLimitsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "#foreach($i in [1..2000000000])x#end",
                "#foreach($i in [1..2000000000])#end",
                "#foreach($i in [1..5000])#foreach($j in [1..5000])#end#end",
                "#foreach($i in [1..100000])$i lorem ipsum dolor sit amet #end",
                "#macro(m)#m()#end#m()",
                "#macro(m)#m()#m()#end#m()",
                "#set($s = 'a')#foreach($i in [1..60])#set($s = \"$s$s\")#end",
                "#set($s = 'a')#foreach($i in [1..60])#set($s = $s + $s)#end",
                "#set($s = ['a'])#foreach($i in [1..60])#set($s = [$s, $s])#end",
                "#set($s = 'aaaaaaaaaa')#foreach($i in [1..60])#set($s = $s.replace('a', $s))#end",
                "#parse('self')",
                "#set($n = 10)#foreach($i in [1..60])#set($n = $n * $n)#end",
                "#define($d)#foreach($i in [1..600000])lorem ipsum dolor sit amet consectetur adipiscing elit sed do"
                        + " eiusmod tempor incididunt ut labore et dolore#end#end$text.hash($d)",
                "#set($s = \"#foreach($i in [1..600000])lorem ipsum dolor sit amet consectetur adipiscing elit sed do"
                        + " eiusmod tempor incididunt ut labore et dolore#end\")"
            })
    void endsWhateverTheTemplateDoes(String text) throws IOException {
        Output output = render(text);

        assertThat(output.text()).isEmpty();
        assertThat(output.diagnostics()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"#if(1)", "#foreach($x in [1])", "#@m()"})
    void survivesDeepNesting(String block) throws IOException {
        Output output = render("#macro(m)$bodyContent#end" + block.repeat(20_000) + "#end".repeat(20_000));

        assertThat(output.diagnostics()).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            `#set($x = "a" + [1..2000000000])`                  | 1:18 The range [1..2000000000] has more than 2 million numbers
            `#set($r = [-2147483648..2147483647])`              | 1:12 The range [-2147483648..2147483647] has more than 2 million numbers
            a\\n #if([1..1500000] == [1..1500000])x#end         | 2:2 The template takes more than 2 million steps: a loop runs too long
            `#set($x = "a" + [1..3])`                           | 1:11 'a list' cannot be added to a text
            `#define($d)a $d#end$d`                             | 1:14 A block of '#define' contains itself
            `#define($d)$text.hash($d)#end$d`                   | 1:12 A block of '#define' contains itself
            `#define($a)$b#end#define($b)$a#end$a`              | 1:29 A block of '#define' contains itself
            `#foreach($i in [1..100])$long.contains("b")#end`   | 1:25 The template handles more than 50 million characters: a loop runs too long
            `#foreach($i in [1..100])#set($s = $long.toUpperCase())#end` | 1:25 The template handles more than 50 million characters: a loop runs too long
            `#foreach($i in [1..9])#if("$long" == $long)#end#end$long$long` | 1:57 The template renders more than 2 million characters, but the limit of CloudFormation is 1 MB
            `#set($x = $long + $long + $long + $long)`          | 1:1 A variable of the template has more than 2 million characters: a loop runs too long
            `#set($l = [1])#foreach($i in [1..200])#set($l = [$l])#end` | 1:39 A variable of the template nests too deep: a loop runs too long
            `#set($x = "1e999999999" * 2)`                      | 1:11 A number of the template has more than 1000 digits: a loop runs too long
            `#set($x = 1e400 + 99999999999999999999)`           | 1:11 A number of the template has more than 1000 digits: a loop runs too long
            `#set($x = {[1..3]: 1})`                            | 1:13 'a list' cannot be the key of a map
            """)
    void saysWhereItEnds(String template, String expected) throws IOException {
        assertThat(places(template.replace("\\n", "\n"))).containsExactly(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"(", "[", "!", "$list[", "$stackName.concat("})
    void readsNoExpressionThatNestsTooDeep(String opening) throws IOException {
        String closing = opening.endsWith("(") ? ")" : opening.endsWith("[") ? "]" : "";

        assertThat(places("\n#if(" + opening.repeat(5_000) + "1" + closing.repeat(5_000) + ")#end"))
                .singleElement()
                .asString()
                .startsWith("2:")
                .endsWith("The template nests too deep");
    }

    @Test
    void readsReferencesOfManySegments() throws IOException {
        String segments = ".a".repeat(3_000);

        assertThat(places("$map" + segments)).containsExactly("1:1 '$map' has no property 'a'");
        assertThat(text("${Name" + segments + "}")).isEqualTo("${Name" + segments + "}");
    }

    @Test
    void readsNoTemplateOfTooManyParts() throws IOException {
        assertThat(places("\n" + "$a".repeat(100_001)))
                .containsExactly("2:1 The template has more than 100000 references and directives");
        assertThat(places("\n".repeat(200_001))).containsExactly("200002:1 The template has more than 200000 lines");
        assertThat(places("#set($x = " + "9".repeat(1_001) + ")"))
                .containsExactly("1:11 A number of the template has more than 1000 digits");
    }

    @Test
    void looksThroughLongTextsInLinearTime() throws IOException {
        assertThat(text("#set($part = $long.substring(600000).concat('b'))$long.contains($part) $long.indexOf($part)"
                        + " $long.lastIndexOf($part) $long.split($part).size() $long.replace($part, '').length()"))
                .isEqualTo("false -1 -1 1 1200000");
    }

    @Test
    void changesTheCaseOfLongTextsInLinearTime() throws IOException {
        assertThat(text("#set($s = $long.replace('aa', 'ß'))$s.toUpperCase().length()"))
                .isEqualTo("1200000");
    }
}
