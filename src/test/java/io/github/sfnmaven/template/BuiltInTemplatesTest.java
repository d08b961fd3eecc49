package io.github.sfnmaven.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class BuiltInTemplatesTest {
    private static final Path FOLDER = Path.of("templates");

    @ParameterizedTest
    @ValueSource(strings = {"state-machine", "rest-api"})
    void isPureAsciiAndStandsOnItsOwn(String name) throws IOException {
        String text = Files.readString(FOLDER.resolve(name + ".vm"));

        assertThat(StandardCharsets.US_ASCII.newEncoder().canEncode(text)).isTrue();
        assertThat(text).doesNotContain("#parse", "#include", "\t", "\r");
        assertThat(BuiltInTemplates.NAMES).contains("builtin:" + name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"state-machine", "rest-api"})
    void givesTheSameAsACopy(String name, @TempDir Path project) throws IOException {
        Path copy = Files.copy(FOLDER.resolve(name + ".vm"), project.resolve("copy.vm"));
        Requests request = Requests.request().definition("order.asl.json", Requests.HELLO);

        assertThat(text(request.template(TemplateReference.of(copy.toString(), project))))
                .isEqualTo(text(request.template(new TemplateReference.BuiltIn(name))));
    }

    @Test
    void shareTheirFirstPart() throws IOException {
        List<String> stateMachine = part("state-machine", "Outputs:");
        List<String> restApi = part("rest-api", "## The path,");

        assertThat(restApi).isEqualTo(stateMachine);
    }

    @Test
    void hasAnotherDeploymentOnlyForAnotherApi() throws IOException {
        Requests request = Requests.request()
                .template(new TemplateReference.BuiltIn("rest-api"))
                .definition("order.asl.json", Requests.HELLO);
        String first = deployment(text(request));

        assertThat(deployment(text(request.variable("stage", "other")))).isEqualTo(first);
        assertThat(deployment(text(request.variable("path", "other")))).isNotEqualTo(first);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a b", "ä", "{id"})
    void reportsPathsThatApiGatewayRefuses(String path) throws IOException {
        Requests request = Requests.request()
                .template(new TemplateReference.BuiltIn("rest-api"))
                .definition("order.asl.json", Requests.HELLO)
                .variable("path", path);

        assertThat(TemplateRenderer.render(request.build()).diagnostics())
                .isNotEmpty()
                .allMatch(found -> found.rule().equals("resource-name")
                        && found.hint().orElse("").contains("-Dsfn.variables.path"));
    }

    @Test
    void waitsForTheEndOfExpressExecutionsOnly() throws IOException {
        Requests request = Requests.request()
                .template(new TemplateReference.BuiltIn("rest-api"))
                .definition("order.asl.json", Requests.HELLO)
                .variable("sync", "true");

        assertThat(text(request)).contains("action/StartExecution").doesNotContain("StartSyncExecution");
    }

    private static String deployment(String template) {
        return template.lines()
                .filter(line -> line.startsWith("  ApiDeployment"))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> part(String name, String end) throws IOException {
        return Files.readAllLines(FOLDER.resolve(name + ".vm")).stream()
                .dropWhile(line -> line.startsWith("##"))
                .takeWhile(line -> !line.startsWith(end))
                .toList();
    }

    private static String text(Requests request) throws IOException {
        Rendering rendering = TemplateRenderer.render(request.build());
        assertThat(rendering.diagnostics()).isEmpty();
        return rendering.template().orElseThrow().text();
    }
}
