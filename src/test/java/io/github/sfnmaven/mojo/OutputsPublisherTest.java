package io.github.sfnmaven.mojo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import io.github.sfnmaven.stack.spec.Secrets;
import io.github.sfnmaven.stack.spec.StackSpec;
import io.github.sfnmaven.stack.spec.Templates;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputsPublisherTest {
    private static final String ARN = "arn:aws:states:eu-central-1:123456789012:stateMachine:orders";

    private final LogLines log = new LogLines();
    private final MavenProject later = TestBuild.project(null, "later", "1.0");

    @TempDir
    Path folder;

    private TestBuild build;

    @BeforeEach
    void build() {
        build = TestBuild.in(folder);
        build.session.setProjects(List.of(build.project, later));
    }

    @Test
    void givesTheModuleItsOutputsUnderBothNames() throws Exception {
        publish(null, outputs());

        assertThat(build.project.getProperties())
                .containsOnly(
                        entry("sfn.outputs.StateMachineArn", ARN),
                        entry("sfn.outputs.orders.StateMachineArn", ARN),
                        entry("sfn.outputs.Name", "orders"),
                        entry("sfn.outputs.orders.Name", "orders"));
    }

    @Test
    void givesLaterModulesTheOutputsUnderTheStacksName() throws Exception {
        publish(null, outputs());

        assertThat(later.getProperties())
                .containsOnly(
                        entry("sfn.outputs.orders.StateMachineArn", ARN), entry("sfn.outputs.orders.Name", "orders"));
    }

    @Test
    void printsTheOutputsInColumns() throws Exception {
        publish(null, outputs());

        assertThat(log.lines())
                .containsExactly(
                        "[INFO] Outputs:", "[INFO]   StateMachineArn  " + ARN, "[INFO]   Name             orders");
    }

    @Test
    void printsEachOutputOnItsLine() throws Exception {
        publish(null, Map.of("Text", "one\n::error::two\u009b1m"));

        assertThat(log.lines()).containsExactly("[INFO] Outputs:", "[INFO]   Text  one\\n::error::two\\u009b1m");
    }

    @Test
    void printsNoSecretButWritesIt() throws Exception {
        StackSpec spec = StackSpec.of("orders", Templates.of(Templates.WITH_PARAMETERS))
                .withParameters(Map.of("Password", "hunter22"));

        new OutputsPublisher(goal(), "target/outputs.env")
                .publish(OrdersStack.with(Map.of("Url", "db://u:hunter22@h")), Secrets.of(spec));

        assertThat(log.lines()).contains("[INFO]   Url  db://u:****@h");
        assertThat(build.read("target/outputs.env")).isEqualTo("Url=db://u:hunter22@h\n");
    }

    @Test
    void printsNothingWhereThereAreNoOutputs() throws Exception {
        publish(null, Map.of());

        assertThat(log.lines()).isEmpty();
    }

    @Test
    void writesTheFileBelowTheBaseDirectory() throws Exception {
        publish("target/deep/outputs.properties", outputs());

        assertThat(build.read("target/deep/outputs.properties"))
                .isEqualTo("Name=orders\nStateMachineArn=" + ARN + "\n");
    }

    @Test
    void writesNoFileWhereTheNameIsBlank() throws Exception {
        publish(" ", outputs());

        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void refusesAnotherEndingBeforeAnythingIsCalled() {
        assertThatThrownBy(() -> new OutputsPublisher(goal(), "outputs.txt"))
                .isInstanceOf(MojoFailureException.class)
                .hasMessage("'outputs.txt' has none of the endings .properties, .json, .env: set <outputsFile> or"
                        + " -Dsfn.outputsFile");
    }

    @Test
    void refusesTheFileOfAnotherStackOrModule() throws Exception {
        new OutputsPublisher(goal(), "target/outputs.env").claim("orders");
        new OutputsPublisher(goal(), "target/outputs.env").claim("orders");

        assertThatThrownBy(() -> new OutputsPublisher(goal(), "target/deep/../outputs.env").claim("refunds"))
                .isInstanceOf(MojoFailureException.class)
                .hasMessage("'target/outputs.env' would overwrite the outputs of stack 'orders' in module"
                        + " 'com.example:orders': set <outputsFile> or -Dsfn.outputsFile to a file of its own for each"
                        + " stack and module (a relative path counts from each module)");
    }

    @Test
    void refusesTheFileOfAReport() throws Exception {
        ReportFiles.of(folder, "target/sfn.json")
                .claim(build.session.getRequest().getData(), "orders");

        assertThatThrownBy(() -> new OutputsPublisher(goal(), "target/sfn.json").claim("orders"))
                .isInstanceOf(MojoFailureException.class)
                .hasMessageStartingWith("'target/sfn.json' would overwrite the report of module 'orders'");
    }

    @Test
    void saysWhyTheFileCannotBeWritten() throws Exception {
        build.write("target", "a file where the folder should be");

        assertThatThrownBy(() -> publish("target/outputs.json", outputs()))
                .isInstanceOf(MojoExecutionException.class)
                .hasMessage("The outputs cannot be written to 'target/outputs.json': a file is in the way")
                .hasCauseInstanceOf(FileAlreadyExistsException.class);
    }

    private void publish(@Nullable String file, Map<String, String> outputs) throws Exception {
        new OutputsPublisher(goal(), file).publish(OrdersStack.with(outputs));
    }

    private SfnMojo goal() {
        OutputsMojo goal = new OutputsMojo();
        goal.project = build.project;
        goal.session = build.session;
        goal.setLog(log);
        return goal;
    }

    private static Map<String, String> outputs() {
        Map<String, String> outputs = new LinkedHashMap<>();
        outputs.put("StateMachineArn", ARN);
        outputs.put("Name", "orders");
        return outputs;
    }
}
