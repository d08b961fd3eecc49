package io.github.sfnmaven.mojo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import io.github.sfnmaven.cloudformation.FakeStack;
import java.util.List;
import java.util.Map;
import org.apache.maven.api.plugin.testing.InjectMojo;
import org.apache.maven.api.plugin.testing.MojoTest;
import org.apache.maven.execution.BuildFailure;
import org.apache.maven.model.Plugin;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.project.MavenProject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A build of the modules {@code first} and {@code second}, each with the one execution that is named 'release'. */
@MojoTest
class DeployTurnTest extends AwsGoalTest {
    private static final String QUICKLY = "sfn.pollInterval=1ms";
    private static final String OF_A_PLAIN_TEMPLATE = "sfn.template=stack.yaml";
    private static final String AT_END = "sfn.deployAtEnd=true";
    private static final String DEPLOY = "sfn-maven-plugin:deploy@release";
    private static final String TO_COME = "[INFO] Stack 'first' is deployed at the end of the build: 1 deploy to come";

    private MavenProject firstModule;
    private MavenProject secondModule;
    private PlannedExecutions maven;

    @BeforeEach
    void modules() throws Exception {
        firstModule = module("first");
        secondModule = module("second");
        build().session.setProjects(List.of(firstModule, secondModule));
        build().session.getRequest().setGoals(List.of("deploy"));
        maven = new PlannedExecutions(Map.of(
                "first",
                List.of("maven-jar-plugin:jar@default-jar", DEPLOY),
                "second",
                List.of("sfn-maven-plugin:validate@release", DEPLOY, "maven-deploy-plugin:deploy@default-deploy")));
    }

    @Test
    @InjectMojo(goal = "deploy")
    @CommandLine({QUICKLY, OF_A_PLAIN_TEMPLATE, AT_END})
    void deploysAllStacksWithTheLastModule(DeployMojo first, DeployMojo second) throws Exception {
        assertThat(turn(first, firstModule)).last().isEqualTo(TO_COME);
        assertThat(aws.actions()).isEmpty();

        assertThat(turn(second, secondModule))
                .containsSubsequence(
                        "[INFO] All modules are built: deploying 2 stacks",
                        "[INFO] --- stack 'first' of com.example:first (1 of 2) ---",
                        "[INFO] Creating stack 'first'",
                        "[INFO] --- stack 'second' of com.example:second (2 of 2) ---",
                        "[INFO] Creating stack 'second'",
                        "[INFO] Stacks of this build:",
                        "[INFO]   first   created    com.example:first",
                        "[INFO]   second  created    com.example:second");
        assertThat(build().read("first/target/sfn/first.deployment.json")).contains("CREATE_COMPLETE");
        assertThat(build().read("second/target/sfn/second.deployment.json")).contains("CREATE_COMPLETE");
        assertThat(maven.asked()).containsExactly(List.of("deploy"), List.of("deploy"));
    }

    @Test
    @InjectMojo(goal = "deploy")
    @CommandLine({QUICKLY, OF_A_PLAIN_TEMPLATE, AT_END})
    void publishesTheOutputsInTheModulesTheyBelongTo(DeployMojo first, DeployMojo second) throws Exception {
        aws.put(FakeStack.named("first")
                .template(PLAIN)
                .parameter("Stage", "test")
                .parameter("Password", "****")
                .output("TopicArn", "arn:topic"));
        turn(first, firstModule);
        turn(second, secondModule);

        assertThat(firstModule.getProperties()).contains(entry("sfn.outputs.TopicArn", "arn:topic"));
        assertThat(secondModule.getProperties()).containsOnly(entry("sfn.outputs.first.TopicArn", "arn:topic"));
        assertThat(log.lines()).contains("[INFO]   first   unchanged  com.example:first");
    }

    @Test
    @InjectMojo(goal = "deploy")
    @CommandLine({QUICKLY, OF_A_PLAIN_TEMPLATE, AT_END})
    void deploysWithTheLastModuleThoughItIsSkipped(DeployMojo first, DeployMojo second) throws Exception {
        turn(first, firstModule);
        second.skip = "true";

        assertThat(turn(second, secondModule))
                .contains("[INFO] Skipped: sfn.skip is 'true'", "[INFO]   first  created    com.example:first");
    }

