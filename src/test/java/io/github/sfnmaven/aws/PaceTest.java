package io.github.sfnmaven.aws;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class PaceTest {
    private long now;
    private final Pace pace = new Pace(() -> now);

    @Test
    void hasNobodyWaitUntilTheServiceThrottles() {
        pace.answered();

        assertThat(pace.turn()).isZero();
        assertThat(pace.turn()).isZero();
    }

    @Test
    void givesTurnsInTheOrderOfAsking() {
        pace.throttled();

        assertThat(pace.turn()).isEqualTo(Duration.ofMillis(50));
        assertThat(pace.turn()).isEqualTo(Duration.ofMillis(100));
        after(60);
        assertThat(pace.turn()).isEqualTo(Duration.ofMillis(90));
        after(1_000);
        assertThat(pace.turn()).isZero();
    }

    @Test
    void slowsDownOnceForCallsThatWereUnderWayTogether() {
        pace.throttled();
        pace.throttled();
        pace.throttled();

        assertThat(gap()).isEqualTo(Duration.ofMillis(50));
    }

    @Test
    void slowsDownToTwoCallsASecond() {
        for (int i = 0; i < 20; i++) {
            after(1_000);
            pace.throttled();
        }

        assertThat(gap()).isEqualTo(Duration.ofMillis(500));
    }

    @Test
    void getsBackToFullSpeedWithAnswers() {
        pace.throttled();
        pace.answered();
        assertThat(gap()).isEqualTo(Duration.ofMillis(45));

        for (int i = 0; i < 6; i++) {
            pace.answered();
        }

        assertThat(gap()).isZero();
    }

    /** Between two turns from now on. */
    private Duration gap() {
        after(10_000);
        pace.turn();
        return pace.turn();
    }

    private void after(long millis) {
        now += Duration.ofMillis(millis).toNanos();
    }
}
