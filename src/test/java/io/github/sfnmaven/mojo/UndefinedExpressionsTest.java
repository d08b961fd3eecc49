package io.github.sfnmaven.mojo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import java.nio.file.Files;
import org.apache.maven.api.plugin.testing.InjectMojo;
import org.apache.maven.api.plugin.testing.MojoTest;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@MojoTest
class UndefinedExpressionsTest extends GoalTest {
    private static final String BEGIN = "<project><build><plugins><plugin><artifactId>sfn-maven-plugin</artifactId>";
    private static final String END = "</plugin></plugins></build></project>";

    @BeforeEach
    void definition() throws Exception {
        build().write("src/main/sfn/order.asl.json", Definitions.VALID);
    }

    @Test
    @InjectMojo(goal = "deploy")
    void areNamedWithTheirElementAndTheWayOut(DeployMojo goal) throws Exception {
        build().property("my.stacks", "x");
        configure(goal, "<stackName>${my.stack}</stackName>");

        assertThatThrownBy(() -> run(goal))
                .isInstanceOf(MojoFailureException.class)
                .hasMessage("'${my.stack}' in <stackName> has no value (did you mean '${my.stacks}'?): define the"
                        + " property my.stack, in <properties> or as -Dmy.stack");
        assertThat(log.lines()).isEmpty();
    }

    @ParameterizedTest
    @InjectMojo(goal = "deploy")
    @CsvSource(
            delimiter = '|',
            value = {
                "<region>eu-${part}-1</region>|<region>",
                "<assumeRoleArn>${part}</assumeRoleArn>|<assumeRoleArn>",
                "<executionRoleArn>${part}</executionRoleArn>|<executionRoleArn>",
                "<terminationProtection>${part}</terminationProtection>|<terminationProtection>",
                "<wait>${part}</wait>|<wait>",
                "<parameters><Password>${part}</Password></parameters>|<parameters><Password>",
                "<tags><team>a ${part} b</team></tags>|<tags><team>",
                "<substitutions><Table>${part}</Table></substitutions>|<substitutions><Table>",
                "<variables><stage>${part}</stage></variables>|<variables><stage>",
                "<rules><unreachable-state>${part}</unreachable-state></rules>|<rules><unreachable-state>",
                "<executionPolicies><policy>a</policy><policy>${part}</policy></executionPolicies>|<executionPolicies><policy>",
                "<suppressions><suppression><reason>${part}</reason></suppression></suppressions>|"
                        + "<suppressions><suppression><reason>",
                "<definitions>src/${part}</definitions>|<definitions>",
                "<skip>${part}</skip>|<skip>",
                "<requiredVersion>${part}</requiredVersion>|<requiredVersion>"
            })
    void areFoundInEveryParameter(String element, String place, DeployMojo goal) throws Exception {
        configure(goal, element);

        assertThatThrownBy(() -> run(goal))
                .isInstanceOf(MojoFailureException.class)
                .hasMessage("'${part}' in " + place
                        + " has no value: define the property part, in <properties> or as -Dpart");
    }

    @Test
    @InjectMojo(goal = "render")
    void areListedWhereThereAreSeveral(RenderMojo goal) throws Exception {
        build().environment("DB_PASSWORT", "x");
        configure(goal, "<region>${env.DB_PASSWORD}</region><stackName>${a}-${b}</stackName>");

        assertThatThrownBy(() -> run(goal)).hasMessageStartingWith("3 problems, the first: '${env.DB_PASSWORD}' in");
        assertThat(log.lines())
                .containsExactly(
                        "[ERROR] '${env.DB_PASSWORD}' in <region> has no value (did you mean '${env.DB_PASSWORT}'?):"
                                + " set the environment variable DB_PASSWORD",
                        "[ERROR] '${a}' in <stackName> has no value: define the property a, in <properties> or as -Da",
                        "[ERROR] '${b}' in <stackName> has no value: define the property b, in <properties> or as -Db");
    }

    @Test
    @InjectMojo(goal = "render")
    @CommandLine({"sfn.substitutions.Table=${table}", "sfn.region=${area}"})
    void areFoundInProperties(RenderMojo goal) throws Exception {
        build().property("sfn.variables.stage", "${stage}").property("sfn.stackName", "${name}");

        assertThatThrownBy(() -> run(goal)).hasMessageStartingWith("4 problems");
        assertThat(log.lines())
                .extracting(line -> line.replaceAll(" has no value.*", ""))
                .containsExactlyInAnyOrder(
                        "[ERROR] '${area}' in -Dsfn.region",
                        "[ERROR] '${name}' in sfn.stackName of <properties>",
                        "[ERROR] '${stage}' in sfn.variables.stage of <properties>",
                        "[ERROR] '${table}' in -Dsfn.substitutions.Table");
    }

