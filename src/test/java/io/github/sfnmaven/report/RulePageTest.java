package io.github.sfnmaven.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sfnmaven.asl.AslValidator;
import io.github.sfnmaven.diagnostic.DiagnosticCode;
import io.github.sfnmaven.diagnostic.RuleDescription;
import io.github.sfnmaven.diagnostic.Severity;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RulePageTest {
    @ParameterizedTest
    @MethodSource("rules")
    void comesWithThePlugin(RuleDescription rule) {
        RulePage page = RulePage.of(rule);

        assertThat(page.markdown()).startsWith("# " + rule.name() + "\n");
        assertThat(page.body()).doesNotContain("# " + rule.name());
        assertThat(page.explanation()).doesNotContain("\n", "Wrong:");
        assertThat(page.uri()).endsWith("/docs/rules/" + rule.name() + ".md");
    }

    @Test
    void hasTheSummaryWhereThereIsNoPage() {
        RulePage page = RulePage.of(new RuleDescription(
                "of-another-package", DiagnosticCode.NO_PATH, Severity.WARNING, "Something is wrong", true));

        assertThat(page.body()).isEqualTo("Something is wrong");
        assertThat(page.explanation()).isEqualTo("Something is wrong");
    }

    static List<RuleDescription> rules() {
        return AslValidator.rules();
    }
}
