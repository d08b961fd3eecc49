package io.github.sfnmaven.aws;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is said of profiles that give no credentials; nothing is called. */
class ProfilesTest {
    private static final String SSO_PROFILE = """
            [profile dev]
            sso_session = corp
            sso_account_id = 123456789012
            sso_role_name = Deployer
            [sso-session corp]
            sso_region = eu-west-1
            sso_start_url = https://corp.test.invalid/start
            """;

    @TempDir
    Path home;

    private SdkSurroundings machine;

    @BeforeEach
    void surround() {
        machine = SdkSurroundings.in(home);
        machine.variable("AWS_REGION", "eu-west-1");
    }

    @AfterEach
    void restore() {
        machine.close();
    }

    @Test
    void saysThatThereIsNoSuchProfile() throws IOException {
        machine.write(".aws/config", SSO_PROFILE);

        assertThatThrownBy(() -> open("dve"))
                .isInstanceOf(AwsFailure.class)
                .hasMessage("There is no profile 'dve' in ~/.aws/config and ~/.aws/credentials (no such file) (did you"
                        + " mean 'dev'?): correct <profile>, -Dsfn.profile or AWS_PROFILE");
    }

    @Test
    void missesTheProfileBeforeTheRegion() throws IOException {
        machine.variable("AWS_REGION", null);
        machine.write(".aws/credentials", "[prod]\naws_access_key_id = K\n[dev]\naws_access_key_id = K\n");

        assertThatThrownBy(() -> open("prd"))
                .hasMessageStartingWith("There is no profile 'prd' in ~/.aws/config (no such file) and"
                        + " ~/.aws/credentials (did you mean 'prod'?)");
    }

    @Test
    void missesTheProfileOfTheEnvironmentBeforeTheRegion() throws IOException {
        machine.variable("AWS_REGION", null);
        machine.variable("AWS_PROFILE", "dve");
        Path config = machine.write("other/config", SSO_PROFILE);
        machine.variable("AWS_CONFIG_FILE", config.toString());
        machine.variable("AWS_SHARED_CREDENTIALS_FILE", "/none/credentials");

        assertThatThrownBy(() -> open(null))
                .hasMessageStartingWith("There is no profile 'dve' in ~/other/config and /none/credentials (no such"
                        + " file) (did you mean 'dev'?)");
    }

    @Test
    void saysHowASectionMustBeCalled() throws IOException {
        machine.write(".aws/config", "[dev]\nregion = eu-west-1\n");

        assertThatThrownBy(() -> open("dev"))
                .hasMessageContaining("(a section [dev] must be [profile dev] in the first of them)");
    }

    @Test
    void namesASourceProfileThatDoesNotExist() throws IOException {
        machine.variable("AWS_REGION", null);
        machine.write(".aws/config", """
                [profile prod]
                role_arn = arn:aws:iam::123456789012:role/deploy
                source_profile = devv
                """ + SSO_PROFILE);

        assertThatThrownBy(() -> open("prod"))
                .isInstanceOf(AwsFailure.class)
                .hasMessage(
                        "Profile 'prod' has source_profile = devv, but there is no such profile in ~/.aws/config and"
                                + " ~/.aws/credentials (no such file) (did you mean 'dev'?)");
    }

    @Test
    void namesProfilesThatRunInACircle() throws IOException {
        machine.write(".aws/config", """
                [profile a]
                role_arn = arn:aws:iam::123456789012:role/a
                source_profile = b
                [profile b]
                role_arn = arn:aws:iam::123456789012:role/b
                source_profile = c
                [profile c]
                role_arn = arn:aws:iam::123456789012:role/c
                source_profile = b
                """);

        assertThatThrownBy(() -> open("a"))
                .hasMessage("The profiles 'b' -> 'c' -> 'b' take their credentials from each other: set source_profile"
                        + " to one with keys in ~/.aws/config or ~/.aws/credentials (no such file)");
    }

    @Test
    void namesAnSsoSessionThatDoesNotExist() throws IOException {
        machine.write(".aws/config", SSO_PROFILE.replace("sso-session corp", "sso-session crop"));

        assertThatThrownBy(() -> open("dev"))
                .hasMessage("Profile 'dev' has sso_session = corp, but there is no such section in ~/.aws/config: add"
                        + " [sso-session …] or run 'aws configure sso'");
    }

    @Test
    void saysHowToUseAProfileOfAwsLogin() throws IOException {
        machine.write(".aws/config", """
                [profile console]
                login_session = arn:aws:iam::123456789012:user/me
                [profile prod]
                role_arn = arn:aws:iam::123456789012:role/deploy
                source_profile = console
                [default]
                login_session = arn:aws:iam::123456789012:user/me
                """);

        assertThatThrownBy(() -> open("console")).isInstanceOf(AwsFailure.class).hasMessage(login("console"));
        assertThatThrownBy(() -> open("prod")).hasMessage(login("console"));
        assertThatThrownBy(() -> open(null)).hasMessage(login("default"));
    }

    @Test
    void saysWhereAConfigurationFileCannotBeRead() throws IOException {
        machine.write(".aws/config", "[profile dev\nregion = eu-west-1\n");

        assertThatThrownBy(() -> open("dev"))
                .isInstanceOf(AwsFailure.class)
                .hasMessageStartingWith("~/.aws/config and ~/.aws/credentials (no such file) cannot be read: ");
    }

    private static String login(String profile) {
        return "Profile '" + profile + "' is one of 'aws login' (login_session), which the AWS SDK reads only with its"
                + " module signin, and this plugin does not bring it: " + export(profile);
    }

    private static String export(String profile) {
        return "run 'eval \"$(aws configure export-credentials --profile " + profile + " --format env)\"' and the goal"
                + " without the profile, or use a profile with credential_process = aws configure export-credentials"
                + " --profile " + profile + " --format process";
    }

    private static void open(@Nullable String profile) {
        ClientSettings settings = new ClientSettings(
                Optional.empty(),
                Optional.ofNullable(profile),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        try (AwsClients clients = AwsClients.open(settings)) {
            clients.sts();
        }
    }
}