    @Test
    @InjectMojo(goal = "deploy")
    @CommandLine({QUICKLY, AT_END})
    void deploysWithTheLastModuleThoughItHasNoDefinition(DeployMojo first, DeployMojo second) throws Exception {
        first.template = "stack.yaml";
        turn(first, firstModule);

        assertThat(turn(second, secondModule))
                .contains(
                        "[INFO] No definitions in src/main/sfn: nothing to do",
                        "[INFO]   first  created    com.example:first");
    }

    @Test
    @InjectMojo(goal = "deploy")
    @CommandLine({QUICKLY, OF_A_PLAIN_TEMPLATE, AT_END})
    void deploysWithTheLastModuleThoughItsOwnStackDoesNotWait(DeployMojo first, DeployMojo second) throws Exception {
        turn(first, firstModule);
        second.deployAtEnd = false;

        assertThat(turn(second, secondModule))
                .containsSubsequence(
                        "[INFO] Creating stack 'second'",
                        "[INFO] All modules are built: deploying 1 stack",
                        "[INFO] Creating stack 'first'");
    }

    @Test
    @InjectMojo(goal = "deploy")
    @CommandLine({QUICKLY, OF_A_PLAIN_TEMPLATE, AT_END})
    void waitsForNoModuleThatDoesNotRunTheGoal(DeployMojo first) throws Exception {
        maven = new PlannedExecutions(
                Map.of("first", List.of(DEPLOY), "second", List.of("sfn-maven-plugin:validate@release")));

        assertThat(turn(first, firstModule)).contains("[INFO]   first  created    com.example:first");
    }

    @Test
    @InjectMojo(goal = "deploy")
    @CommandLine({QUICKLY, OF_A_PLAIN_TEMPLATE, AT_END})
    void waitsForAllExecutionsOfAModule(DeployMojo first) throws Exception {
        maven = new PlannedExecutions(
                Map.of("first", List.of(DEPLOY, "sfn-maven-plugin:deploy@other"), "second", List.of()));

        assertThat(turn(first, firstModule)).last().isEqualTo(TO_COME);
        assertThat(aws.actions()).isEmpty();
    }

    @Test
    @InjectMojo(goal = "deploy")
    @CommandLine({QUICKLY, OF_A_PLAIN_TEMPLATE, AT_END})
    void deploysNothingAfterAFailure(DeployMojo first, DeployMojo second) throws Exception {
        turn(first, firstModule);
        build().session.getResult().addException(new MojoFailureException("a test"));
        build().session.getResult().addBuildSummary(new BuildFailure(firstModule, 1, new AssertionError()));
        turn(second, secondModule);
        endBuild();

        assertThat(aws.actions()).isEmpty();
        assertThat(warnings())
                .containsExactly("[WARNING] Nothing is deployed at the end of the build: module 'com.example:first'"
                        + " has failed");
    }

    @Test
    @InjectMojo(goal = "deploy")
    @CommandLine({QUICKLY, OF_A_PLAIN_TEMPLATE, AT_END})
    void deploysNothingAfterAFailureOfNoModule(DeployMojo first) throws Exception {
        build().session.getResult().addException(new MojoFailureException("a test"));
        turn(first, firstModule);
        endBuild();

        assertThat(aws.actions()).isEmpty();
        assertThat(warnings())
                .containsExactly("[WARNING] Nothing is deployed at the end of the build: the build has failed");
    }

    @Test
    @InjectMojo(goal = "deploy")
    @CommandLine({QUICKLY, OF_A_PLAIN_TEMPLATE, AT_END})
    void warnsWhereTheBuildEndsBeforeItsLastDeploy(DeployMojo first) throws Exception {
        turn(first, firstModule);
        endBuild();

        assertThat(warnings())
                .containsExactly("[WARNING] Nothing is deployed at the end of the build: not every module came to its"
                        + " deploy");
    }

    @Test
    @InjectMojo(goal = "deploy")
    @CommandLine({QUICKLY, OF_A_PLAIN_TEMPLATE, AT_END})
    void doesNotWarnWhereAllIsDeployed(DeployMojo first, DeployMojo second) throws Exception {
        turn(first, firstModule);
        turn(second, secondModule);
        endBuild();

        assertThat(warnings()).isEmpty();
    }

    @Test
    @InjectMojo(goal = "deploy")
    @CommandLine({QUICKLY, OF_A_PLAIN_TEMPLATE, AT_END, "sfn.parameters.Stag=prod"})
    void findsMistakesInTheModulesOwnTurn(DeployMojo first) {
        assertThatThrownBy(() -> turn(first, firstModule))
                .isInstanceOf(MojoFailureException.class)
                .hasMessageStartingWith("Parameter 'Stag' is not declared in the template");
    }

