package io.github.sfnmaven.stack.spec;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RollbackAlarmTest {
    private static final String ARN = "arn:aws-cn:cloudwatch:cn-north-1:123456789012:alarm:too many: errors";

    @Test
    void isAnOrdinaryOneWhereNothingElseIsSaid() {
        assertThat(RollbackAlarm.parse(ARN)).isEqualTo(Optional.of(new RollbackAlarm(ARN, "AWS::CloudWatch::Alarm")));
    }

    @Test
    void isACompositeOneWhereTheArnIsMarked() {
        assertThat(RollbackAlarm.parse("composite:" + ARN))
                .isEqualTo(Optional.of(new RollbackAlarm(ARN, "AWS::CloudWatch::CompositeAlarm")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"errors", "arn:aws:sns:eu-central-1:123456789012:topic", "composite:", "Composite:arn"})
    void isNothingElse(String text) {
        assertThat(RollbackAlarm.parse(text)).isEmpty();
    }
}
