package io.github.sfnmaven.template;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sfnmaven.template.rule.TemplateRules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class TemplateDocumentationTest {
    private static final Path PAGE = Path.of("docs/templates.md");

    @Test
    void listsAllRules() throws IOException {
        List<String> rules = TemplateRules.all().stream()
                .map(rule -> "| `" + rule.name() + "` | " + rule.summary() + " |")
                .sorted()
                .toList();

        assertThat(Files.readAllLines(PAGE)).containsSubsequence(rules);
    }

    @Test
    void showsATemplateThatWorks(@TempDir Path project) throws IOException {
        String page = Files.readString(PAGE);
        int begin = page.indexOf("    Resources:\n      StateMachine:");
        String sample = page.substring(begin, page.indexOf("\n\n", begin)).replaceAll("(?m)^    ", "");
        Files.writeString(project.resolve("own.vm"), sample);

        Rendering rendering = TemplateRenderer.render(Requests.request()
                .template(TemplateReference.of("own.vm", project))
                .definition("order.asl.json", Requests.HELLO)
                .build());

        assertThat(rendering.diagnostics()).isEmpty();
        assertThat(rendering.isValid()).isTrue();
    }
}
