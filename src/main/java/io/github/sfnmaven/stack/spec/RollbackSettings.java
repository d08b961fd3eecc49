package io.github.sfnmaven.stack.spec;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.cloudformation.model.RollbackConfiguration;

/**
 * When CloudFormation takes back an operation that went well.
 *
 * @param alarms absent: as the stack has it
 * @param monitoringMinutes how long the alarms are watched after the operation; without alarms CloudFormation waits for
 *     that long all the same before it removes what was replaced; absent: as the stack has it
 */
public record RollbackSettings(Optional<List<RollbackAlarm>> alarms, Optional<Integer> monitoringMinutes) {
    // https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_RollbackConfiguration.html
    public static final int MOST_ALARMS = 5;
    public static final int LONGEST_MINUTES = 180;

    public static final RollbackSettings NONE = new RollbackSettings(Optional.empty(), Optional.empty());

    public RollbackSettings {
        alarms = alarms.map(List::copyOf);
    }

    /** As DescribeStacks shows it. */
    public static RollbackSettings of(@Nullable RollbackConfiguration shown) {
        return shown == null
                ? NONE
                : new RollbackSettings(
                        Optional.of(shown.rollbackTriggers().stream()
                                .map(RollbackAlarm::of)
                                .toList()),
                        Optional.ofNullable(shown.monitoringTimeInMinutes()));
    }

    /** Whether a stack that has the others has these. */
    public boolean isMetBy(RollbackSettings others) {
        return alarms.map(wanted -> Set.copyOf(wanted).equals(Set.copyOf(others.alarms.orElse(List.of()))))
                        .orElse(true)
                && monitoringMinutes
                        .map(wanted -> wanted.equals(others.monitoringMinutes.orElse(0)))
                        .orElse(true);
    }

    /**
     * What to send; empty where nothing is said. The half that is not said is sent as the stack has it: CloudFormation
     * would take a missing time for zero.
     */
    public Optional<RollbackConfiguration> toSend(RollbackSettings ofStack) {
        if (equals(NONE)) {
            return Optional.empty();
        }
        RollbackConfiguration.Builder configuration = RollbackConfiguration.builder();
        alarms.or(() -> ofStack.alarms.filter(kept -> !kept.isEmpty()))
                .ifPresent(wanted -> configuration.rollbackTriggers(
                        wanted.stream().map(RollbackAlarm::toSend).toList()));
        monitoringMinutes.or(() -> ofStack.monitoringMinutes).ifPresent(configuration::monitoringTimeInMinutes);
        return Optional.of(configuration.build());
    }
}
