package io.github.sfnmaven.aws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.sfnmaven.call.TimeLimit;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.core.exception.AbortedException;

class BoundedCredentialsTest {
    private static final AwsCredentials KEYS = AwsBasicCredentials.create("key", "secret");
    private static final AwsCredentialsProvider SILENT = () -> {
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return KEYS;
    };

    @Test
    void doNotOutlastTheGoal() {
        TimeLimit over = TimeLimit.of(Duration.ofSeconds(-9));

        assertThatThrownBy(new BoundedCredentials(SILENT, over)::resolveCredentials)
                .isInstanceOf(AwsFailure.class)
                .hasMessage("No AWS credentials came within <timeout> or -Dsfn.timeout: check what gives them (a"
                        + " credential_process, SSO, STS, the metadata service of a container or an instance)");
    }

    @Test
    void areLeftOnAnInterruption() {
        Thread.currentThread().interrupt();

        assertThatThrownBy(new BoundedCredentials(SILENT, TimeLimit.none())::resolveCredentials)
                .isInstanceOf(AbortedException.class);
        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    void comeInSpiteOfAnInterruptionWhereTheyAreThere() {
        Thread.currentThread().interrupt();

        assertThat(new BoundedCredentials(() -> KEYS, TimeLimit.none()).resolveCredentials())
                .isEqualTo(KEYS);
        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    void failAsTheirProviderDoes() {
        AwsFailure failure = new AwsFailure("no session", null);

        assertThatThrownBy(new BoundedCredentials(
                        () -> {
                            throw failure;
                        },
                        TimeLimit.none())::resolveCredentials)
                .isSameAs(failure);
    }
}
