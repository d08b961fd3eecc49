package io.github.sfnmaven.stack;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sfnmaven.cloudformation.Changes;
import io.github.sfnmaven.cloudformation.FakeStack;
import io.github.sfnmaven.cloudformation.Step;
import io.github.sfnmaven.stack.api.StackSession;
import io.github.sfnmaven.stack.api.StackWaiter;
import io.github.sfnmaven.stack.api.WaitSettings;
import io.github.sfnmaven.stack.outcome.StackOutcome;
import io.github.sfnmaven.stack.spec.StackSpec;
import io.github.sfnmaven.stack.spec.Templates;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** How an operation is followed: its events and its end. */
class StackWatchTest extends StackTest {
    private static final String MACHINE = "AWS::StepFunctions::StateMachine";
    private static final StackSpec SPEC = StackSpec.of("order", Templates.of(Templates.PLAIN));

    @Test
    void tellsEachEventOnceAsItComes() {
        aws.next(
                Step.resource("StateMachine", MACHINE, "CREATE_IN_PROGRESS"),
                Step.resource("StateMachine", MACHINE, "CREATE_COMPLETE"),
                Step.stack("CREATE_COMPLETE"));

        StackOutcome outcome = deploy(SPEC);

        assertThat(progress.told())
                .containsExactly(
                        "order CREATE_IN_PROGRESS",
                        "StateMachine CREATE_IN_PROGRESS",
                        "StateMachine CREATE_COMPLETE",
                        "order CREATE_COMPLETE");
        assertThat(outcome.events()).isEqualTo(progress.events);
        assertThat(time.pauses).hasSize(2);
    }

    @Test
    void readsPagesThatRepeatEvents() {
        aws.pageSize(3);
        aws.burst();
        aws.put(FakeStack.named("order").template("other").past("earlier", steps("CREATE", 9)));
        aws.next(
                Step.resource("A", MACHINE, "UPDATE_IN_PROGRESS"),
                Step.resource("B", MACHINE, "UPDATE_IN_PROGRESS"),
                Step.resource("C", MACHINE, "UPDATE_IN_PROGRESS"),
                Step.resource("D", MACHINE, "UPDATE_COMPLETE"),
                Step.stack("UPDATE_COMPLETE"));

        deploy(SPEC);

        assertThat(progress.told())
                .containsExactly(
                        "order UPDATE_IN_PROGRESS",
                        "A UPDATE_IN_PROGRESS",
                        "B UPDATE_IN_PROGRESS",
                        "C UPDATE_IN_PROGRESS",
                        "D UPDATE_COMPLETE",
                        "order UPDATE_COMPLETE");
    }

    @Test
    void tellsWhatEarlyValidationFound() {
        aws.next(
                Step.stack("ROLLBACK_IN_PROGRESS", "The following hook(s)/validation failed: [AWS::EarlyValidation]"),
                Step.stack("ROLLBACK_COMPLETE"));
        aws.changeSets()
                .findings(Changes.finding("Topic", "AWS::SNS::Topic", "/Properties/TopicNam", "Unsupported property"));

        assertThat(deploy(SPEC).explanation())
                .contains(
                        "CloudFormation found before it touched a resource:",
                        "  'Topic' (AWS::SNS::Topic) at /Properties/TopicNam: Unsupported property"
                                + " [PROPERTY_VALIDATION]");
    }

    @Test
    void doesNotAskForEarlyValidationWhereAResourceFailed() {
        aws.next(Step.resource("StateMachine", MACHINE, "CREATE_FAILED", "No"), Step.stack("ROLLBACK_COMPLETE"));

        deploy(SPEC);

        assertThat(aws.calls("DescribeEvents")).isEmpty();
    }

