package io.github.sfnmaven.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RuleLevelTest {
    @Test
    void readsItsWordsInAnyCase() {
        assertThat(RuleLevel.of("error")).contains(RuleLevel.ERROR);
        assertThat(RuleLevel.of(" Warning ")).contains(RuleLevel.WARNING);
        assertThat(RuleLevel.of("NOTE")).contains(RuleLevel.NOTE);
        assertThat(RuleLevel.of("off")).contains(RuleLevel.OFF);
        assertThat(RuleLevel.of("none")).isEmpty();
    }

    @Test
    void isASeverityUnlessOff() {
        assertThat(RuleLevel.NOTE.severity()).contains(Severity.NOTE);
        assertThat(RuleLevel.OFF.severity()).isEmpty();
    }
}
