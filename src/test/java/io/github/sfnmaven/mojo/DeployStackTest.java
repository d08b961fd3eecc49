package io.github.sfnmaven.mojo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import io.github.sfnmaven.cloudformation.FakeStack;
import io.github.sfnmaven.cloudformation.Step;
import io.github.sfnmaven.s3.FakeBucket;
import java.nio.file.Files;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.apache.maven.api.plugin.testing.InjectMojo;
import org.apache.maven.api.plugin.testing.MojoTest;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.Test;

@MojoTest
class DeployStackTest extends AwsGoalTest {
    private static final String QUICKLY = "sfn.pollInterval=1ms";
    private static final String OF_A_PLAIN_TEMPLATE = "sfn.template=stack.yaml";
    private static final String ALARM = "arn:aws:cloudwatch:eu-central-1:123456789012:alarm:errors";
    private static final String REPORT = "target/sfn/orders.deployment.json";

    @Test
    @InjectMojo(goal = "deploy")
    @CommandLine(QUICKLY)
    void createsTheStackOfADefinition(DeployMojo goal) throws Exception {
        build().write("src/main/sfn/order.asl.json", Definitions.VALID);

        assertThat(call(goal))
                .startsWith(
                        "[INFO] Checked src/main/sfn/order.asl.json: valid",
                        "[INFO] Rendered target/sfn/orders.template.yaml: 1 state machine, "
                                + build().read("target/sfn/orders.template.yaml")
                                        .length() + " bytes",
                        "[INFO] Target: eu-central-1, endpoint " + aws.endpoint(),
                        "[INFO] Creating stack 'orders'");
        assertThat(aws.calls("CreateStack")).hasSize(1).first().satisfies(create -> {
            assertThat(create.get("TemplateBody")).isEqualTo(build().read("target/sfn/orders.template.yaml"));
            assertThat(create.list("Capabilities"))
                    .containsExactlyInAnyOrder("CAPABILITY_IAM", "CAPABILITY_AUTO_EXPAND");
        });
        assertThat(build().read(REPORT)).contains("CREATE_COMPLETE");
    }

    @Test
    @InjectMojo(goal = "deploy")
    @CommandLine({QUICKLY, OF_A_PLAIN_TEMPLATE, "sfn.parameters.Stage=prod", "sfn.tags.team=orders"})
    void passesParametersAndTags(DeployMojo goal) throws Exception {
        build().write("stack.yaml", PLAIN);

        call(goal);

        assertThat(aws.calls("CreateStack")).first().satisfies(create -> {
            assertThat(create.map("Parameters", "ParameterKey", "ParameterValue"))
                    .containsExactly(entry("Stage", "prod"));
            assertThat(create.map("Tags", "Key", "Value")).containsExactly(entry("team", "orders"));
        });
    }

    @Test
    @InjectMojo(goal = "deploy")
    @CommandLine({QUICKLY, OF_A_PLAIN_TEMPLATE, "sfn.parametersFile=prod.json", "sfn.tags.team=orders"})
    void passesParametersTagsAndPolicyOfATemplateConfiguration(DeployMojo goal) throws Exception {
        build().write("stack.yaml", PLAIN);
        build().write("prod.json", """
                {
                  "Parameters": {"Stage": "prod"},
                  "Tags": {"team": "none", "cost": "7"},
                  "StackPolicy": {"Statement": []}
                }
                """);

        call(goal);

        assertThat(aws.calls("CreateStack")).first().satisfies(create -> {
            assertThat(create.map("Parameters", "ParameterKey", "ParameterValue"))
                    .containsExactly(entry("Stage", "prod"));
            assertThat(create.map("Tags", "Key", "Value")).containsOnly(entry("team", "orders"), entry("cost", "7"));
            assertThat(create.get("StackPolicyBody")).isEqualTo("{\"Statement\":[]}");
        });
    }

    @Test
    @InjectMojo(goal = "deploy")
    @CommandLine({
        QUICKLY,
        OF_A_PLAIN_TEMPLATE,
        "sfn.stackPolicyFile=policy.json",
        "sfn.terminationProtection=true",
        "sfn.rollbackAlarms=composite:" + ALARM + "," + ALARM + "-2",
        "sfn.monitoringTime=10m"
    })
    void passesWhatGuardsTheStack(DeployMojo goal) throws Exception {
        build().write("stack.yaml", PLAIN);
        build().write("policy.json", "{\"Statement\": []}");

        call(goal);

        assertThat(aws.calls("CreateStack")).first().satisfies(create -> {
            assertThat(create.get("StackPolicyBody")).isEqualTo("{\"Statement\": []}");
            assertThat(create.get("EnableTerminationProtection")).isEqualTo("true");
            assertThat(create.map("RollbackConfiguration.RollbackTriggers", "Arn", "Type"))
                    .containsExactly(
                            entry(ALARM, "AWS::CloudWatch::CompositeAlarm"),
                            entry(ALARM + "-2", "AWS::CloudWatch::Alarm"));
            assertThat(create.get("RollbackConfiguration.MonitoringTimeInMinutes"))
                    .isEqualTo("10");
        });
    }

