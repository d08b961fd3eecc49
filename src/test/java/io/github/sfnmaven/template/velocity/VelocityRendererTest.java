package io.github.sfnmaven.template.velocity;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sfnmaven.diagnostic.Diagnostic;
import io.github.sfnmaven.source.SourceFile;
import io.github.sfnmaven.template.velocity.TemplateLoader.TemplateRefused;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class VelocityRendererTest {
    private static final Map<String, Object> MODEL = Map.of(
            "stackName",
            "orders",
            "list",
            List.of("a", "b"),
            "map",
            Map.of("key", "value"),
            "markup",
            "$stackName ${AWS::Region} #set($x = 1) ## gone",
            "long",
            "a".repeat(1_200_000));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${AWS::Region} ${AWS::StackName} ${a:b} ${SSM::/path/x-y}",
                "${!Literal} ${!x.y}",
                "${Name} ${Name.Attr} ${Name.Outputs.Arn} ${My_Name}",
                "\\${Name} \\$util.x",
                "$util.escapeJavaScript($input.body).replaceAll(\"\\\\'\", \"'\")",
                "$util.f('#if', $stackName, \"$nope ## \")",
                "$input.path('$.a[0].b')",
                "$input.params().get(\"x\")[0].y",
                "$context.requestId ${context.identity} $stageVariables.x $states.input.orders[0]",
                "$!util.x $!{input.body} $!states ${stageVariables}",
                "{% $states.input %}",
                "$.path $$.Execution.Id $5 $ $$ #ffffff # comment",
            })
    void letsThroughByteForByte(String text) throws IOException {
        assertThat(text(text)).isEqualTo(text);
    }

    @Test
    void isNotHeldUpByOpenBrackets() throws IOException {
        String text = "$input.a(".repeat(50_000);

        assertThat(text(text)).isEqualTo(text);
    }

    @Test
    void doesNotRenderWhatItInserts() throws IOException {
        assertThat(text("<$markup>")).isEqualTo("<$stackName ${AWS::Region} #set($x = 1) ## gone>");
    }

    @Test
    void takesNoTextInBracketsForACall() throws IOException {
        assertThat(text("$context($stackName)")).isEqualTo("$context(orders)");
    }

    @Test
    void takesAVariableForACapitalNameIfThereIsOne() throws IOException {
        assertThat(text("#set($Name = 'here')${Name} ${Other}")).isEqualTo("here ${Other}");
    }

    @Test
    void keepsWhatStandsInUnparsedBlocks() throws IOException {
        assertThat(text("#[[$stackName ${nope} #if($util) ## x]]#")).isEqualTo("$stackName ${nope} #if($util) ## x");
    }

    @Test
    void dropsCommentsAsVelocityDoes() throws IOException {
        assertThat(text("a\n## b\n#* c\nd *#e # f")).isEqualTo("a\ne # f");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            - a ## first\\n- b               | `- a\\n- b`
            A:\\n  ## note\\n  B: c          | `A:\\n  B: c`
            A:\\n\\t## note\\n  B: c         | `A:\\n  B: c`
            `#if(1)\\na\\n#end ## if\\n  b`    | `a\\n  b`
            A:\\n  #set($x = 1) ## x\\n  b   | `A:\\n  b`
            `#if(1) ## x\\na\\n #end ## y\\nb` | `a\\nb`
            a $stackName## x\\nb             | `a orders\\nb`
            a $stackName##\\nb               | a ordersb
            `#macro(m)\\n  ## c\\n  b ## d\\n#end\\n#m()x` | `  b\\nx`
            [1, ## one\\n2] ## all           | `[1,\\n2]`
            """)
    void takesNothingAwayWithAComment(String template, String expected) throws IOException {
        assertThat(text(template.replace("\\n", "\n").replace("\\t", "\t"))).isEqualTo(expected.replace("\\n", "\n"));
    }

    @Test
    void takesNothingAwayWithACommentInWindowsLines() throws IOException {
        assertThat(text("a\r\n\t## c\r\n  b ## d\r\nc\r\n\t#if(1) ## x\r\nq\r\n#end ## y\r\n  r"))
                .isEqualTo("a\n  b\nc\nq\n  r");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            a\\n#stop using this queue in spring\\nb | 2:1-2:6 '#stop' ends the template here: nothing behind it would be written | stop
            `#if(1)\\n  #stop\\n#end\\nb`          | 2:3-2:8 '#stop' ends the template here: nothing behind it would be written | stop
            a #{stop}                            | 1:3-1:10 '#stop' ends the template here: nothing behind it would be written | stop
            `#macro(m)#stop#end`                   | 1:10-1:15 '#stop' ends the template here: nothing behind it would be written | stop
            a\\n  #break with tradition\\nb       | 2:3-2:9 '#break' stands in no '#foreach' and ends the template here: nothing behind it would be written | break
            `#if(1)#break#end`                     | 1:7-1:13 '#break' stands in no '#foreach' and ends the template here: nothing behind it would be written | break
            `#foreach($x in $list)\\n #break the loop\\n#end` | 2:2-2:8 'the loop' stands behind '#break' and would never be written | break
            `#parse of files`                      | 1:1-1:7 '#parse' takes one file name | parse
            a #include the topic                 | 1:3-1:11 '#include' takes file names | include
            `#evaluate this`                       | 1:1-1:10 '#evaluate' is not available: values are inserted, never rendered | evaluate
            `#if needed`                           | 1:5-1:5 'needed' cannot stand here | if
            `#if (needed)`                         | 1:6-1:6 'needed' cannot stand here | if
            x\\n#else nothing                    | 2:1-2:6 '#else' cannot stand here | else
            `#elseif so`                           | 1:1-1:8 '#elseif' cannot stand here | elseif
            a\\n  #end of queues\\n              | 2:3-2:7 '#end' cannot stand here | end
            `#end: queues`                         | 1:1-1:5 '#end' cannot stand here | end
            `#foreach queue`                       | 1:9-1:9 Too few arguments to the #foreach directive | foreach
            `#macro magic`                         | 1:7-1:7 A macro definition requires | macro
            `#define z`                            | 1:8-1:8 The #define directive requires one argument | define
            """)
    void takesNoWordOfACommentForADirective(String template, String expected, String word) throws IOException {
        Output output = render(template.replace("\\n", "\n"));

        assertThat(lines(output)).containsExactly(expected);
        assertThat(output.diagnostics().get(0).hint())
                .hasValue("write '# " + word + "' with a blank if it is a comment");
    }

    @Test
    void saysWhichCommentEndsABlockTooEarly() throws IOException {
        assertThat(hints("#if(1)\na\n#end of section\nb\n#end"))
                .containsExactly(
                        "'#end of section' of line 3 counts too: write '# end' with a blank if it is a comment");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            a\\n#* open\\nb             | 2:1-2:3 '#*' begins a comment that is not closed: nothing behind it would be written
            `#* a *# b\\n c #** d *`      | 2:4-2:6 '#*' begins a comment that is not closed: nothing behind it would be written
            a\\n  #[[ open\\nb          | 2:3-2:6 '#[[' has no ']]#': nothing behind it would be written
            x: a##b                    | 1:5-1:5 '##' begins a comment here, and '##b' would be lost
            x: a##                     | 1:5-1:5 '##' begins a comment here, and '##' would be lost
            x: $stackName##b           | 1:14-1:14 '##' begins a comment here, and '##b' would be lost
            x: "a ## b"\\ny: c          | 1:7-1:7 '##' begins a comment in a quoted value, and '## b"' would be lost
            `#set($s = "a ## b")`        | 1:11-1:11 '##' cuts this double-quoted text off
            `#set($s = "a #* b")`        | 1:11-1:11 '#*' cuts this double-quoted text off
            `#set($s = "a #stop b")`     | 1:11-1:11 '#stop' cuts this double-quoted text off
            """)
    void losesNoTextToAComment(String template, String expected) throws IOException {
        Output output = render(template.replace("\\n", "\n"));

        assertThat(lines(output)).containsExactly(expected);
        assertThat(output.diagnostics().get(0).hint()).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "#foreach($x in $list)#if($foreach.index == 1)#break#end$x#end",
                "a#foreach($x in $list)#{break}#end#[[#stop ## #*]]#",
                "#set($s = '## #* #stop')a",
                "## #* #stop #end of\na",
                "#* ## #stop *#a",
                "a \\#stop",
            })
    void letsCommentsAndLoopsBe(String template) throws IOException {
        assertThat(text(template)).startsWith("a");
    }

    @Test
    void endsLinesByLf() throws IOException {
        assertThat(text("a\r\n#if($stackName)\r\nb\rc\r\n#end\r\nd")).isEqualTo("a\nb\nc\nd");
    }

    @Test
    void reportsAllUndefinedReferencesWithTheirPlaces() throws IOException {
        Output output = render("$stackNme\n  \t${nope}\n😀 $map.kez $list.size $list[7]\n#set($s = \"x $gone\")$Name");

        assertThat(output.text()).isEmpty();
        assertThat(lines(output))
                .containsExactly(
                        "1:1-1:10 '$stackNme' is not defined",
                        "2:4-2:11 '$nope' is not defined",
                        "3:3-3:11 '$map' has no property 'kez'",
                        "3:12-3:22 '$list' has no property 'size'",
                        "3:23-3:28 '$list' has no such element",
                        "4:14-4:19 '$gone' is not defined",
                        "4:21-4:26 '$Name' is not defined");
        assertThat(output.diagnostics()).allMatch(found -> found.rule().equals("undefined-reference"));
    }

    @Test
    void hintsAtWhatWasMeant() throws IOException {
        assertThat(hints("$stackNme $list.size $Name $zzz"))
                .containsExactly(
                        "did you mean '$stackName'?",
                        "write 'size()'",
                        "for CloudFormation write '${Name}'",
                        "set it with <variables> or -Dsfn.variables.zzz, or write '#[[$zzz]]#' if it is not for the plugin");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"#if($nope)x#end", "#if(!$nope)#end", "$!nope", "$!{nope.x}", "#if($map.nope)x#end", "$!{Name}"})
    void staysSilentWhereATemplateAsks(String text) throws IOException {
        assertThat(text(text)).isEmpty();
    }

    @Test
    void takesTheAlternativeOfAnUndefinedReference() throws IOException {
        assertThat(text("${nope|'default'}")).isEqualTo("default");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "$stackName.class",
                "$stackName.getClass()",
                "$stackName.class.forName('java.lang.Runtime')",
                "$list.class.classLoader",
                "$map.getClass().getClassLoader()",
                "$text.class",
                "$text.getClass()",
                "$stackName.bytes",
                "$stackName.repeat(3)",
                "$stackName.replaceAll('(a+)+$', 'x')",
                "$stackName.formatted('x')",
                "$list.add('c')",
                "$map.put('a', 'b')",
                "$list.stream()",
                "#foreach($x in $list)$foreach.info.template#end",
                "#foreach($x in $list)$foreach.class#end",
                "#set($x = 1)$x.class",
                "#set($x = 1)$x.TYPE",
                "#set($x = [1..2])$x.class",
                "#set($x = {})$x.getClass()",
                "#evaluate('$stackName')"
            })
    void keepsTemplatesFromJava(String text) throws IOException {
        Output output = render(text);

        assertThat(output.text()).isEmpty();
        assertThat(output.diagnostics()).isNotEmpty();
    }

    @Test
    void offersReadingMethods() throws IOException {
        assertThat(
                        text(
                                "$stackName.toUpperCase() $stackName.substring(1, 3) $stackName.replace('o', '0') $list.size() "
                                        + "$list[0] $list.get(1) $map.key $map.get('key') $map.isEmpty() $stackName.split('d')[1] $list[-1]"))
                .isEqualTo("ORDERS rd 0rders 2 a b value value false ers b");
    }

    @Test
    void keepsMethodsOfDifferentOwnersApart() throws IOException {
        assertThat(text("#set($maps = [{\"a\": \"1\"}, {}])#foreach($m in $maps)$m.isEmpty() $m.size() "
                        + "#foreach($e in $m.entrySet())$e.key=$e.value#end;#end"))
                .isEqualTo("false 1 a=1;true 0 ;");
    }

    @Test
    void offersTheLoopsState() throws IOException {
        assertThat(
                        text(
                                "#foreach($x in $list)$foreach.count/$foreach.index/$foreach.hasNext/$foreach.first/$foreach.last #end"))
                .isEqualTo("1/0/true/true/false 2/1/false/false/true ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"$list", "$map", "$text", "#set($x = [1..3])$x", "#foreach($x in $list)$foreach#end"})
    void writesNoObjectsAsText(String text) throws IOException {
        assertThat(lines(render(text)).get(0)).contains("cannot be written as text");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            `#if($stackName)\\n x`          | 1:1-1:4 '#if' of line 1 has no '#end'
            a\\n#foreach($x in $list)\\nb | 2:1-2:9 '#foreach' of line 2 has no '#end'
            x #end                        | 1:3-1:7 '#end' cannot stand here
            `#set($x = )`                   | 1:11-1:11 ')' cannot stand here
            `#set($x = $input.body)`        | 1:11-1:22 '$' cannot stand here
            `#set($x = "C:\\users")`        | 1:14-1:16 '\\u' in a double-quoted text needs four hexadecimal digits
            `#set($x = "#if(")`             | 1:11-1:11 This double-quoted text cannot be rendered
            `#parse()`                      | 1:1-1:7 '#parse' takes one file name
            `#evaluate($stackName)`         | 1:1-1:10 '#evaluate' is not available: values are inserted, never rendered
            $text.indent('x', 999)        | 1:7-1:7 'indent' indents by 0 to 200 spaces, not by 999
            $text.indent($list, 2)        | 1:7-1:7 'indent' takes a text
            $stackName.substring(40)      | 1:12-1:12 'substring' reaches beyond the text
            $list["x"]                    | 1:1-1:6 An index takes a whole number
            $text.indent('x')             | 1:1-1:13 '$text.indent()' has no value for these arguments
            """)
    void saysInOneSentenceWhatIsWrong(String text, String expected) throws IOException {
        assertThat(lines(render(text.replace("\\n", "\n")))).containsExactly(expected);
    }

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

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            `#foreach($x in 5)a#end`        | 1:1 '5' is no list that #foreach could loop over
            `#foreach($x in $stackName)#end` | 1:1 'orders' is no list that #foreach could loop over
            `#define($d)$d#end#foreach($x in $d)#end` | 1:18 'a block' is no list that #foreach could loop over
            `#set($map.x = 1)`              | 1:6 'x' cannot be set: templates only read lists, maps and the model
            `#set($x = 5 / 0)`              | 1:11 '5' cannot be divided by 0
            `#set($x = "a" * 2)`            | 1:11 'a' is not a number
            `#if($stackName > 3)#end`       | 1:5 'orders' is not a number
            `#set($s = "x")#foreach($i in [1..$s])#end` | 1:31 'x' is not a whole number, and a range goes from one to another
            """)
    void losesNothingToAValueOfTheWrongKind(String template, String expected) throws IOException {
        assertThat(places(template)).containsExactly(expected);
    }

    @Test
    void calculatesAndComparesAsVelocityDoes() throws IOException {
        assertThat(text("#set($x = 7 / 2 + 1)$x #set($x = 7 % 3 * 2 - 1)$x #set($x = 'a' + 1 + 2)$x"
                        + "#if('10' > '9')a#end#if('5' == 5)b#end#if(5 != '5')c#end#if(true == 'true')d#end"
                        + "#if($list == ['a', 'b'])e#end#if($list == 'a')f#end#if(1 <= 1.0)g#end#if($!nope == $!nope)h#end#if($list.contains($!nope))i#end"
                        + "#foreach($i in [2..-1])$i#end"))
                .isEqualTo("4 1 a12abdegh210-1");
    }

    @Test
    void saysWhichTemplateLineALineComesFrom() throws IOException {
        Output output =
                render("one\n#if($stackName)\ntwo $text.indent('x\ny', 0)\n#end\n\nthree\n#include('part')four");

        assertThat(output.text()).hasValue("one\ntwo x\ny\n\nthree\ninside $x\nfour");
        assertThat(output.origins())
                .extracting(Origin::toString)
                .containsExactly("t.vm:1", "t.vm:3", "t.vm:3", "t.vm:6", "t.vm:7", "part:1", "t.vm:8");
    }

    @Test
    void parsesAndIncludes() throws IOException {
        assertThat(text("#parse('macros')#greet('you') #include('part')")).isEqualTo("hello you inside $x\n");
    }

    @Test
    void reportsMistakesInTheFileTheyAreIn() throws IOException {
        Output output = render("\n #parse('broken') #parse('nowhere') #include($nope)");

        assertThat(output.diagnostics())
                .extracting(found -> found.file() + ":" + found.range().begin() + " " + found.message())
                .containsExactly(
                        "broken:1:3 '$oops' is not defined",
                        "t.vm:2:19 'nowhere' does not exist",
                        "t.vm:2:46 '$nope' is not defined");
    }

    private static SourceFile load(String name) throws TemplateRefused {
        return switch (name) {
            case "part" -> SourceFile.of(name, "inside $x\n");
            case "macros" -> SourceFile.of(name, "#macro(greet $whom)hello $whom#end");
            case "broken" -> SourceFile.of(name, "a $oops");
            case "self" -> SourceFile.of(name, "x#parse('self')");
            default -> throw new TemplateRefused("does not exist");
        };
    }

    private static Output render(String template) throws IOException {
        return VelocityRenderer.render(SourceFile.of("t.vm", template), VelocityRendererTest::load, MODEL);
    }

    private static String text(String template) throws IOException {
        Output output = render(template);
        assertThat(output.diagnostics()).isEmpty();
        return output.text().orElseThrow();
    }

    private static List<String> lines(Output output) {
        return output.diagnostics().stream()
                .map(found -> found.range().begin() + "-" + found.range().end() + " " + found.message())
                .toList();
    }

    private static List<String> places(String template) throws IOException {
        return render(template).diagnostics().stream()
                .map(found -> found.range().begin() + " " + found.message())
                .toList();
    }

    private static List<String> hints(String template) throws IOException {
        return render(template).diagnostics().stream()
                .map(Diagnostic::hint)
                .map(hint -> hint.orElse(""))
                .toList();
    }
}
