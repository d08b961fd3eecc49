package io.github.sfnmaven.template.velocity;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sfnmaven.diagnostic.Diagnostic;
import io.github.sfnmaven.source.SourceFile;
import io.github.sfnmaven.template.velocity.TemplateLoader.TemplateRefused;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** Renders templates of tests with a model of a few values. */
final class SampleRenderings {
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

    private SampleRenderings() {}

    private static SourceFile load(String name) throws TemplateRefused {
        return switch (name) {
            case "part" -> SourceFile.of(name, "inside $x\n");
            case "macros" -> SourceFile.of(name, "#macro(greet $whom)hello $whom#end");
            case "broken" -> SourceFile.of(name, "a $oops");
            case "self" -> SourceFile.of(name, "x#parse('self')");
            default -> throw new TemplateRefused("does not exist");
        };
    }

    static Output render(String template) throws IOException {
        return VelocityRenderer.render(SourceFile.of("t.vm", template), SampleRenderings::load, MODEL);
    }

    static String text(String template) throws IOException {
        Output output = render(template);
        assertThat(output.diagnostics()).isEmpty();
        return output.text().orElseThrow();
    }

    static List<String> lines(Output output) {
        return output.diagnostics().stream()
                .map(found -> found.range().begin() + "-" + found.range().end() + " " + found.message())
                .toList();
    }

    static List<String> places(String template) throws IOException {
        return render(template).diagnostics().stream()
                .map(found -> found.range().begin() + " " + found.message())
                .toList();
    }

    static List<String> hints(String template) throws IOException {
        return render(template).diagnostics().stream()
                .map(Diagnostic::hint)
                .map(hint -> hint.orElse(""))
                .toList();
    }
}
