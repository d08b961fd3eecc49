package io.github.sfnmaven.call;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeLimitTest {
    private final AtomicLong nanos = new AtomicLong();

    @ParameterizedTest(name = "after {0} s of 20 s a call may take {1} s")
    @CsvSource({"0, 20", "5, 15", "17, 3", "19, 3", "20, 3", "25, 3", "27, 2", "29, 0", "40, -11"})
    void givesACallWhatIsLeftAndAFewLastOnesALittle(long elapsed, long allowed) {
        TimeLimit limit = new TimeLimit(Duration.ofSeconds(20), nanos::get);

        nanos.set(Duration.ofSeconds(elapsed).toNanos());

        assertThat(limit.forCall(Duration.ofSeconds(60))).isEqualTo(Duration.ofSeconds(allowed));
        assertThat(limit.isOver()).isEqualTo(elapsed >= 20);
        assertThat(limit.elapsed()).isEqualTo(Duration.ofSeconds(elapsed));
    }

    @ParameterizedTest
    @CsvSource({"1", "59"})
    void givesNoCallMoreThanAnyMayTake(long longest) {
        assertThat(TimeLimit.none().forCall(Duration.ofSeconds(longest))).isEqualTo(Duration.ofSeconds(longest));
    }
}
