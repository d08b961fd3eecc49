package io.github.sfnmaven.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.sfnmaven.aws.AwsClients;
import io.github.sfnmaven.aws.ClientSettings;
import io.github.sfnmaven.aws.ServerCredentials;
import io.github.sfnmaven.cloudformation.Changes;
import io.github.sfnmaven.cloudformation.FakeStack;
import io.github.sfnmaven.cloudformation.ForeignAnswer;
import io.github.sfnmaven.cloudformation.Step;
import io.github.sfnmaven.stack.api.StackSession;
import io.github.sfnmaven.stack.api.StackWaiter;
import io.github.sfnmaven.stack.api.WaitSettings;
import io.github.sfnmaven.stack.spec.DeployPolicy;
import io.github.sfnmaven.stack.spec.StackSpec;
import io.github.sfnmaven.stack.spec.Templates;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.core.exception.SdkClientException;

/** Something else than CloudFormation answers one kind of call, with the plugin's own clients. */
class ForeignAnswersTest extends StackTest {
    private static final StackSpec SPEC = StackSpec.of("order", Templates.of(Templates.PLAIN));
    private static final List<ForeignAnswer> ANSWERS = List.of(
            ForeignAnswer.html(200),
            ForeignAnswer.empty(),
            new ForeignAnswer(200, "application/json", "{}"),
            new ForeignAnswer(200, "text/xml", "<DescribeStacksResponse><DescribeStacksResult>"),
            new ForeignAnswer(200, "text/xml", "<GetCallerIdentityResponse/>"),
            ForeignAnswer.html(302),
            ForeignAnswer.html(403));

    private final AwsClients clients = AwsClients.open(new ClientSettings(
            Optional.of("eu-central-1"),
            Optional.empty(),
            Optional.of(aws.endpoint()),
            Optional.of(new ServerCredentials(
                    "aws", "KEY", "secret", Optional.empty(), Optional.empty(), Optional.empty())),
            Optional.empty(),
            Optional.empty()));

    @AfterEach
    void closeClients() {
        clients.close();
    }

    /** An operation, the stack that it finds and the only call that is not answered by CloudFormation. */
    private record Meeting(String name, Optional<String> status, String action, Consumer<StackSession> work) {
        @Override
        public String toString() {
            return name + " of " + status.orElse("nothing") + ", " + action;
        }
    }

    private static Stream<Arguments> meetings() {
        Consumer<StackSession> direct = session -> new StackDeployer(session).deploy(SPEC);
        Consumer<StackSession> changeSet = session -> new StackDeployer(session)
                .deploy(
                        SPEC,
                        new DeployPolicy(
                                DeployPolicy.OnFailure.ROLLBACK,
                                DeployPolicy.OnFailedCreate.RECREATE,
                                DeployPolicy.OnBusy.WAIT,
                                DeployPolicy.Method.CHANGE_SET,
                                false));
        Consumer<StackSession> plan = session -> new StackPlanner(session).plan(SPEC);
        Consumer<StackSession> delete =
                session -> new StackDeleter(session).delete("order", Optional.of("order"), DeployPolicy.OnBusy.WAIT);
        Consumer<StackSession> follow = session -> new StackFollower(session).follow("order");
        Consumer<StackSession> recover = session -> new StackRecoverer(session).recover("order");
        Consumer<StackSession> read = session -> new StackReader(session.client()).find("order");
        Consumer<StackSession> events = session -> new StackReader(session.client()).events("order", 10);
        Optional<String> none = Optional.empty();
        Optional<String> there = Optional.of("UPDATE_COMPLETE");
        Optional<String> failed = Optional.of("ROLLBACK_COMPLETE");
        Optional<String> busy = Optional.of("UPDATE_IN_PROGRESS");
        return Stream.of(
                        new Meeting("deploy", none, "DescribeStacks", direct),
                        new Meeting("deploy", there, "DescribeStacks", direct),
                        new Meeting("deploy", none, "CreateStack", direct),
                        new Meeting("deploy", there, "GetTemplate", direct),
                        new Meeting("deploy", there, "UpdateStack", direct),
                        new Meeting("deploy", there, "DescribeStackEvents", direct),
                        new Meeting("deploy", failed, "DeleteStack", direct),
                        new Meeting("deploy", failed, "DescribeStackEvents", direct),
                        new Meeting("deploy by change set", none, "CreateChangeSet", changeSet),
                        new Meeting("deploy by change set", there, "DescribeChangeSet", changeSet),
                        new Meeting("deploy by change set", there, "ExecuteChangeSet", changeSet),
                        new Meeting("plan", none, "DescribeStacks", plan),
                        new Meeting("plan", there, "GetTemplate", plan),
                        new Meeting("plan", none, "CreateChangeSet", plan),
                        new Meeting("delete", there, "DescribeStacks", delete),
                        new Meeting("delete", there, "DeleteStack", delete),
                        new Meeting("wait", busy, "DescribeStacks", follow),
                        new Meeting("wait", busy, "DescribeStackEvents", follow),
                        new Meeting(
                                "recover", Optional.of("UPDATE_ROLLBACK_FAILED"), "ContinueUpdateRollback", recover),
                        new Meeting("recover", there, "DescribeStacks", recover),
                        new Meeting("outputs", there, "DescribeStacks", read),
                        new Meeting("events", there, "DescribeStackEvents", events))
                .flatMap(meeting -> ANSWERS.stream().map(answer -> Arguments.of(meeting, answer)));
    }

    @ParameterizedTest
    @MethodSource("meetings")
    void endsAtOnceWithOneSentence(Meeting meeting, ForeignAnswer answer) {
        meeting.status()
                .ifPresent(status -> aws.put(FakeStack.named("order")
                        .status(status)
                        .template("other")
                        .past("theirs", Step.stack("UPDATE_IN_PROGRESS"), Step.stack(status))));
        aws.changeSets().next(Changes.add("Topic", "AWS::SNS::Topic"));
        aws.foreign(meeting.action(), answer);

        assertThatThrownBy(() -> meeting.work()
                        .accept(StackSession.of(
                                clients.cloudFormation(),
                                new StackWaiter(WaitSettings.DEFAULTS, time, time),
                                progress)))
                .isInstanceOfSatisfying(
                        SdkClientException.class,
                        failure -> assertThat(clients.explain(failure).getMessage())
                                .startsWith("Something else than AWS answered cloudformation:" + meeting.action()
                                        + " at " + aws.endpoint() + " (status " + answer.status()));

        // Only a change set that was begun is cleaned up.
        assertThat(aws.calls(meeting.action())).hasSize(1);
        assertThat(aws.actions()
                        .subList(
                                aws.actions().indexOf(meeting.action()) + 1,
                                aws.actions().size()))
                .isSubsetOf("DeleteChangeSet", "DescribeStacks", "DescribeStackEvents");
    }
}
