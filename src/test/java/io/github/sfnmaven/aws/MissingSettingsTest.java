package io.github.sfnmaven.aws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.auth.credentials.AwsCredentials;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.regions.providers.AwsRegionProvider;

/** What is said where neither settings nor environment name a region or credentials. */
class MissingSettingsTest {
    private static final AwsRegionProvider NO_REGION = () -> {
        throw SdkClientException.create("Unable to load region from any of the providers in the chain");
    };

    @Test
    void namesTheWaysToARegion() {
        assertThatThrownBy(() -> Regions.find(ClientSettings.DEFAULTS, NO_REGION))
                .isInstanceOf(AwsFailure.class)
                .hasMessage("Missing AWS region: set <region>, -Dsfn.region, AWS_REGION or the region of your profile"
                        + " in ~/.aws/config; an emulator takes any, such as -Dsfn.region=us-east-1");
    }

    @Test
    void namesTheProfileThatHasNoRegion() {
        assertThatThrownBy(() -> Regions.find(withProfile("dev"), NO_REGION))
                .hasMessageContaining("AWS_REGION or the region of profile 'dev'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"eu central 1", "EU-CENTRAL-1", "", "eu-central-1.evil.example", "-"})
    void refusesWhatCannotBeARegion(String region) {
        ClientSettings settings = new ClientSettings(
                Optional.of(region),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());

        assertThatThrownBy(() -> Regions.find(settings, NO_REGION))
                .isInstanceOf(AwsFailure.class)
                .hasMessage("Region '" + region + "' is not the name of a region, such as 'eu-central-1': correct"
                        + " <region>, -Dsfn.region or AWS_REGION");
    }

    @Test
    void namesTheWaysToCredentials() {
        assertThatThrownBy(() -> Credentials.explained(MissingSettingsTest::none, Optional.empty())
                        .resolveCredentials())
                .isInstanceOf(AwsFailure.class)
                .hasMessageStartingWith("Missing AWS credentials: set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY,")
                .hasMessageContainingAll("-Dsfn.profile", "aws sso login", "-Dsfn.serverId", "emulator")
                .hasNoCause();
    }

    @Test
    void saysTheSameWhenCredentialsRunOutInTheMiddle() {
        AwsFailure missing = new AwsFailure("Missing AWS credentials", null);

        AwsFailure explained = new Explanation("AWS in eu-central-1", false)
                .of(SdkClientException.create("Unable to execute", missing));

        assertThat(explained).isSameAs(missing);
    }

    private static ClientSettings withProfile(String name) {
        return new ClientSettings(
                Optional.empty(),
                Optional.of(name),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static AwsCredentials none() {
        throw SdkClientException.create("Unable to load credentials from any of the providers in the chain");
    }
}
