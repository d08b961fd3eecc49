package io.github.sfnmaven.stack.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpanTest {
    @ParameterizedTest
    @CsvSource({
        "0, 0.0 s",
        "1, 0.0 s",
        "440, 0.4 s",
        "3000, 3.0 s",
        "2049, 2.0 s",
        "9949, 9.9 s",
        "9960, 10 s",
        "12345, 12 s",
        "59700, 1 min",
        "60000, 1 min",
        "185000, 3 min 5 s",
        "3600000, 1 h",
        "3725000, 1 h 2 min"
    })
    void readsAsAPersonSaysIt(long millis, String text) {
        assertThat(Span.text(Duration.ofMillis(millis))).isEqualTo(text);
    }
}