    @Test
    @InjectMojo(goal = "render")
    @CommandLine({"sfn.substitutions.Table=orders", "a=${b}", "b=${c}"})
    void areFoundBehindOtherProperties(RenderMojo goal) throws Exception {
        configure(goal, "<stackName>${a}</stackName>");

        assertThatThrownBy(() -> run(goal)).hasMessageStartingWith("'${c}' in <stackName> has no value");
    }

    @Test
    @InjectMojo(goal = "render")
    @CommandLine({"sfn.substitutions.Table=orders", "typed=x"})
    void areNotThoseWithAValue(RenderMojo goal) throws Exception {
        build().property("empty", "").property("set", "x").environment("STAGE", "dev");
        configure(goal, """
                <region>${empty}</region>
                <profile>${set}${typed}</profile>
                <stackName>${sfn.stackName}</stackName>
                <stateMachineName>${project.artifactId}-${project.version}-${env.STAGE}</stateMachineName>
                <tracing default-value="false">${sfn.tracing}</tracing>
                <logging default-value="OFF"/>
                <substitutions><Table>${replaced}</Table></substitutions>
                <variables><stage>$${literal}</stage></variables>
                """);

        assertThatCode(() -> run(goal)).doesNotThrowAnyException();
    }

    @Test
    @InjectMojo(goal = "render")
    void areNotThoseThatMavenAddsToListsOfThePom(RenderMojo goal) throws Exception {
        configure(goal, """
                <suppressions>
                  <suppression><rule>unreachable-state</rule><path>/States/Old</path><reason>kept</reason></suppression>
                </suppressions>
                """);
        goal.execution.getConfiguration().getChild("suppressions").setValue("${sfn.suppressions}");

        assertThatCode(() -> run(goal)).doesNotThrowAnyException();
    }

    @Test
    @InjectMojo(goal = "render", pom = BEGIN + """
                    <configuration>
                      <substitutions>
                        <Topic>${Topic.Arn}</Topic>
                        <Region>${AWS::Region}</Region>
                        <Arn>arn:${AWS::Partition}:sns:::${Topic}</Arn>
                        <Empty/>
                        <Dollars>pa$$word</Dollars>
                      </substitutions>
                    </configuration>
                    """ + END)
    void areNotThoseOfCloudFormation(RenderMojo goal) throws Exception {
        configure(goal, """
                <substitutions>
                  <Topic>${Topic.Arn}</Topic>
                  <Region>${AWS::Region}</Region>
                  <Arn>arn:${AWS::Partition}:sns:::${Topic}</Arn>
                  <Empty/>
                  <Dollars>pa$$word</Dollars>
                </substitutions>
                """);

        assertThatCode(() -> run(goal)).doesNotThrowAnyException();
        assertThat(goal.map("substitutions", goal.substitutions))
                .containsOnly(
                        entry("Topic", "${Topic.Arn}"),
                        entry("Region", "${AWS::Region}"),
                        entry("Arn", "arn:${AWS::Partition}:sns:::${Topic}"),
                        entry("Empty", ""),
                        entry("Dollars", "pa$$word"));
    }

    @Test
    @InjectMojo(goal = "render")
    void areThoseOfCloudFormationWhereItDoesNotResolveThem(RenderMojo goal) throws Exception {
        configure(goal, "<executionRoleArn>arn:aws:iam::${AWS::AccountId}:role/orders</executionRoleArn>");

        assertThatThrownBy(() -> run(goal))
                .hasMessage("'${AWS::AccountId}' in <executionRoleArn> has no value: CloudFormation's own expressions"
                        + " can stand in <substitutions>; write the value here");
    }

    @Test
    @InjectMojo(goal = "render")
    void areOfNoMatterInAModuleWithoutDefinitions(RenderMojo goal) throws Exception {
        Files.delete(folder.resolve("src/main/sfn/order.asl.json"));
        configure(goal, "<stackName>${of.the.children}</stackName>");

        assertThat(run(goal)).containsExactly("[INFO] No definitions in src/main/sfn: nothing to do");
    }

    @Test
    @InjectMojo(goal = "render")
    @CommandLine("sfn.skip=true")
    void areOfNoMatterWhereTheGoalIsSkipped(RenderMojo goal) throws Exception {
        configure(goal, "<stackName>${my.stack}</stackName>");

        assertThat(run(goal)).containsExactly("[INFO] Skipped: sfn.skip is 'true'");
    }

    @Test
    @InjectMojo(goal = "events")
    void areFoundInGoalsThatReadNoDefinitions(EventsMojo goal) throws Exception {
        configure(goal, "<endpointUrl>http://127.0.0.1:${port}</endpointUrl>");

        assertThatThrownBy(() -> run(goal)).hasMessageStartingWith("'${port}' in <endpointUrl> has no value");
    }
}
