package io.github.sfnmaven.growth;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Processor time, which does not depend on what else the machine does; each takes about a second. */
class LargeInputTest {
    private static final Duration LIMIT = Duration.ofSeconds(12);

    @ParameterizedTest
    @EnumSource
    void takesTimeInProportionToItsSize(LargeInput input) {
        String text = input.text(input.size());
        OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        long before = system.getProcessCpuTime();

        assertThat(input.check(text)).isPositive();
        assertThat(Duration.ofNanos(system.getProcessCpuTime() - before)).isLessThan(LIMIT);
    }
}
