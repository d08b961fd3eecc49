package io.github.sfnmaven.template.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sfnmaven.diagnostic.NearMiss;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MavenExpressionTest {
    @ParameterizedTest
    @CsvSource({
        "project.version, Version",
        "project.build.finalName, FinalName",
        "project.artifactId, ArtifactId",
        "env.BUILD_NUMBER, BuildNumber",
        "settings.localRepository, LocalRepository",
        "pom.version, Version",
        "basedir, Basedir",
        "my.app.table-name, TableName",
        "stage, Stage",
        "maven.build.timestamp, Timestamp",
        "env.2FA, Value2fa"
    })
    void isWrittenAsASubstitution(String name, String key) {
        assertThat(MavenExpression.substitution(name, isNearMiss(name, "StateMachine")))
                .contains("<substitutions><" + key + ">${" + name + "}</" + key + "></substitutions> in the POM and ${"
                        + key + "} here");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Table", "Queue.Arn", "AWS::Region", " x", "'k': 1", "$.a", "tabel", ""})
    void isNoNameOfCloudFormationAndNoSlip(String name) {
        assertThat(MavenExpression.substitution(name, isNearMiss(name, "table", "StateMachine")))
                .isEmpty();
    }

    private static boolean isNearMiss(String name, String... known) {
        return NearMiss.of(name, List.of(known)).isPresent();
    }
}