    @Test
    void tellsWhyACreateFailed() {
        aws.next(
                Step.resource("Topic", "AWS::SNS::Topic", "CREATE_IN_PROGRESS"),
                Step.resource("StateMachine", MACHINE, "CREATE_FAILED", "The role may not\nbe assumed."),
                Step.resource("Topic", "AWS::SNS::Topic", "CREATE_FAILED", "Resource creation cancelled"),
                Step.stack("ROLLBACK_IN_PROGRESS", "The following resource(s) failed to create: [StateMachine]."),
                Step.resource("Topic", "AWS::SNS::Topic", "DELETE_COMPLETE"),
                Step.stack("ROLLBACK_COMPLETE"));

        StackOutcome outcome = deploy(SPEC);

        assertThat(outcome.isSuccess()).isFalse();
        assertThat(outcome.sentence())
                .isEqualTo("Creating stack 'order' failed: 'StateMachine' (AWS::StepFunctions::StateMachine):"
                        + " The role may not be assumed; the stack is ROLLBACK_COMPLETE");
        assertThat(outcome.explanation())
                .startsWith(
                        "Root cause: StateMachine (AWS::StepFunctions::StateMachine) CREATE_FAILED",
                        "  The role may not",
                        "  be assumed.",
                        "Consequences:",
                        "  1 other resource was cancelled: Topic",
                        "Stack 'order' is ROLLBACK_COMPLETE",
                        "Next: fix the cause and deploy again, which deletes what is left and creates the stack again")
                .last()
                .asString()
                .startsWith("https://eu-central-1.console.aws.amazon.com/cloudformation/home?region=eu-central-1"
                        + "#/stacks/events?viewNested=true&stackId=arn%3Aaws%3Acloudformation%3Aeu-central-1%3A");
    }

    @Test
    void tellsWhyAnUpdateWasTakenBackWithoutAResourceFailing() {
        aws.put(FakeStack.named("order").template("other"));
        aws.next(
                Step.stack("UPDATE_ROLLBACK_IN_PROGRESS", "Alarm 'Errors' went off"),
                Step.stack("UPDATE_ROLLBACK_COMPLETE"));

        StackOutcome outcome = deploy(SPEC);

        assertThat(outcome.sentence())
                .isEqualTo("Updating stack 'order' failed: Alarm 'Errors' went off;"
                        + " the stack is UPDATE_ROLLBACK_COMPLETE");
    }

    @Test
    void doesNotBelieveAnEmulatorThatCallsABrokenStackComplete() {
        aws.put(FakeStack.named("order").template("other"));
        aws.next(
                Step.resource("Bucket", "AWS::S3::Bucket", "CREATE_FAILED", "No such name"),
                Step.stack("UPDATE_COMPLETE"));

        assertThat(deploy(SPEC).sentence())
                .isEqualTo("Updating stack 'order' failed: 'Bucket' (AWS::S3::Bucket): No such name;"
                        + " the stack is UPDATE_COMPLETE");
    }

    @Test
    void believesThatAFailureWasMended() {
        aws.put(FakeStack.named("order").template("other"));
        aws.next(
                Step.resource("Bucket", "AWS::S3::Bucket", "CREATE_FAILED", "Try again"),
                Step.resource("Bucket", "AWS::S3::Bucket", "CREATE_COMPLETE"),
                Step.stack("UPDATE_COMPLETE"));

        assertThat(deploy(SPEC).isSuccess()).isTrue();
    }

    @Test
    void followsNestedStacksToTheCause() {
        FakeStack child = aws.put(FakeStack.named("order-Child-1")
                .past(
                        "nested-token",
                        Step.stack("CREATE_IN_PROGRESS"),
                        Step.resource("Queue", "AWS::SQS::Queue", "CREATE_FAILED", "The queue is too long"),
                        Step.stack("CREATE_FAILED")));
        aws.next(
                Step.nested("Child", "", "CREATE_IN_PROGRESS", ""),
                Step.nested("Child", child.id(), "CREATE_IN_PROGRESS", "Resource creation Initiated"),
                Step.nested("Child", child.id(), "CREATE_FAILED", "Embedded stack was not created"),
                Step.stack("ROLLBACK_COMPLETE"));

        StackOutcome outcome = deploy(SPEC);

        assertThat(progress.told())
                .contains("Child/Queue CREATE_FAILED")
                .doesNotContain("Child/order-Child-1 CREATE_FAILED");
        assertThat(outcome.sentence())
                .isEqualTo("Creating stack 'order' failed: 'Child/Queue' (AWS::SQS::Queue): The queue is too long;"
                        + " the stack is ROLLBACK_COMPLETE");
        assertThat(outcome.explanation())
                .contains("  Child (AWS::CloudFormation::Stack) CREATE_FAILED: Embedded stack was not created");
    }

