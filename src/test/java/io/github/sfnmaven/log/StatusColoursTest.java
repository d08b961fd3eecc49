package io.github.sfnmaven.log;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sfnmaven.stack.event.EventFormat;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StatusColoursTest {
    /** Without Jansi, Maven's builder is plain, as with {@code -B}. */
    @ParameterizedTest
    @EnumSource
    void arePlainWhereMavenIs(EventFormat.Tone tone) {
        assertThat(StatusColours.of(Map.of()).apply(tone, "CREATE_FAILED")).isEqualTo("CREATE_FAILED");
    }

    @ParameterizedTest
    @EnumSource
    void areOffWithNoColor(EventFormat.Tone tone) {
        EventFormat.Paint paint = StatusColours.of(Map.of("NO_COLOR", "1"));

        assertThat(paint).isSameAs(EventFormat.Paint.PLAIN);
        assertThat(paint.apply(tone, "CREATE_FAILED")).isEqualTo("CREATE_FAILED");
    }
}
