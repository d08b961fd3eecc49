package io.github.sfnmaven.stack.change;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sfnmaven.stack.spec.Secrets;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Which properties differ, where CloudFormation shows only the whole before and after. */
class ContextDiffTest {
    @Test
    void namesWhatIsAddedChangedAndRemoved() {
        assertThat(ContextDiff.between("""
                {"Properties": {"Name": "a", "Type": "STANDARD", "Tags": [{"Key": "k"}], "Same": {"x": 1, "y": 2}}}
                """, """
                {"Properties": {"Type": "EXPRESS", "Tags": [{"Key": "k"}, {"Key": "l"}], "New": 3, "Same": {"y": 2, "x": 1}}}
                """, Secrets.none()))
                .containsExactly(
                        change("Name", Optional.of("a"), Optional.empty()),
                        change("New", Optional.empty(), Optional.of("3")),
                        change(
                                "Tags",
                                Optional.of("[{\"Key\":\"k\"}]"),
                                Optional.of("[{\"Key\":\"k\"},{\"Key\":\"l\"}]")),
                        change("Type", Optional.of("STANDARD"), Optional.of("EXPRESS")));
    }

    @Test
    void saysNothingOfWhatItCannotRead() {
        assertThat(ContextDiff.between(null, "{}", Secrets.none())).isEmpty();
        assertThat(ContextDiff.between("{\"Properties\": {}}", "no JSON", Secrets.none()))
                .isEmpty();
    }

    private static PropertyChange change(String name, Optional<String> before, Optional<String> after) {
        return new PropertyChange(name, before, after, Replacement.NONE);
    }
}
