package io.github.sfnmaven.template;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sfnmaven.source.SourceFile;
import io.github.sfnmaven.tree.ArrayNode;
import io.github.sfnmaven.tree.JsonWriter;
import io.github.sfnmaven.tree.ObjectNode;
import io.github.sfnmaven.tree.TextNode;
import io.github.sfnmaven.tree.TreeNode;
import io.github.sfnmaven.tree.TreeReader;
import io.github.sfnmaven.tree.TreeReader.Syntax;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a definition looks like, the template gives the same JSON back. */
final class LayoutTest {
    private static final String PLAIN =
            """
            {
              "Comment": "quote \\" backslash \\\\ tab \\t slash \\/ newline \\n unicode \\u00fc bell \\u0007",
              "StartAt": "Größe 😀",
              "States": {
                "Größe 😀": {
                  "Type": "Pass",
                  "Result": {
                    "velocity": "#set($x = 1) $x $stackName $!{y} $!y ## gone #end #* x *# #[[ y ]]# #evaluate",
                    "jsonata": "{% $states.input.a ~> $map(function($v) { $v * 2 }) %}",
                    "path": "$.a.b", "context": "$$.Execution.Id", "odd": "${!literal} ${AWS::Region} ${Table}",
                    "yaml": "--- a: b\\n- c # d | > & * ! % @ `", "astral": "𝒳 😀", "ends": "x<LS>y<PS>z<NEL>w",
                    "empty": "", "blanks": "  x  ", "numbers": [0, -1, 1.50, 1e3, 12345678901234567890],
                    "others": [true, false, null, {}, []]
                  },
                  "End": true
                }
              }
            }
            """.replace("<LS>", "\u2028").replace("<PS>", "\u2029").replace("<NEL>", "\u0085");
    private static final String INLINE = """
            AWSTemplateFormatVersion: "2010-09-09"
            Parameters:
              Table:
                Type: String
            Resources:
              StateMachine:
                Type: AWS::StepFunctions::StateMachine
                Properties:
                  RoleArn: arn:aws:iam::${aws.accountId}:role/x
                  DefinitionString: !Sub |
                    $text.indent($definition, 8)
            """;
    private static final String COLUMN_ZERO = INLINE.replace("        $text.indent", "$text.indent");
    private static final String AS_JSON = """
            {"Parameters": {"Table": {"Type": "String"}},
             "Resources": {"StateMachine": {"Type": "AWS::StepFunctions::StateMachine", "Properties": {
               "RoleArn": $text.json("arn:aws:iam::${aws.accountId}:role/x"),
               "DefinitionString": {"Fn::Sub": $text.json($definition)}}}}}
            """;

    static Stream<Arguments> layouts() {
        Map<String, String> layouts = new LinkedHashMap<>();
        layouts.put("two blanks", PLAIN);
        layouts.put("four blanks", PLAIN.replaceAll("(?m)^((?:  )+)", "$1$1"));
        layouts.put("tabs", PLAIN.replaceAll("(?m)(?<=^ {0,40}) {2}", "\t"));
        layouts.put("minified", JsonWriter.compact(tree("a.json", PLAIN)));
        layouts.put("one value a line", JsonWriter.pretty(tree("a.json", PLAIN)));
        layouts.put("CRLF", PLAIN.replace("\n", "\r\n"));
        layouts.put("CR", PLAIN.replace("\n", "\r"));
        layouts.put("no final newline", PLAIN.strip());
        layouts.put("trailing blank lines", PLAIN + "\n\n  \n\t\n");
        layouts.put("leading blank lines", "\n\n  \n" + PLAIN);
        layouts.put("blank lines within", PLAIN.replace("\n", "\n\n   \n"));
        layouts.put("byte order mark", "\uFEFF" + PLAIN);
        layouts.put("no indentation", PLAIN.replaceAll("(?m)^ +", ""));
        layouts.put("indented as a whole", PLAIN.replaceAll("(?m)^", "        "));
        layouts.put(
                "very long line", PLAIN.replace("\"empty\": \"\"", "\"empty\": \"" + "long ".repeat(20_000) + "\""));
        List<Arguments> cases = new ArrayList<>();
        layouts.forEach((name, text) -> cases.add(Arguments.of(name, "order.asl.json", text)));
        cases.add(Arguments.of("YAML", "order.asl.yaml", JsonWriter.pretty(tree("a.json", PLAIN))));
        cases.add(Arguments.of("YAML block", "order.asl.yml", """
                # a comment
                Comment: >-
                  folded
                  text ü 😀
                StartAt: 'a'
                States:
                  a: {Type: Pass, Result: [1, 1.50, yes, "no", null, 2012-10-17, 0o17], Next: b}
                  b:
                    Type: Pass
                    Result: |
                      #set($x = 1)
                        ${Table} ${!x}

                      end
                    End: true
                """));
        return cases.stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("layouts")
    void givesTheSameJsonBack(String name, String file, String text, @TempDir Path folder) throws IOException {
        TreeNode source = tree(file, text);

        for (String builtIn : List.of("state-machine", "rest-api")) {
            Requests request = Requests.request()
                    .template(new TemplateReference.BuiltIn(builtIn))
                    .definition(file, text)
                    .substitution("Table", "orders");
            assertThat(definition(request).sameValue(source)).as(builtIn).isTrue();
        }
        for (String template : List.of(INLINE, COLUMN_ZERO, AS_JSON, INLINE.replace("\n", "\r\n"))) {
            Path own = Files.writeString(folder.resolve("own.vm"), template);
            Requests request = Requests.request()
                    .template(TemplateReference.of(own.toString(), folder))
                    .definition(file, text);
            assertThat(definition(request).sameValue(source)).as(template).isTrue();
        }
    }

    private static TreeNode definition(Requests request) throws IOException {
        Rendering rendering = TemplateRenderer.render(request.build());
        assertThat(rendering.diagnostics()).isEmpty();
        RenderedTemplate template = rendering.template().orElseThrow();
        assertThat(template.text()).doesNotContain("\r");
        TreeNode string = at(
                template.document().root().orElseThrow(),
                "Resources",
                "StateMachine",
                "Properties",
                "DefinitionString");
        TreeNode sub =
                string instanceof ObjectNode object ? object.get("Fn::Sub").orElseThrow() : string;
        TreeNode first = sub instanceof ArrayNode array ? array.items().get(0) : sub;
        return tree("definition.json", ((TextNode) first).value());
    }

    private static TreeNode at(TreeNode root, String... names) {
        TreeNode node = root;
        for (String name : names) {
            node = ((ObjectNode) node).get(name).orElseThrow();
        }
        return node;
    }

    private static TreeNode tree(String name, String text) {
        SourceFile source = SourceFile.of(name, text);
        return TreeReader.read(source, name.endsWith(".json") ? Syntax.JSON : Syntax.YAML)
                .root()
                .orElseThrow();
    }
}