    @Test
    @InjectMojo(goal = "deploy")
    @CommandLine({QUICKLY, OF_A_PLAIN_TEMPLATE, AT_END})
    void beginsNoStackAfterOneThatFailed(DeployMojo first, DeployMojo second) throws Exception {
        first.noChanges = "fail";
        aws.put(FakeStack.named("first")
                .template(PLAIN)
                .parameter("Stage", "test")
                .parameter("Password", "****"));
        turn(first, firstModule);

        assertThatThrownBy(() -> turn(second, secondModule))
                .isInstanceOf(MojoFailureException.class)
                .hasMessageStartingWith("There is nothing to update in stack 'first'");
        assertThat(log.lines())
                .endsWith(
                        "[INFO] Stacks of this build:",
                        "[INFO]   first   failed     com.example:first",
                        "[INFO]   second  not begun  com.example:second");
        assertThat(aws.calls("CreateStack")).isEmpty();
    }

    @Test
    @InjectMojo(goal = "deploy")
    @CommandLine({QUICKLY, OF_A_PLAIN_TEMPLATE})
    void refusesASecondModuleWithTheSameStack(DeployMojo first, DeployMojo second) throws Exception {
        turn(first, firstModule);

        assertThatThrownBy(() -> turn(second, secondModule, "first"))
                .isInstanceOf(MojoFailureException.class)
                .hasMessage("Stack 'first' is that of module 'com.example:first' in this build already: set another"
                        + " <stackName> in module 'com.example:second', or build one of them at a time with -pl");
        assertThat(aws.calls("CreateStack")).hasSize(1);
    }

    @Test
    @InjectMojo(goal = "deploy")
    @CommandLine({QUICKLY, OF_A_PLAIN_TEMPLATE, AT_END})
    void refusesASecondModuleWithTheSameStackBeforeTheFirstIsDeployed(DeployMojo first, DeployMojo second)
            throws Exception {
        turn(first, firstModule);

        assertThatThrownBy(() -> turn(second, secondModule, "first"))
                .hasMessageStartingWith("Stack 'first' is that of");
        assertThat(aws.actions()).isEmpty();
    }

    @Test
    @InjectMojo(goal = "deploy")
    @CommandLine({QUICKLY, OF_A_PLAIN_TEMPLATE})
    void letsTwoAccountsHaveAStackOfTheSameName(DeployMojo first, DeployMojo second) throws Exception {
        turn(first, firstModule);
        second.endpointUrl = aws.endpoint() + "/elsewhere";
        second.region = "eu-central-1";
        second.serverId = "aws";
        prepare(second, secondModule, "first");

        assertThat(run(second)).anyMatch(line -> line.startsWith("[INFO] Stack 'first' updated in"));
    }

    @Test
    @InjectMojo(goal = "deploy")
    @CommandLine({QUICKLY, OF_A_PLAIN_TEMPLATE, AT_END})
    void failsWhereMavenDoesNotSayWhatIsToCome(DeployMojo first) {
        maven = new PlannedExecutions(Map.of("first", List.of(DEPLOY)));

        assertThatThrownBy(() -> turn(first, firstModule))
                .isInstanceOf(MojoExecutionException.class)
                .hasMessageStartingWith("Maven does not say what module 'com.example:second' runs: ");
    }

    private void endBuild() {
        build().session.getRequest().getExecutionListener().sessionEnded(null);
    }

    private List<String> warnings() {
        return log.lines().stream().filter(line -> line.startsWith("[WARNING]")).toList();
    }

    private MavenProject module(String name) throws Exception {
        return TestBuild.project(build().write(name + "/stack.yaml", PLAIN).resolveSibling("pom.xml"), name, "1.0");
    }

    private List<String> turn(DeployMojo goal, MavenProject module) throws Exception {
        return turn(goal, module, module.getArtifactId());
    }

    private List<String> turn(DeployMojo goal, MavenProject module, String stackName) throws Exception {
        prepare(goal, module, stackName);
        return call(goal);
    }

    @SuppressWarnings("UnnecessaryAssignment") // The container's own Maven knows nothing of this build.
    private void prepare(DeployMojo goal, MavenProject module, String stackName) {
        goal.project = module;
        goal.stackName = stackName;
        goal.execution = new MojoExecution(new Plugin(), "deploy", "release");
        goal.lifecycle = maven;
    }
}
