package io.github.sfnmaven.mojo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.sfnmaven.diagnostic.Severity;
import java.time.Duration;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConfigurationTest {
    @ParameterizedTest
    @CsvSource({"90s,PT90S", "10m,PT10M", "1h,PT1H", "250ms,PT0.25S", "' 5 M ',PT5M", "PT1H30M,PT1H30M", "P1D,PT24H"})
    void readsDurations(String text, Duration expected) throws Exception {
        assertThat(Configuration.duration("timeout", text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "10", "ten minutes", "-5m", "0s", "PT0S", "5d", "99999999999999h"})
    void refusesWhatIsNoDuration(String text) {
        assertThatThrownBy(() -> Configuration.duration("timeout", text))
                .isInstanceOf(MojoFailureException.class)
                .hasMessage("'" + text + "' is no duration: write 90s, 10m, 1h or ISO-8601 such as PT90S: set <timeout>"
                        + " or -Dsfn.timeout");
    }

    @Test
    void readsChoicesInAnyCase() throws Exception {
        assertThat(Configuration.choice("failOn", " Warning ", Severity.class)).isEqualTo(Severity.WARNING);
    }

    @Test
    void namesTheChoicesAndHowToSetThem() {
        assertThatThrownBy(() -> Configuration.choice("failOn", "warn", Severity.class))
                .isInstanceOf(MojoFailureException.class)
                .hasMessage("'warn' is none of error, warning, note: set <failOn> or -Dsfn.failOn");
    }
}
