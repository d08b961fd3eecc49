package io.github.sfnmaven.aws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where the region comes from: each test takes away the source before. */
class RegionSourcesTest {
    private static final String PROPERTY = "aws.region";

    @TempDir
    Path home;

    private SdkSurroundings machine;
    private @Nullable String before;

    @BeforeEach
    void everySource() throws IOException {
        before = System.getProperty(PROPERTY);
        System.clearProperty(PROPERTY);
        machine = SdkSurroundings.in(home);
        machine.variable("AWS_REGION", "eu-variable-1");
        machine.variable("AWS_DEFAULT_REGION", "eu-default-1");
        machine.write(".aws/config", """
                [default]
                region = eu-mine-1
                [profile dev]
                region = eu-dev-1
                """);
    }

    @AfterEach
    void restore() {
        machine.close();
        System.clearProperty(PROPERTY);
        if (before != null) {
            System.setProperty(PROPERTY, before);
        }
    }

    @Test
    void isTheOneGivenFirst() {
        assertThat(region("eu-given-1", "eu-server-1", "dev")).isEqualTo("eu-given-1");
    }

    @Test
    void thenThatOfTheServer() {
        assertThat(region(null, "eu-server-1", "dev")).isEqualTo("eu-server-1");
    }

    @Test
    void thenTheSystemProperty() {
        System.setProperty(PROPERTY, "eu-property-1");

        assertThat(region(null, null, "dev")).isEqualTo("eu-property-1");
    }

    @Test
    void thenTheVariable() {
        assertThat(region(null, null, "dev")).isEqualTo("eu-variable-1");
    }

    @Test
    void thenThatOfTheProfileGiven() {
        machine.variable("AWS_REGION", null);

        assertThat(region(null, null, "dev")).isEqualTo("eu-dev-1");
    }

    @Test
    void thenThatOfTheProfileOfTheEnvironment() {
        machine.variable("AWS_REGION", null);
        machine.variable("AWS_PROFILE", "dev");

        assertThat(region(null, null, null)).isEqualTo("eu-dev-1");
    }

    @Test
    void thenThatOfTheDefaultProfile() {
        machine.variable("AWS_REGION", null);

        assertThat(region(null, null, null)).isEqualTo("eu-mine-1");
    }

    @Test
    void atLastTheVariableOfTheCli() throws IOException {
        machine.variable("AWS_REGION", null);
        machine.write(".aws/config", "");

        assertThat(region(null, null, null)).isEqualTo("eu-default-1");
    }

    @Test
    void isAskedForWhereNobodyKnowsIt() throws IOException {
        machine.variable("AWS_REGION", null);
        machine.variable("AWS_DEFAULT_REGION", null);
        machine.write(".aws/config", "");

        assertThatThrownBy(() -> region(null, null, null))
                .isInstanceOf(AwsFailure.class)
                .hasMessage("Missing AWS region: set <region>, -Dsfn.region, AWS_REGION or the region of your profile"
                        + " in ~/.aws/config; an emulator takes any, such as -Dsfn.region=us-east-1");
    }

    private static String region(@Nullable String given, @Nullable String ofServer, @Nullable String profile) {
        Optional<ServerCredentials> server = Optional.ofNullable(ofServer)
                .map(region -> new ServerCredentials(
                        "aws", "KEY", "secret", Optional.empty(), Optional.empty(), Optional.of(region)));
        return Regions.find(new ClientSettings(
                Optional.ofNullable(given),
                Optional.ofNullable(profile),
                Optional.empty(),
                server,
                Optional.empty(),
                Optional.empty()));
    }
}
