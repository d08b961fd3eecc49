package io.github.sfnmaven.template;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sfnmaven.source.SourceFile;
import io.github.sfnmaven.tree.ObjectNode;
import io.github.sfnmaven.tree.TextNode;
import io.github.sfnmaven.tree.TreeReader;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Map;
import org.apache.velocity.VelocityContext;
import org.apache.velocity.app.VelocityEngine;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** API Gateway runs the request template with Velocity; its escapeJavaScript also escapes apostrophes and slashes. */
final class ApiRequestTemplateTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"a\": \"quote \\\" backslash \\\\ apostrophe ' both \\\\' slash / and \\/\"}",
                "{\"a\": \"line \\n tab \\t unicode \\u00fc ü 😀 \u2028\"}",
                "{\n\t\"a\" : 1.10,\r\n \"b\": [null, true]}",
                "{\"velocity\": \"$x ${y} #if(1) #set($z = 1) ##\"}",
                "not json at all: ' \" \\"
            })
    void handsTheBodyOverAsItIs(String body) throws IOException {
        for (boolean escapesApostrophes : new boolean[] {true, false}) {
            String request = run(requestTemplate(), body, escapesApostrophes);

            ObjectNode json = (ObjectNode) TreeReader.read(SourceFile.of("request.json", request))
                    .root()
                    .orElseThrow();
            assertThat(((TextNode) json.get("input").orElseThrow()).value()).isEqualTo(body);
            assertThat(((TextNode) json.get("stateMachineArn").orElseThrow()).value())
                    .isEqualTo("arn");
        }
    }

    private static String requestTemplate() throws IOException {
        String template = TemplateRenderer.render(Requests.request()
                        .template(new TemplateReference.BuiltIn("rest-api"))
                        .definition("order.asl.json", Requests.HELLO)
                        .build())
                .template()
                .orElseThrow()
                .text();
        return template.lines()
                .map(String::strip)
                .filter(line -> line.startsWith("{\"stateMachineArn\""))
                .findFirst()
                .orElseThrow()
                .replace("${Arn}", "arn");
    }

    private static String run(String template, String body, boolean escapesApostrophes) {
        VelocityContext context = new VelocityContext();
        context.put("input", Map.of("body", body));
        context.put("util", new Util(escapesApostrophes));
        StringWriter out = new StringWriter();
        new VelocityEngine().evaluate(context, out, "request", template);
        return out.toString();
    }

    /** What mapping templates see as {@code $util}. */
    public record Util(boolean escapesApostrophes) {
        /** Escapes as API Gateway does, or, without apostrophes and slashes, as LocalStack does. */
        public String escapeJavaScript(String text) {
            StringBuilder out = new StringBuilder();
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                switch (c) {
                    case '"', '\\' -> out.append('\\').append(c);
                    case '\'', '/' -> out.append(escapesApostrophes ? "\\" : "").append(c);
                    case '\n' -> out.append("\\n");
                    case '\r' -> out.append("\\r");
                    case '\t' -> out.append("\\t");
                    default -> out.append(c < 0x20 || c > 0x7E ? String.format("\\u%04X", (int) c) : c);
                }
            }
            return out.toString();
        }
    }
}
