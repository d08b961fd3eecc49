package io.github.sfnmaven.stack.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import software.amazon.awssdk.services.cloudformation.model.StackStatus;

class StackConditionTest {
    @ParameterizedTest
    @EnumSource(value = StackStatus.class, names = "UNKNOWN_TO_SDK_VERSION", mode = EnumSource.Mode.EXCLUDE)
    void knowsEveryStatusOfTheSdk(StackStatus status) {
        assertThat(StackCondition.of(status.toString())).isNotEqualTo(StackCondition.UNKNOWN);
    }

    @ParameterizedTest
    @EnumSource(value = StackStatus.class, names = "UNKNOWN_TO_SDK_VERSION", mode = EnumSource.Mode.EXCLUDE)
    void isAtRestUnlessAnOperationRuns(StackStatus status) {
        boolean running = status.toString().endsWith("_IN_PROGRESS") && status != StackStatus.REVIEW_IN_PROGRESS;

        assertThat(StackCondition.of(status.toString()).isAtRest()).isEqualTo(!running);
    }

    @Test
    void takesNewStatusesForWhatTheirNamesSay() {
        assertThat(StackCondition.of("MERGE_IN_PROGRESS")).isEqualTo(StackCondition.BUSY);
        assertThat(StackCondition.of("MERGE_COMPLETE")).isEqualTo(StackCondition.UNKNOWN);
        assertThat(StackCondition.of("")).isEqualTo(StackCondition.UNKNOWN);
        assertThat(StackCondition.of(Optional.empty())).isEqualTo(StackCondition.ABSENT);
    }
}