    @Test
    @InjectMojo(goal = "deploy")
    @CommandLine(OF_A_PLAIN_TEMPLATE)
    void callsNothingWhereOutputsAreMissing(DeployMojo goal) throws Exception {
        build().write("stack.yaml", PLAIN);
        configure(goal, """
                <executionRoleArn>${sfn.outputs.roles.Arn}</executionRoleArn>
                <parameters>
                  <Flights>${sfn.outputs.flight.Name}, ${sfn.outputs.roles.Arn}</Flights>
                </parameters>
                """);

        assertThatThrownBy(() -> call(goal))
                .isInstanceOf(MojoFailureException.class)
                .hasMessage("Missing outputs '${sfn.outputs.roles.Arn}', '${sfn.outputs.flight.Name}': deploy their"
                        + " stacks earlier in the same build, or read them with sfn:outputs");
        assertThat(aws.calls("CreateStack")).isEmpty();
    }

    @Test
    @InjectMojo(goal = "deploy")
    @CommandLine({QUICKLY, OF_A_PLAIN_TEMPLATE, "sfn.outputsFile=target/outputs.env"})
    void publishesTheOutputsOfAnUnchangedStack(DeployMojo goal) throws Exception {
        build().write("stack.yaml", PLAIN);
        aws.put(FakeStack.named("orders")
                .template(PLAIN)
                .parameter("Stage", "test")
                .parameter("Password", "****")
                .output("TopicArn", "arn:topic"));

        assertThat(call(goal))
                .containsExactly(
                        "[INFO] Rendered target/sfn/orders.template.yaml: " + PLAIN.length() + " bytes",
                        "[INFO] Stack 'orders' is up to date: nothing to deploy",
                        "[INFO] Outputs:",
                        "[INFO]   TopicArn  arn:topic");
        assertThat(build().project.getProperties())
                .contains(
                        entry("sfn.outputs.TopicArn", "arn:topic"), entry("sfn.outputs.orders.TopicArn", "arn:topic"));
        assertThat(build().read("target/outputs.env")).isEqualTo("TopicArn=arn:topic\n");
    }

    @Test
    @InjectMojo(goal = "deploy")
    @CommandLine({QUICKLY, OF_A_PLAIN_TEMPLATE, "sfn.artifactBucket=artifacts", "sfn.artifactPrefix=cfn"})
    void putsALargeTemplateIntoTheBucket(DeployMojo goal) throws Exception {
        FakeBucket bucket = FakeBucket.named("artifacts");
        aws.serve(bucket);
        String large = PLAIN + "# " + "x".repeat(60_000) + "\n";
        build().write("stack.yaml", large);

        call(goal);

        assertThat(bucket.puts())
                .singleElement()
                .satisfies(put -> assertThat(put.body()).isEqualTo(large));
        assertThat(aws.calls("CreateStack"))
                .first()
                .satisfies(create ->
                        assertThat(create.get("TemplateURL")).startsWith(aws.endpoint() + "/artifacts/cfn/orders/"));
    }

    @Test
    @InjectMojo(goal = "deploy")
    @CommandLine({QUICKLY, OF_A_PLAIN_TEMPLATE, "sfn.noChanges=fail"})
    void failsForAnUnchangedStackWhereAChangeIsExpected(DeployMojo goal) throws Exception {
        build().write("stack.yaml", PLAIN);
        aws.put(FakeStack.named("orders")
                .template(PLAIN)
                .parameter("Stage", "test")
                .parameter("Password", "****"));

        assertThatThrownBy(() -> call(goal))
                .isInstanceOf(MojoFailureException.class)
                .hasMessage("There is nothing to update in stack 'orders', and <noChanges> or -Dsfn.noChanges says"
                        + " 'fail'");
    }

    @Test
    @InjectMojo(goal = "deploy")
    @CommandLine({QUICKLY, OF_A_PLAIN_TEMPLATE, "sfn.force=true"})
    void updatesAnUnchangedStackWhereThatIsForced(DeployMojo goal) throws Exception {
        build().write("stack.yaml", PLAIN);
        aws.put(FakeStack.named("orders")
                .template(PLAIN)
                .parameter("Stage", "test")
                .parameter("Password", "****"));

        assertThat(call(goal)).contains("[INFO] Updating stack 'orders'");
    }

