package io.github.sfnmaven.mojo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.File;
import java.util.List;
import org.apache.maven.api.plugin.testing.InjectMojo;
import org.apache.maven.api.plugin.testing.MojoTest;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.Test;

@MojoTest
class AttachTest extends GoalTest {
    private static final String ATTACH = "sfn.attach=true";
    private static final String ORDER = "src/main/sfn/order.asl.json";
    private static final String YAML = """
            # How parcels go
            StartAt: Done
            States:
              Done: { Type: Succeed }
            """;

    @Test
    @InjectMojo(goal = "render")
    void attachesNothingUnlessAsked(RenderMojo goal) throws Exception {
        build().write(ORDER, Definitions.VALID);

        run(goal);

        assertThat(attached()).isEmpty();
        assertThat(folder.resolve("target/sfn").toFile().list()).containsExactly("orders.template.yaml");
    }

    @Test
    @InjectMojo(goal = "render")
    @CommandLine(ATTACH)
    void attachesTheTemplateAndTheDefinitionAsItStandsInTheFile(RenderMojo goal) throws Exception {
        build().write(ORDER, Definitions.VALID.replace("\n", "\r\n"));

        assertThat(run(goal)).last().isEqualTo("[INFO] Attached 'cfn' (yaml), 'asl' (json)");
        assertThat(attached())
                .extracting(Artifact::getClassifier, Artifact::getType, Artifact::getFile)
                .containsExactly(
                        tuple("cfn", "yaml", file("orders.template.yaml")),
                        tuple("asl", "json", file("orders.definition.json")));
        assertThat(attached()).allSatisfy(artifact -> {
            assertThat(artifact.getGroupId() + ":" + artifact.getArtifactId() + ":" + artifact.getVersion())
                    .isEqualTo("com.example:orders:1.0-SNAPSHOT");
            assertThat(artifact.getArtifactHandler().getExtension()).isEqualTo(artifact.getType());
        });
        assertThat(build().read("target/sfn/orders.definition.json"))
                .isEqualTo(Definitions.VALID.replace("\n", "\r\n"));
    }

    @Test
    @InjectMojo(goal = "render")
    @CommandLine(ATTACH)
    void namesSeveralDefinitionsAfterTheirFiles(RenderMojo goal) throws Exception {
        build().write(ORDER, Definitions.VALID);
        build().write("src/main/sfn/Parcel!service.asl.yaml", YAML);

        run(goal);

        assertThat(attached())
                .extracting(Artifact::getClassifier, Artifact::getFile)
                .containsExactly(
                        tuple("cfn", file("orders.template.yaml")),
                        tuple("asl-Parcel-service", file("orders-Parcel-service.definition.json")),
                        tuple("asl-order", file("orders-order.definition.json")));
        assertThat(build().read("target/sfn/orders-Parcel-service.definition.json"))
                .isEqualTo("""
                        {
                          "StartAt": "Done",
                          "States": {
                            "Done": {
                              "Type": "Succeed"
                            }
                          }
                        }
                        """);
    }

    @Test
    @InjectMojo(goal = "render")
    @CommandLine({ATTACH, "sfn.template=stack.json"})
    void attachesAPlainTemplateInItsSyntax(RenderMojo goal) throws Exception {
        build().write("stack.json", "{\"Resources\": {\"Topic\": {\"Type\": \"AWS::SNS::Topic\"}}}");

        run(goal);

        assertThat(attached())
                .extracting(Artifact::getClassifier, Artifact::getType, Artifact::getFile)
                .containsExactly(tuple("cfn", "json", file("orders.template.json")));
    }

    @Test
    @InjectMojo(goal = "render")
    @CommandLine(ATTACH)
    void attachesNothingWhereThereIsNothing(RenderMojo goal) throws Exception {
        run(goal);

        assertThat(attached()).isEmpty();
    }

    @Test
    @InjectMojo(goal = "render")
    @CommandLine(ATTACH)
    void attachesOnceWhatIsRenderedTwice(RenderMojo goal) throws Exception {
        build().write(ORDER, Definitions.VALID);
        run(goal);

        build().write(ORDER, Definitions.VALID + "\n");
        run(goal);

        assertThat(attached()).hasSize(2);
        assertThat(build().read("target/sfn/orders.definition.json")).isEqualTo(Definitions.VALID + "\n");
    }

    @Test
    @InjectMojo(goal = "render")
    @CommandLine(ATTACH)
    void refusesAnotherTemplateOfTheSameModule(RenderMojo goal) throws Exception {
        build().write(ORDER, Definitions.VALID);
        run(goal);
        goal.stackName = "orders-blue";

        assertThatThrownBy(() -> run(goal))
                .isInstanceOf(MojoFailureException.class)
                .hasMessage("'target/sfn/orders-blue.template.yaml' cannot be attached as 'cfn':"
                        + " 'target/sfn/orders.template.yaml' is already; set <attach> or -Dsfn.attach to false in one"
                        + " of the executions");
        assertThat(attached()).hasSize(2);
    }

    @Test
    @InjectMojo(goal = "render")
    @CommandLine(ATTACH)
    void refusesDefinitionsThatWouldBeAttachedByOneName(RenderMojo goal) throws Exception {
        goal.stackName = "my-orders";
        build().write("src/main/sfn/my!orders.asl.json", Definitions.VALID);
        build().write("src/main/sfn/my-orders.asl.json", Definitions.VALID);

        assertThatThrownBy(() -> run(goal))
                .isInstanceOf(MojoFailureException.class)
                .hasMessage("Two definitions would both be attached as 'asl-my-orders': rename"
                        + " 'src/main/sfn/my-orders.asl.json'");
        assertThat(attached()).isEmpty();
    }

    @Test
    @InjectMojo(goal = "render")
    @CommandLine({ATTACH, "sfn.template=flow.yaml.vm", "sfn.parameters.Password=hunter2", "sfn.region=eu-central-1"})
    void givesATemplateNoValueOfAParameter(RenderMojo goal) throws Exception {
        build().property("sfn.parameters.Key", "hunter3");
        build().property("team", "blue");
        build().write(ORDER, Definitions.VALID);
        build().write("flow.yaml.vm", """
                Description: "#foreach($each in $project.properties.entrySet())$each.key=$each.value #end"
                Resources:
                  Flow:
                    Type: AWS::StepFunctions::StateMachine
                    Properties: { DefinitionString: $text.json($definition) }
                """);

        run(goal);

        assertThat(build().read("target/sfn/orders.template.yaml"))
                .contains("team=blue")
                .doesNotContain("hunter");
    }

    private List<Artifact> attached() {
        return build().project.getAttachedArtifacts();
    }

    private File file(String name) {
        return folder.resolve("target/sfn").resolve(name).toFile();
    }
}