    @Test
    void namesTheNestedStackWhereItsEventsCannotBeRead() {
        aws.next(
                Step.nested("Child", "arn:gone", "CREATE_IN_PROGRESS", "Resource creation Initiated"),
                Step.nested("Child", "arn:gone", "CREATE_FAILED", "Embedded stack arn:gone was not created"),
                Step.stack("ROLLBACK_IN_PROGRESS", "The following resource(s) failed to create: [Child]."),
                Step.resource("Bucket", "AWS::S3::Bucket", "DELETE_FAILED", "The bucket is not empty"),
                Step.stack("ROLLBACK_FAILED"));

        StackOutcome outcome = deploy(SPEC);

        assertThat(outcome.sentence())
                .isEqualTo("Creating stack 'order' failed: 'Child' (AWS::CloudFormation::Stack):"
                        + " Embedded stack arn:gone was not created; the stack is ROLLBACK_FAILED");
        assertThat(outcome.explanation())
                .containsSequence(
                        "Left behind:",
                        "  Bucket (AWS::S3::Bucket) DELETE_FAILED: The bucket is not empty",
                        "Stack 'order' is ROLLBACK_FAILED");
    }

    @Test
    void warnsOfAResourceThatIsLeftBehind() {
        aws.put(FakeStack.named("order").template("other"));
        aws.next(
                Step.stack("UPDATE_COMPLETE_CLEANUP_IN_PROGRESS"),
                Step.resource("Bucket", "AWS::S3::Bucket", "DELETE_FAILED", "The bucket is not empty"),
                Step.stack("UPDATE_COMPLETE"));

        assertThat(deploy(SPEC).isSuccess()).isTrue();
        assertThat(progress.warnings)
                .containsExactly("'Bucket' (AWS::S3::Bucket) was left behind: The bucket is not empty");
    }

    @Test
    void hidesSecretsThatCloudFormationRepeats() {
        StackSpec spec = StackSpec.of("order", Templates.of(Templates.WITH_PARAMETERS))
                .withParameters(Map.of("Stage", "test", "Password", "correct horse"));
        aws.next(
                Step.resource("StateMachine", MACHINE, "CREATE_FAILED", "'correct horse' is too short"),
                Step.stack("ROLLBACK_COMPLETE"));

        StackOutcome outcome = deploy(spec);

        assertThat(outcome.sentence()).contains("'****' is too short").doesNotContain("horse");
        assertThat(progress.events.toString()).doesNotContain("horse");
        assertThat(outcome.toString() + spec).doesNotContain("horse");
    }

    @Test
    void hasNoConsoleLinkForAnEmulator() {
        aws.next(Step.stack("ROLLBACK_COMPLETE", "No"));

        StackOutcome outcome = new StackDeployer(
                        StackSession.of(aws.client(), new StackWaiter(WaitSettings.DEFAULTS, time, time), progress))
                .deploy(SPEC);

        assertThat(outcome.explanation()).noneMatch(line -> line.contains("http"));
    }

    @Test
    void tellsOnlyTheOperationsEventsWhereAnEmulatorGivesNoTokens() {
        aws.put(FakeStack.named("order").template("other").past("", steps("CREATE", 3)));
        aws.withoutTokens();

        new StackDeployer(StackSession.of(aws.client(), new StackWaiter(WaitSettings.DEFAULTS, time, time), progress))
                .deploy(SPEC);

        assertThat(progress.told()).containsExactly("order UPDATE_IN_PROGRESS", "order UPDATE_COMPLETE");
    }

    private static Step[] steps(String operation, int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(i -> Step.resource("R" + i, MACHINE, operation + "_IN_PROGRESS"))
                .toArray(Step[]::new);
    }

    private StackOutcome deploy(StackSpec spec) {
        return deploy(spec, WaitSettings.DEFAULTS);
    }

    private StackOutcome deploy(StackSpec spec, WaitSettings settings) {
        return new StackDeployer(session(settings)).deploy(spec);
    }
}
