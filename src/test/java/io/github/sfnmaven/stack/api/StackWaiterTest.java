package io.github.sfnmaven.stack.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class StackWaiterTest {
    private final FakeTime time = new FakeTime();

    @Test
    void looksOftenAtFirstAndSeldomLater() throws InterruptedException {
        StackWaiter.Watch watch = new StackWaiter(WaitSettings.DEFAULTS, time, time).start();

        for (int i = 0; i < 100; i++) {
            watch.pause();
        }

        assertThat(time.pauses.subList(0, 8)).allMatch(pause -> isBetween(pause, 250, 350));
        assertThat(time.pauses.subList(80, 100)).allMatch(pause -> isBetween(pause, 4_200, 5_800));
        assertThat(time.pauses.stream().distinct()).hasSizeGreaterThan(20);
    }

    @Test
    void noticesAnOperationOfTenSecondsWithinOne() throws InterruptedException {
        StackWaiter.Watch watch = new StackWaiter(WaitSettings.DEFAULTS, time, time).start();

        while (watch.elapsed().compareTo(Duration.ofSeconds(10)) < 0) {
            watch.pause();
        }

        assertThat(watch.elapsed()).isLessThan(Duration.ofSeconds(11));
    }

    @Test
    void keepsToTheIntervalGiven() throws InterruptedException {
        Optional<Duration> interval = Optional.of(Duration.ofSeconds(7));
        StackWaiter.Watch watch =
                new StackWaiter(new WaitSettings(true, Duration.ofMinutes(1), interval), time, time).start();

        watch.pause();
        watch.pause();

        assertThat(time.pauses).containsExactly(Duration.ofSeconds(7), Duration.ofSeconds(7));
    }

    @Test
    void sleepsNoLongerThanTheTimeout() throws InterruptedException {
        Optional<Duration> interval = Optional.of(Duration.ofSeconds(7));
        StackWaiter.Watch watch =
                new StackWaiter(new WaitSettings(true, Duration.ofSeconds(10), interval), time, time).start();

        watch.pause();
        assertThat(watch.isOver()).isFalse();
        watch.pause();
        watch.pause();

        assertThat(time.pauses).containsExactly(Duration.ofSeconds(7), Duration.ofSeconds(3));
        assertThat(watch.isOver()).isTrue();
    }

    private static boolean isBetween(Duration pause, long least, long most) {
        return pause.toMillis() >= least && pause.toMillis() <= most;
    }
}
