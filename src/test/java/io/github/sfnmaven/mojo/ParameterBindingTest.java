package io.github.sfnmaven.mojo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.tuple;

import org.apache.maven.api.plugin.testing.InjectMojo;
import org.apache.maven.api.plugin.testing.MojoParameter;
import org.apache.maven.api.plugin.testing.MojoTest;
import org.junit.jupiter.api.Test;

/** How the POM and the command line reach the goals. */
@MojoTest
class ParameterBindingTest extends GoalTest {
    private static final String BEGIN = "<project><build><plugins><plugin><artifactId>sfn-maven-plugin</artifactId>";
    private static final String END = "</plugin></plugins></build></project>";

    @Test
    @InjectMojo(goal = "validate")
    @CommandLine("sfn.failOn=never")
    void takesAPropertyOfTheCommandLine(ValidateMojo goal) {
        assertThat(goal.failOn).isEqualTo("never");
    }

    @Test
    @InjectMojo(goal = "validate")
    @MojoParameter(name = "failOn", value = "warning")
    @CommandLine("sfn.failOn=never")
    void letsALiteralOfThePomWinOverTheCommandLine(ValidateMojo goal) {
        assertThat(goal.failOn).isEqualTo("warning");
    }

    @Test
    @InjectMojo(goal = "validate")
    @MojoParameter(name = "failOn", value = "${sfn.failOn}")
    @CommandLine("sfn.failOn=never")
    void letsAPlaceholderOfThePomGiveTheCommandLineItsSay(ValidateMojo goal) {
        assertThat(goal.failOn).isEqualTo("never");
    }

    @Test
    @InjectMojo(goal = "deploy")
    @CommandLine({
        "sfn.executionPolicies=arn:aws:iam::aws:policy/ReadOnlyAccess, policies/orders.json ",
        "sfn.notificationArns=arn:aws:sns:eu-central-1:123456789012:a,arn:aws:sns:eu-central-1:123456789012:b"
    })
    void splitsListsOfTheCommandLineAtCommas(DeployMojo goal) {
        assertThat(goal.executionPolicies).hasSize(2);
        assertThat(goal.notificationArns)
                .containsExactly("arn:aws:sns:eu-central-1:123456789012:a", "arn:aws:sns:eu-central-1:123456789012:b");
    }

    @Test
    @InjectMojo(goal = "deploy", pom = BEGIN + """
                    <configuration>
                      <executionPolicies>
                        <policy>policies/orders.json</policy>
                        <policy>arn:aws:iam::aws:policy/ReadOnlyAccess</policy>
                      </executionPolicies>
                    </configuration>
                    """ + END)
    void takesListsOfThePom(DeployMojo goal) {
        assertThat(goal.executionPolicies)
                .containsExactly("policies/orders.json", "arn:aws:iam::aws:policy/ReadOnlyAccess");
    }

    @Test
    @InjectMojo(goal = "deploy", pom = BEGIN + """
                    <configuration>
                      <variables>
                        <stage>v2</stage>
                        <transform/>
                        <com.example.key>${project.artifactId}</com.example.key>
                      </variables>
                    </configuration>
                    """ + END)
    @CommandLine({"sfn.variables.stage=v3", "sfn.tags.team=orders"})
    void takesMapsOfThePomAndMergesTheCommandLine(DeployMojo goal) {
        assertThat(goal.map("variables", goal.variables))
                .containsOnly(entry("stage", "v3"), entry("transform", ""), entry("com.example.key", "orders"));
        assertThat(goal.map("tags", goal.tags)).containsExactly(entry("team", "orders"));
    }

    @Test
    @InjectMojo(goal = "validate", pom = BEGIN + """
                    <configuration>
                      <suppressions>
                        <suppression>
                          <rule>unreachable-state</rule>
                          <path>/States/Old</path>
                          <reason>Started by hand, see ORD-7</reason>
                        </suppression>
                        <suppression>
                          <rule>missing-terminal-state</rule>
                          <reason>Runs for ever</reason>
                        </suppression>
                      </suppressions>
                    </configuration>
                    """ + END)
    void takesSuppressionsOfThePom(ValidateMojo goal) {
        assertThat(goal.suppressions)
                .extracting("rule", "path", "reason")
                .containsExactly(
                        tuple("unreachable-state", "/States/Old", "Started by hand, see ORD-7"),
                        tuple("missing-terminal-state", null, "Runs for ever"));
    }

    @Test
    @InjectMojo(goal = "validate")
    @CommandLine("sfn.suppressions=unreachable-state|/States/Old|By hand,missing-terminal-state||a|b")
    void takesSuppressionsOfTheCommandLine(ValidateMojo goal) {
        assertThat(goal.suppressions)
                .extracting("rule", "path", "reason")
                .containsExactly(
                        tuple("unreachable-state", "/States/Old", "By hand"),
                        tuple("missing-terminal-state", "", "a|b"));
    }

    @Test
    @InjectMojo(goal = "validate", pom = BEGIN + """
                    <configuration>
                      <suppressions>
                        <suppression>unreachable-state|/States/Old|By hand</suppression>
                      </suppressions>
                    </configuration>
                    """ + END)
    void takesTheShortFormOfASuppressionInThePomToo(ValidateMojo goal) {
        assertThat(goal.suppressions)
                .extracting("rule", "path", "reason")
                .containsExactly(tuple("unreachable-state", "/States/Old", "By hand"));
    }

    @Test
    @InjectMojo(goal = "events")
    @CommandLine({"sfn.limit=5", "sfn.onMissingStack=ignore", "sfn.stackName=shipping"})
    void takesNumbersOfTheCommandLine(EventsMojo goal) {
        assertThat(goal).extracting("limit", "onMissingStack", "stackName").containsExactly(5, "ignore", "shipping");
    }

    @Test
    @InjectMojo(goal = "delete")
    @CommandLine({"sfn.wait=false", "sfn.confirm=orders", "sfn.timeout=90s", "sfn.pollInterval=1s"})
    void takesSwitchesOfTheCommandLine(DeleteMojo goal) {
        assertThat(goal)
                .extracting("wait", "confirm", "timeout", "pollInterval")
                .containsExactly(false, "orders", "90s", "1s");
    }
}
