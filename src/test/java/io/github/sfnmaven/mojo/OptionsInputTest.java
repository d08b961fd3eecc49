package io.github.sfnmaven.mojo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.sfnmaven.stack.spec.RollbackAlarm;
import io.github.sfnmaven.stack.spec.RollbackSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.maven.plugin.MojoFailureException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OptionsInputTest {
    private static final String ALARM = "arn:aws:cloudwatch:eu-central-1:123456789012:alarm:errors";

    private final LogLines log = new LogLines();

    @TempDir
    Path folder;

    private OptionsInput input;

    @BeforeEach
    void input() {
        input = new OptionsInput(folder, new FindingsLog(log, Annotations.NONE));
    }

    @Test
    void leavesAllToTheStackWhereMavenBindsNothing() throws Exception {
        assertThat(input.arns(null)).isEmpty();
        assertThat(input.arns(List.of())).isEmpty();
        assertThat(input.policy(null)).isEmpty();
        assertThat(input.policy(" ")).isEmpty();
        assertThat(input.protection(null)).isEmpty();
        assertThat(input.rollback(null, null)).isEqualTo(RollbackSettings.NONE);
        assertThat(input.rollback(List.of(), " ")).isEqualTo(RollbackSettings.NONE);
    }

    @Test
    void trimsArns() {
        assertThat(input.arns(Arrays.asList(" arn:a", null, "", "arn:b ")))
                .isEqualTo(Optional.of(List.of("arn:a", "arn:b")));
    }

    @Test
    void readsTheStackPolicyFromTheBaseDirectory() throws Exception {
        write("cfn/policy.json", "{\"Statement\": []}");

        assertThat(input.policy(" cfn/policy.json")).contains("{\"Statement\": []}");
    }

    @Test
    void namesTheParameterWhereThereIsNoStackPolicyFile() {
        assertThatThrownBy(() -> input.policy("policy.json"))
                .isInstanceOf(MojoFailureException.class)
                .hasMessage("'policy.json' is not a file: set <stackPolicyFile> or -Dsfn.stackPolicyFile");
    }

    @Test
    void saysWhichStackPolicyFileLiesNear() throws Exception {
        write("cfn/policy.json", "{\"Statement\": []}");

        assertThatThrownBy(() -> input.policy("cfn/polcy.json"))
                .hasMessage("'cfn/polcy.json' is not a file (did you mean 'cfn/policy.json'?): set <stackPolicyFile> or"
                        + " -Dsfn.stackPolicyFile");
    }

    @Test
    void showsWhatIsWrongInTheStackPolicyFile() throws Exception {
        write("policy.json", "[\"Statement\"]\n");

        assertThatThrownBy(() -> input.policy("policy.json"))
                .isInstanceOf(MojoFailureException.class)
                .hasMessage("policy.json:1:1: A stack policy is an object with Statement");
        assertThat(log.lines())
                .startsWith("[ERROR] policy.json:1:1: error: A stack policy is an object with Statement"
                        + " [stack-policy]");
    }

    @ParameterizedTest
    @CsvSource({"true, true", "' TRUE ', true", "False, false"})
    void takesTerminationProtectionInAnyCase(String text, boolean on) throws Exception {
        assertThat(input.protection(text)).contains(on);
    }

    @Test
    void doesNotLiftTheTerminationProtectionForASlip() {
        assertThatThrownBy(() -> input.protection("ture"))
                .isInstanceOf(MojoFailureException.class)
                .hasMessage("'ture' is none of true, false: set <terminationProtection> or"
                        + " -Dsfn.terminationProtection");
    }

    @Test
    void readsAlarmsOfBothKindsOnce() throws Exception {
        assertThat(input.rollback(Arrays.asList(ALARM, " composite:" + ALARM + "-all ", ALARM), null)
                        .alarms())
                .contains(List.of(
                        new RollbackAlarm(ALARM, "AWS::CloudWatch::Alarm"),
                        new RollbackAlarm(ALARM + "-all", "AWS::CloudWatch::CompositeAlarm")));
    }

    @Test
    void takesOnlyAlarmsForAlarms() {
        assertThatThrownBy(() -> input.rollback(List.of("errors"), null))
                .isInstanceOf(MojoFailureException.class)
                .hasMessage("'errors' is no ARN of a CloudWatch alarm (a composite one has 'composite:' before it): set"
                        + " <rollbackAlarms> or -Dsfn.rollbackAlarms");
    }

    @Test
    void takesFiveAlarmsAtMost() throws Exception {
        assertThat(input.rollback(alarms(5), null).alarms().orElseThrow()).hasSize(5);
        assertThatThrownBy(() -> input.rollback(alarms(6), null))
                .isInstanceOf(MojoFailureException.class)
                .hasMessage("'" + ALARM + "-6' is one alarm too many: the limit of CloudFormation is 5: set"
                        + " <rollbackAlarms> or -Dsfn.rollbackAlarms");
    }

    @ParameterizedTest
    @CsvSource({"0m, 0", "15m, 15", "3h, 180", "PT30M, 30", "120s, 2", "0s, 0"})
    void takesWholeMinutesOfMonitoring(String text, int minutes) throws Exception {
        assertThat(input.rollback(null, text).monitoringMinutes()).contains(minutes);
    }

    @ParameterizedTest
    @ValueSource(strings = {"90s", "181m", "4h", "-PT1M", "15", "soon"})
    void takesNoOtherMonitoringTime(String text) {
        assertThatThrownBy(() -> input.rollback(null, text))
                .isInstanceOf(MojoFailureException.class)
                .hasMessage("'" + text + "' is not whole minutes from 0m to 180m: set <monitoringTime> or"
                        + " -Dsfn.monitoringTime");
    }

    private static List<@Nullable String> alarms(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(number -> ALARM + "-" + number)
                .toList();
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
