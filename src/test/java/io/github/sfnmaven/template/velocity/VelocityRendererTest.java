package io.github.sfnmaven.template.velocity;

import static io.github.sfnmaven.template.velocity.SampleRenderings.hints;
import static io.github.sfnmaven.template.velocity.SampleRenderings.lines;
import static io.github.sfnmaven.template.velocity.SampleRenderings.places;
import static io.github.sfnmaven.template.velocity.SampleRenderings.render;
import static io.github.sfnmaven.template.velocity.SampleRenderings.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class VelocityRendererTest {
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
}
