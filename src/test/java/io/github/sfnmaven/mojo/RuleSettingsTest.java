package io.github.sfnmaven.mojo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import io.github.sfnmaven.diagnostic.RuleLevel;
import io.github.sfnmaven.diagnostic.Suppression;
import java.util.List;
import java.util.Map;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RuleSettingsTest {
    @ParameterizedTest
    @CsvSource({"error,ERROR", "Warning,WARNING", "NOTE,NOTE", "' off ',OFF"})
    void readsLevelsInAnyCase(String word, RuleLevel level) throws Exception {
        assertThat(RuleSettings.levels(Map.of("unreachable-state", word)))
                .containsExactly(entry("unreachable-state", level));
    }

    @Test
    void refusesAnotherLevel() {
        assertThatThrownBy(() -> RuleSettings.levels(Map.of("unreachable-state", "warn")))
                .isInstanceOf(MojoFailureException.class)
                .hasMessage("'warn' is none of error, warning, note, off: set <unreachable-state> in <rules> or"
                        + " -Dsfn.rules.unreachable-state");
    }

    @Test
    void namesTheRuleThatIsMeant() {
        assertThatThrownBy(() -> RuleSettings.levels(Map.of("unreachable-stat", "off")))
                .isInstanceOf(MojoFailureException.class)
                .hasMessage("'unreachable-stat' is not a rule (did you mean 'unreachable-state'?): correct <rules> or"
                        + " -Dsfn.rules.unreachable-stat");
    }

    @Test
    void refusesARuleThatIsLikeNone() {
        assertThatThrownBy(() -> RuleSettings.levels(Map.of("x", "off")))
                .isInstanceOf(MojoFailureException.class)
                .hasMessage("'x' is not a rule: correct <rules> or -Dsfn.rules.x");
    }

    @Test
    void letsNobodyTurnOffWhatHidesEverythingElse() {
        assertThatThrownBy(() -> RuleSettings.levels(Map.of("json-syntax", "off")))
                .isInstanceOf(MojoFailureException.class)
                .hasMessage("'json-syntax' cannot be adjusted or suppressed, because nothing else can be checked in a"
                        + " file that it is found in: correct <rules> or -Dsfn.rules.json-syntax");
    }

    @Test
    void hasNoSuppressionsWhereNothingIsSet() throws Exception {
        assertThat(RuleSettings.suppressions(null)).isEmpty();
        assertThat(RuleSettings.suppressions(List.of())).isEmpty();
    }

    @Test
    void trimsSuppressions() throws Exception {
        assertThat(suppressions(" unreachable-state | /States/Old | By hand "))
                .containsExactly(new Suppression("unreachable-state", "/States/Old", "By hand"));
    }

    @Test
    void suppressesInTheWholeDocumentWithoutAPath() throws Exception {
        assertThat(suppressions("unreachable-state||By hand"))
                .containsExactly(new Suppression("unreachable-state", "", "By hand"));
    }

    @Test
    void leavesBarsInTheReason() throws Exception {
        assertThat(suppressions("unreachable-state||a|b"))
                .containsExactly(new Suppression("unreachable-state", "", "a|b"));
    }

    @ParameterizedTest
    @CsvSource({"unreachable-state,''", "unreachable-state|/States/Old,/States/Old", "unreachable-state|/A| ,/A"})
    void wantsAReason(String text, String path) {
        assertThatThrownBy(() -> suppressions(text))
                .isInstanceOf(MojoFailureException.class)
                .hasMessage("The suppression of 'unreachable-state' has no reason: add <reason> to the <suppression>,"
                        + " or -Dsfn.suppressions=unreachable-state|" + path + "|<reason>");
    }

    @Test
    void wantsARule() {
        assertThatThrownBy(() -> suppressions("|/States/Old|By hand"))
                .isInstanceOf(MojoFailureException.class)
                .hasMessage("A suppression names no rule: add <rule> to the <suppression>, or"
                        + " -Dsfn.suppressions=<rule>|<path>|<reason>");
    }

    @Test
    void wantsAPathThatIsAJsonPointer() {
        assertThatThrownBy(() -> suppressions("unreachable-state|States.Old|By hand"))
                .isInstanceOf(MojoFailureException.class)
                .hasMessage(
                        "The path 'States.Old' of the suppression of 'unreachable-state' is not a JSON Pointer: start it"
                                + " with '/', as in /States/Review");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/States/a~b", "/States/a~", "/States/~2"})
    void wantsTildesOfAPathEscaped(String path) {
        assertThatThrownBy(() -> suppressions("unreachable-state|" + path + "|By hand"))
                .isInstanceOf(MojoFailureException.class)
                .hasMessage("The path '" + path + "' of the suppression of 'unreachable-state' is not a JSON Pointer:"
                        + " write '~0' for '~', and '~1' for '/' in a name");
    }

    @Test
    void takesEscapesOfAPathAsTheyAre() throws Exception {
        assertThat(suppressions("unreachable-state|/States/a~1b~0c|By hand"))
                .containsExactly(new Suppression("unreachable-state", "/States/a~1b~0c", "By hand"));
    }

    @Test
    void namesTheRuleThatASuppressionMeans() {
        assertThatThrownBy(() -> suppressions("unreachable_state||By hand"))
                .isInstanceOf(MojoFailureException.class)
                .hasMessage(
                        "'unreachable_state' is not a rule (did you mean 'unreachable-state'?): correct <suppressions>"
                                + " or -Dsfn.suppressions");
    }

    private static List<Suppression> suppressions(String text) throws MojoFailureException {
        SuppressionParameter parameter = new SuppressionParameter();
        parameter.set(text);
        return RuleSettings.suppressions(List.of(parameter));
    }
}
