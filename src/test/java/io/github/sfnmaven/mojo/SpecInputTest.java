package io.github.sfnmaven.mojo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import io.github.sfnmaven.source.SourceFile;
import io.github.sfnmaven.stack.spec.ParametersFile;
import io.github.sfnmaven.stack.spec.StackSpec;
import io.github.sfnmaven.stack.spec.StackTemplate;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SpecInputTest {
    private static final StackSpec SPEC = StackSpec.of(
            "orders",
            StackTemplate.read(
                    SourceFile.of("plain.yaml", "Parameters: {Stage: {Type: String}}\nResources: {}\n"), false));

    private final LogLines log = new LogLines();

    @TempDir
    Path folder;

    private SpecInput input;

    @BeforeEach
    void input() {
        input = new SpecInput(folder, new FindingsLog(log, Annotations.NONE));
    }

    @Test
    void hasNoParametersWhereNoFileIsNamed() throws Exception {
        assertThat(input.parametersFile(null)).isEqualTo(ParametersFile.NONE);
        assertThat(input.parametersFile(" ")).isEqualTo(ParametersFile.NONE);
    }

    @Test
    void readsTheParametersFileFromTheBaseDirectory() throws Exception {
        write("config/prod.yaml", "Stage: prod\nSize: 3\n");

        assertThat(input.parametersFile("config/prod.yaml").values())
                .containsExactly(entry("Stage", "prod"), entry("Size", "3"));
    }

    @Test
    void namesAParameterThatCannotKeepItsValue() throws Exception {
        write("prod.json", "[{\"ParameterKey\": \"Stag\", \"UsePreviousValue\": true}]");
        ParametersFile file = input.parametersFile("prod.json");

        assertThatThrownBy(() -> input.checkKept(file, SPEC.template()))
                .isInstanceOf(MojoFailureException.class)
                .hasMessage("Parameter 'Stag' is not declared in the template (did you mean 'Stage'?)");
    }

    @Test
    void namesTheParameterWhereThereIsNoParametersFile() {
        assertThatThrownBy(() -> input.parametersFile("prod.yaml"))
                .isInstanceOf(MojoFailureException.class)
                .hasMessage("'prod.yaml' is not a file: set <parametersFile> or -Dsfn.parametersFile");
    }

    @Test
    void takesNoDirectoryForAParametersFile() throws Exception {
        Files.createDirectory(folder.resolve("config"));

        assertThatThrownBy(() -> input.parametersFile("config"))
                .isInstanceOf(MojoFailureException.class)
                .hasMessage("'config' is not a file: set <parametersFile> or -Dsfn.parametersFile");
    }

    @Test
    void saysWhatIsWrongInTheParametersFileWithoutShowingItsLine() throws Exception {
        write("prod.json", "{\n  \"Password\": [\"s3cr3t\"]\n}\n");

        assertThatThrownBy(() -> input.parametersFile("prod.json"))
                .isInstanceOf(MojoFailureException.class)
                .hasMessage("prod.json:2:15: Parameter 'Password' must be a string, a number or a boolean, not an array"
                        + " (write the list as one string, with commas)");
        assertThat(log.lines())
                .containsExactly("[ERROR] prod.json:2:15: error: Parameter 'Password' must be a string, a number or a"
                        + " boolean, not an array (write the list as one string, with commas) [parameters-file]");
    }

    @Test
    void addsNoCapabilityForAuto() {
        assertThat(input.capabilities("auto")).isEmpty();
    }

    @Test
    void readsCapabilitiesInAnyCaseAndWithSpaces() {
        assertThat(input.capabilities("auto, capability_named_iam ,CAPABILITY_AUTO_EXPAND"))
                .containsExactly("CAPABILITY_NAMED_IAM", "CAPABILITY_AUTO_EXPAND");
    }

    @Test
    void readsTheNameOfTheBucket() throws Exception {
        assertThat(input.bucket(null)).isEmpty();
        assertThat(input.bucket(" my.artifacts-1 ")).contains("my.artifacts-1");
    }

    @Test
    void takesNoUrlForABucket() {
        assertThatThrownBy(() -> input.bucket("s3://artifacts/"))
                .isInstanceOf(MojoFailureException.class)
                .hasMessage(
                        "'s3://artifacts/' is not the name of an S3 bucket, such as my-artifacts: set <artifactBucket> or"
                                + " -Dsfn.artifactBucket");
    }

    @Test
    void givesBackASpecThatIsRight() throws Exception {
        assertThat(input.checked(SPEC, false)).isSameAs(SPEC);
    }

    @Test
    void failsWithTheOneProblemOfASpec() {
        assertThatThrownBy(() -> input.checked(SPEC.withParameters(Map.of("Stag", "prod")), false))
                .isInstanceOf(MojoFailureException.class)
                .hasMessage("Parameter 'Stag' is not declared in the template (did you mean 'Stage'?)");
        assertThat(log.lines()).isEmpty();
    }

    @Test
    void logsTheProblemsOfASpecWhereThereAreSeveral() {
        assertThatThrownBy(() -> input.checked(SPEC.withParameters(Map.of("Stag", "prod", "Colour", "red")), false))
                .isInstanceOf(MojoFailureException.class)
                .hasMessage("2 problems, the first: Parameter 'Colour' is not declared in the template");
        assertThat(log.lines())
                .containsExactly(
                        "[ERROR] Parameter 'Colour' is not declared in the template",
                        "[ERROR] Parameter 'Stag' is not declared in the template (did you mean 'Stage'?)");
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
