package io.github.sfnmaven.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.sfnmaven.cloudformation.FakeCloudFormation;
import io.github.sfnmaven.cloudformation.FakeStack;
import io.github.sfnmaven.cloudformation.Fault;
import io.github.sfnmaven.cloudformation.Step;
import io.github.sfnmaven.stack.event.ResourceEvent;
import io.github.sfnmaven.stack.outcome.DeployedStack;
import io.github.sfnmaven.stack.spec.RollbackAlarm;
import io.github.sfnmaven.stack.spec.RollbackSettings;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.cloudformation.model.CloudFormationException;

class StackReaderTest {
    private final FakeCloudFormation aws = FakeCloudFormation.start();
    private final StackReader reader = new StackReader(aws.client());

    @AfterEach
    void stop() {
        aws.close();
    }

    @Test
    void readsAStack() {
        FakeStack stack = aws.put(FakeStack.named("order")
                .status("UPDATE_COMPLETE")
                .parameter("Stage", "test")
                .tag("team", "blue")
                .notifying("arn:topic")
                .output("B", "2")
                .output("A", "1")
                .terminationProtected()
                .rollbackAlarm("arn:alarm", "AWS::CloudWatch::Alarm")
                .monitoringMinutes(5));

        assertThat(reader.find("order"))
                .contains(new DeployedStack(
                        "order",
                        stack.id(),
                        "UPDATE_COMPLETE",
                        Optional.empty(),
                        Map.of("Stage", "test"),
                        Map.of("team", "blue"),
                        List.of("arn:topic"),
                        Map.of("A", "1", "B", "2"),
                        true,
                        new RollbackSettings(
                                Optional.of(List.of(new RollbackAlarm("arn:alarm", "AWS::CloudWatch::Alarm"))),
                                Optional.of(5))));
        assertThat(reader.find("order").orElseThrow().outputs().keySet()).containsExactly("B", "A");
    }

    @Test
    void findsNoStack() {
        assertThat(reader.find("order")).isEmpty();
        assertThat(reader.events("order", 10)).isEmpty();
    }

    @Test
    void doesNotTakeADenialForAbsence() {
        aws.failAlways("DescribeStackEvents", Fault.denied("DescribeStackEvents"));

        assertThatThrownBy(() -> reader.events("order", 10)).isInstanceOf(CloudFormationException.class);
    }

    @Test
    void readsTheNewestEventsOldestFirst() {
        aws.pageSize(3);
        aws.put(FakeStack.named("order").past("t", steps(20)));

        List<ResourceEvent> events = reader.events("order", 7).orElseThrow();

        assertThat(events)
                .extracting(ResourceEvent::logicalId)
                .containsExactly("R14", "R15", "R16", "R17", "R18", "R19", "R20");
    }

    @Test
    void readsAllEventsThereAre() {
        aws.pageSize(3);
        aws.put(FakeStack.named("order").past("t", steps(8)));

        assertThat(reader.events("order", 100).orElseThrow()).hasSize(8);
    }

    private static Step[] steps(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(i -> Step.resource("R" + i, "AWS::SNS::Topic", "CREATE_COMPLETE"))
                .toArray(Step[]::new);
    }
}