    @Test
    @InjectMojo(goal = "deploy")
    @CommandLine({QUICKLY, OF_A_PLAIN_TEMPLATE})
    void leavesTheStacksNotificationsWhereNoneAreSet(DeployMojo goal) throws Exception {
        build().write("stack.yaml", PLAIN);
        aws.put(FakeStack.named("orders").template("old").notifying("arn:aws:sns:eu-central-1:123456789012:ops"));

        call(goal);

        assertThat(aws.calls("UpdateStack"))
                .first()
                .satisfies(update -> assertThat(update.parameters().keySet())
                        .noneMatch(name -> name.startsWith("NotificationARNs")
                                && update.get(name).isEmpty()));
    }

    @Test
    @InjectMojo(goal = "deploy")
    @CommandLine({QUICKLY, OF_A_PLAIN_TEMPLATE})
    void failsWithTheRootCauseAndLeavesAReport(DeployMojo goal) throws Exception {
        build().write("stack.yaml", PLAIN);
        aws.next(
                new Step("Topic", "", "AWS::SNS::Topic", "CREATE_FAILED", "Not authorised"),
                Step.stack("ROLLBACK_IN_PROGRESS"),
                Step.stack("ROLLBACK_COMPLETE"));

        assertThatThrownBy(() -> call(goal))
                .isInstanceOf(MojoFailureException.class)
                .hasMessageContaining("'orders'");
        assertThat(log.lines()).anyMatch(line -> line.startsWith("[ERROR]") && line.contains("Not authorised"));
        assertThat(build().read(REPORT)).contains("Not authorised", "ROLLBACK_COMPLETE");
    }

    @Test
    @InjectMojo(goal = "deploy")
    @CommandLine({QUICKLY, OF_A_PLAIN_TEMPLATE})
    void saysHowItEndedThoughTheReportCannotBeWritten(DeployMojo goal) throws Exception {
        build().write("stack.yaml", PLAIN);
        build().write(REPORT + "/a-file", "in a folder where the file should be");
        aws.put(FakeStack.named("orders")
                .template(PLAIN)
                .parameter("Stage", "test")
                .parameter("Password", "****"));

        assertThat(call(goal))
                .containsExactly(
                        "[INFO] Rendered target/sfn/orders.template.yaml: " + PLAIN.length() + " bytes",
                        "[WARNING] The deployment report cannot be written: a directory is in the way",
                        "[INFO] Stack 'orders' is up to date: nothing to deploy");
    }

    @Test
    @InjectMojo(goal = "deploy")
    @CommandLine({QUICKLY, OF_A_PLAIN_TEMPLATE, "sfn.wait=false"})
    void doesNotWaitWhereItShallNot(DeployMojo goal) throws Exception {
        build().write("stack.yaml", PLAIN);

        assertThat(call(goal))
                .last()
                .isEqualTo("[INFO] Creating stack 'orders' has begun: follow it with 'mvn sfn:wait"
                        + " -Dsfn.stackName=orders -Dsfn.region=eu-central-1 -Dsfn.endpointUrl=" + aws.endpoint()
                        + " -Dsfn.serverId=aws'");
    }

    @Test
    @InjectMojo(goal = "deploy")
    @CommandLine({QUICKLY, OF_A_PLAIN_TEMPLATE, "sfn.onInterrupt=cancel"})
    void leavesAReportAndItsInterruptionBehind(DeployMojo goal) throws Exception {
        build().write("stack.yaml", PLAIN);
        Thread.currentThread().interrupt();

        assertThatThrownBy(() -> call(goal))
                .isInstanceOf(MojoFailureException.class)
                .hasMessage("Interrupted before anything was changed in stack 'orders'");
        assertThat(Thread.interrupted()).isTrue();
        assertThat(build().read(REPORT))
                .contains("\"outcome\": \"interrupted\"", "Interrupted before anything was changed in stack 'orders'");
        assertThat(aws.actions()).isEmpty();
    }

    @Test
    @InjectMojo(goal = "deploy")
    @CommandLine({QUICKLY, OF_A_PLAIN_TEMPLATE, "sfn.parameters.Password=hunter2"})
    void keepsSecretsToItself(DeployMojo goal) throws Exception {
        build().write("stack.yaml", PLAIN);

        assertThat(call(goal)).noneMatch(line -> line.contains("hunter2") || line.contains("s3cr3t"));
        assertThat(build().read(REPORT)).doesNotContain("hunter2", "s3cr3t");
    }

