package io.github.sfnmaven.mojo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.sfnmaven.asl.AslValidator;
import io.github.sfnmaven.asl.ValidationOptions;
import io.github.sfnmaven.asl.model.StateMachineType;
import io.github.sfnmaven.source.SourceFile;
import io.github.sfnmaven.tree.TreeReader;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.maven.api.plugin.testing.InjectMojo;
import org.apache.maven.api.plugin.testing.MojoTest;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginManagement;
import org.apache.maven.plugin.MojoExecutionException;
import org.junit.jupiter.api.Test;

@MojoTest
class InitMojoTest extends GoalTest {
    private static final String ORDERS = "src/main/sfn/orders.asl.json";

    @Test
    @InjectMojo(goal = "init")
    void writesAValidDefinition(InitMojo goal) throws Exception {
        run(goal);

        SourceFile written = SourceFile.of(ORDERS, build().read(ORDERS));
        assertThat(written.text()).startsWith("{\n  \"Comment\": \"A Hello World example\",\n");
        assertThat(AslValidator.validate(
                                TreeReader.readDefinition(written), ValidationOptions.of(StateMachineType.STANDARD))
                        .diagnostics())
                .isEmpty();
    }

    @Test
    @InjectMojo(goal = "init")
    void printsWhatToPasteAndWhatToDoNext(InitMojo goal) throws Exception {
        assertThat(run(goal)).containsExactlyElementsOf(lines("Wrote " + ORDERS, goal.plugin.getVersion()));
    }

    @Test
    @InjectMojo(goal = "init")
    void neverOverwrites(InitMojo goal) throws Exception {
        build().write(ORDERS, "mine");

        assertThat(run(goal))
                .containsExactlyElementsOf(
                        lines("Left " + ORDERS + " as it is: there is a definition already", goal.plugin.getVersion()));
        assertThat(build().read(ORDERS)).isEqualTo("mine");
    }

    @Test
    @InjectMojo(goal = "init")
    void putsNothingBesideAnotherDefinition(InitMojo goal) throws Exception {
        build().write("src/main/sfn/order.asl.yaml", "mine");

        assertThat(run(goal))
                .first()
                .isEqualTo("[INFO] Left src/main/sfn/order.asl.yaml as it is: there is a definition already");
        try (Stream<?> files = Files.list(folder.resolve("src/main/sfn"))) {
            assertThat(files).hasSize(1);
        }
    }

    @Test
    @InjectMojo(goal = "init")
    void saysWhyItCannotWrite(InitMojo goal) throws Exception {
        build().write("src/main/sfn", "a file where the folder should be");

        assertThatThrownBy(() -> run(goal))
                .isInstanceOf(MojoExecutionException.class)
                .hasMessage("'" + ORDERS + "' cannot be written: a file is in the way")
                .hasCauseInstanceOf(FileAlreadyExistsException.class);
    }

    @Test
    @InjectMojo(goal = "init")
    void namesTheStackWhereTheArtifactIdIsNoStackName(InitMojo goal) throws Exception {
        build().project.setArtifactId("com.example_orders");

        assertThat(run(goal))
                .contains(
                        "[INFO] Wrote src/main/sfn/com-example-orders.asl.json",
                        "[INFO]       <configuration>",
                        "[INFO]         <stackName>com-example-orders</stackName>",
                        "[INFO]       </configuration>",
                        "[INFO]     </plugin>");
    }

    @Test
    @InjectMojo(goal = "init")
    void printsNoBlockThatThePomHas(InitMojo goal) throws Exception {
        Plugin plugin = new Plugin();
        plugin.setGroupId("io.github.sfnmaven");
        plugin.setArtifactId("sfn-maven-plugin");
        build().project.getBuild().addPlugin(plugin);

        assertThat(run(goal))
                .containsExactly("[INFO] Wrote " + ORDERS, "[INFO] Then: mvn sfn:validate, mvn sfn:deploy");
    }

    @Test
    @InjectMojo(goal = "init")
    void printsNoBlockThatAParentManages(InitMojo goal) throws Exception {
        Plugin plugin = new Plugin();
        plugin.setGroupId("io.github.sfnmaven");
        plugin.setArtifactId("sfn-maven-plugin");
        PluginManagement managed = new PluginManagement();
        managed.addPlugin(plugin);
        build().project.getBuild().setPluginManagement(managed);

        assertThat(run(goal)).noneMatch(line -> line.contains("<plugin>"));
    }

    private static List<String> lines(String first, String version) {
        List<String> lines = new ArrayList<>();
        lines.add("[INFO] " + first);
        lines.add("[INFO] ");
        lines.add("[INFO] The plugin, for <build><plugins> of pom.xml:");
        lines.add("[INFO] ");
        lines.add("[INFO]     <plugin>");
        lines.add("[INFO]       <groupId>io.github.sfnmaven</groupId>");
        lines.add("[INFO]       <artifactId>sfn-maven-plugin</artifactId>");
        lines.add("[INFO]       <version>" + version + "</version>");
        lines.add("[INFO]     </plugin>");
        lines.add("[INFO] ");
        lines.add("[INFO] Then: mvn sfn:validate, mvn sfn:deploy");
        return lines;
    }
}