    @Test
    @InjectMojo(goal = "deploy")
    @CommandLine({QUICKLY, OF_A_PLAIN_TEMPLATE, "sfn.parameters.Password=hunt\"er\\2&é"})
    void keepsSecretsToItselfHoweverTheyAreEscaped(DeployMojo goal) throws Exception {
        build().write("stack.yaml", PLAIN);
        String reason = "{\"p\": \"hunt\\\"er\\\\2&\\u00e9\"} p=hunt%22er%5C2%26%C3%A9 <p>hunt&quot;er\\2&amp;é</p>"
                + " Basic dTpodW50ImVyXDImw6k=";
        aws.next(
                Step.resource("Topic", "AWS::SNS::Topic", "CREATE_FAILED", reason),
                Step.stack("ROLLBACK_COMPLETE", reason));

        assertThatThrownBy(() -> call(goal)).hasMessageContaining("{\"p\": \"****\"} p=**** <p>****</p> Basic ****");
        assertThat(log.lines()).noneMatch(line -> line.contains("hunt") || line.contains("dTpodW50"));
        assertThat(build().read(REPORT)).doesNotContain("hunt", "dTpodW50");
    }

    @Test
    @InjectMojo(goal = "deploy")
    @CommandLine({QUICKLY, OF_A_PLAIN_TEMPLATE, "sfn.method=change-set", "sfn.parameters.Password=hunter22"})
    void showsNoBeginningOfASecretWhereALongReasonIsCut(DeployMojo goal) throws Exception {
        build().write("stack.yaml", PLAIN);
        aws.changeSets().nextFails("x".repeat(295) + " hunter22 is too short");

        assertThatThrownBy(() -> call(goal)).hasMessageContaining("x ****").hasMessageNotContaining("hunt");
    }

    @Test
    @InjectMojo(goal = "deploy")
    @CommandLine({QUICKLY, OF_A_PLAIN_TEMPLATE, "sfn.parameters.Password=orders"})
    void showsTheStacksNameThoughASecretIsInIt(DeployMojo goal) throws Exception {
        build().write("stack.yaml", PLAIN);
        aws.next(
                Step.resource("Topic", "AWS::SNS::Topic", "CREATE_FAILED", "'orders' is no password"),
                Step.stack("ROLLBACK_COMPLETE"));

        assertThatThrownBy(() -> call(goal))
                .hasMessageContainingAll("Creating stack 'orders' failed", "'****' is no password");
        assertThat(log.lines()).contains("[INFO] Creating stack 'orders'");
    }

    @Test
    @InjectMojo(goal = "deploy")
    @CommandLine({QUICKLY, OF_A_PLAIN_TEMPLATE, "sfn.provenance=true", "sfn.tags.team=orders"})
    void tagsTheStackWithWhereItComesFrom(DeployMojo goal) throws Exception {
        build().version("1.4.2").write("stack.yaml", "\uFEFF" + PLAIN);

        call(goal);

        assertThat(aws.calls("CreateStack").get(0).map("Tags", "Key", "Value"))
                .containsExactly(
                        entry("sfn:project", "com.example:orders:1.4.2"),
                        entry("sfn:template-sha256", sha256("target/sfn/orders.template.yaml")),
                        entry("team", "orders"));
    }

    @Test
    @InjectMojo(goal = "deploy")
    @CommandLine({QUICKLY, OF_A_PLAIN_TEMPLATE, "sfn.allowSnapshots=false", "sfn.remote=true"})
    void refusesASnapshotBeforeAnythingIsCalled(DeployMojo goal) throws Exception {
        build().write("stack.yaml", PLAIN);
        build().write("src/main/sfn/order.asl.json", Definitions.VALID);

        assertThatThrownBy(() -> call(goal))
                .isInstanceOf(MojoFailureException.class)
                .hasMessage("'1.0-SNAPSHOT' is a snapshot, which <allowSnapshots> or -Dsfn.allowSnapshots forbids to"
                        + " deploy: release it, or set <skip> or -Dsfn.skip to snapshots");
        assertThat(aws.actions()).isEmpty();
        assertThat(folder.resolve("target")).doesNotExist();
    }

    @Test
    @InjectMojo(goal = "deploy")
    @CommandLine({QUICKLY, OF_A_PLAIN_TEMPLATE, "sfn.allowSnapshots=false"})
    void deploysAReleaseWhereSnapshotsAreRefused(DeployMojo goal) throws Exception {
        build().version("1.4.2").write("stack.yaml", PLAIN);

        call(goal);

        assertThat(aws.calls("CreateStack")).hasSize(1);
    }

    @Test
    @InjectMojo(goal = "deploy")
    @CommandLine("sfn.allowSnapshots=false")
    void leavesASnapshotAloneThatHasNothingToDeploy(DeployMojo goal) throws Exception {
        assertThat(call(goal)).containsExactly("[INFO] No definitions in src/main/sfn: nothing to do");
    }

    private String sha256(String file) throws Exception {
        byte[] bytes = Files.readAllBytes(folder.resolve(file));
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }
}
