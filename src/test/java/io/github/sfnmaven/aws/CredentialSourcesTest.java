package io.github.sfnmaven.aws;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.containing;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.tomakehurst.wiremock.stubbing.Scenario;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** Where the SDK finds credentials: each source, with STS and SSO on this machine. */
class CredentialSourcesTest extends CredentialsTest {
    @Test
    void takesTheKeysOfTheEnvironment() {
        machine.variable("AWS_ACCESS_KEY_ID", "ENVKEY");
        machine.variable("AWS_SECRET_ACCESS_KEY", "s");

        assertThat(calledAs(null)).isEqualTo("ENVKEY");
    }

    @Test
    void leavesAServiceItsOwnEndpointBesideTheGivenOne() {
        machine.variable("AWS_ACCESS_KEY_ID", "ENVKEY");
        machine.variable("AWS_SECRET_ACCESS_KEY", "s");

        try (AwsClients clients = open(settings(null, "http://127.0.0.1:1"))) {
            assertThat(clients.accountId()).isEqualTo("123456789012");
            assertThat(clients.cloudFormation().serviceClientConfiguration().endpointOverride())
                    .contains(URI.create("http://127.0.0.1:1"));
            assertThat(clients.endpoint()).contains(URI.create("http://127.0.0.1:1"));
        }
    }

    @Test
    void refusesAnEndpointOfTheEnvironmentWithAPassword() {
        machine.variable("AWS_ACCESS_KEY_ID", "ENVKEY");
        machine.variable("AWS_SECRET_ACCESS_KEY", "s");
        machine.variable("AWS_ENDPOINT_URL_STS", AWS.baseUrl().replace("//", "//me:pass@"));

        assertThatThrownBy(() -> open(ClientSettings.DEFAULTS).sts())
                .isInstanceOf(AwsFailure.class)
                .hasMessage("Endpoint '" + AWS.baseUrl().replace("//", "//****@") + "' has a user or password, which no"
                        + " request to AWS can carry: take it out of <endpointUrl>, -Dsfn.endpointUrl or"
                        + " AWS_ENDPOINT_URL");
    }

    @Test
    void takesTheKeysOfTheProfileBeforeThoseOfTheEnvironment() throws IOException {
        machine.variable("AWS_ACCESS_KEY_ID", "ENVKEY");
        machine.variable("AWS_SECRET_ACCESS_KEY", "s");
        machine.write(".aws/credentials", """
                [dev]
                aws_access_key_id = DEVKEY
                aws_secret_access_key = s
                """);

        assertThat(calledAs("dev")).isEqualTo("DEVKEY");
    }

    @Test
    void assumesTheRoleOfTheProfileWithTheKeysOfItsSource() throws IOException {
        machine.write(".aws/config", """
                [profile dev]
                role_arn = arn:aws:iam::123456789012:role/dev
                source_profile = base
                external_id = theirs
                role_session_name = me
                region = eu-west-1
                [profile base]
                aws_access_key_id = BASEKEY
                aws_secret_access_key = s
                """);

        assertThat(calledAs("dev")).isEqualTo("ROLEKEY");
        AWS.verify(postRequestedFor(urlEqualTo("/"))
                .withRequestBody(containing("Action=AssumeRole&"))
                .withRequestBody(containing("RoleArn=arn%3Aaws%3Aiam%3A%3A123456789012%3Arole%2Fdev"))
                .withRequestBody(containing("ExternalId=theirs"))
                .withRequestBody(containing("RoleSessionName=me"))
                .withHeader("Authorization", containing("Credential=BASEKEY/")));
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void asksTheProcessOfTheProfile() throws IOException {
        Path answer = machine.write("answer.json", """
                {"Version": 1, "AccessKeyId": "PROCESSKEY", "SecretAccessKey": "s"}
                """);
        machine.write(".aws/config", "[profile dev]\ncredential_process = cat " + answer + "\n");

        assertThat(calledAs("dev")).isEqualTo("PROCESSKEY");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void saysThatTheProcessOfTheProfileFails() throws IOException {
        machine.write(".aws/config", "[profile dev]\ncredential_process = false\n");

        assertThatThrownBy(() -> calledAs("dev"))
                .isInstanceOf(AwsFailure.class)
                .hasMessage("Profile 'dev' gives no credentials: run its credential_process by hand to see why");
    }

    @Test
    void takesTheWebIdentityOfTheEnvironment() throws IOException {
        webIdentity(machine.write("token", "jwt"));
        machine.variable("AWS_ROLE_SESSION_NAME", "job-7");

        assertThat(calledAs(null)).isEqualTo("ROLEKEY");
        AWS.verify(postRequestedFor(urlEqualTo("/"))
                .withRequestBody(containing("WebIdentityToken=jwt"))
                .withRequestBody(containing("role%2Fci"))
                .withRequestBody(containing("RoleSessionName=job-7")));
    }

    @Test
    void takesTheKeysOfTheEnvironmentBeforeItsWebIdentity() throws IOException {
        machine.variable("AWS_ACCESS_KEY_ID", "ENVKEY");
        machine.variable("AWS_SECRET_ACCESS_KEY", "s");
        webIdentity(machine.write("token", "jwt"));

        assertThat(calledAs(null)).isEqualTo("ENVKEY");
    }

    @Test
    void goesOnToTheProfileWhereTheWebIdentityGivesNothing() throws IOException {
        webIdentity(home.resolve("gone"));
        machine.write(".aws/credentials", """
                [default]
                aws_access_key_id = DEFAULTKEY
                aws_secret_access_key = s
                """);

        assertThat(calledAs(null)).isEqualTo("DEFAULTKEY");
    }

    @Test
    void asksTheIssuerOfTheWebIdentityAgain() throws IOException {
        webIdentity(machine.write("token", "jwt"));
        AWS.stubFor(post(urlEqualTo("/"))
                .withRequestBody(containing("Action=AssumeRoleWithWebIdentity"))
                .inScenario("issuer")
                .whenScenarioStateIs(Scenario.STARTED)
                .willSetStateTo("there")
                .willReturn(aResponse()
                        .withStatus(400)
                        .withBody("<ErrorResponse><Error><Code>IDPCommunicationError</Code></Error></ErrorResponse>")));

        assertThat(calledAs(null)).isEqualTo("ROLEKEY");
    }

    @Test
    void takesTheWebIdentityThroughTheProxy() throws IOException {
        machine.variable("AWS_ENDPOINT_URL_STS", null);
        webIdentity(machine.write("token", "jwt"));
        HttpProxy proxy =
                new HttpProxy("settings.xml", "127.0.0.1", AWS.port(), Optional.empty(), Optional.empty(), List.of());

        try (AwsClients clients = open(settings(null, "http://sts.test.invalid").through(Optional.of(proxy)))) {
            assertThat(clients.accountId()).isEqualTo("123456789012");
        }
        AWS.verify(postRequestedFor(urlEqualTo("/")).withRequestBody(containing("WebIdentityToken=jwt")));
    }

    @Test
    void takesTheWebIdentityOfTheProfile() throws IOException {
        Path token = machine.write("token", "jwt");
        machine.write(".aws/config", """
                [profile ci]
                role_arn = arn:aws:iam::123456789012:role/ci
                web_identity_token_file = %s
                """.formatted(token.toString().replace('\\', '/')));

        assertThat(calledAs("ci")).isEqualTo("ROLEKEY");
        AWS.verify(postRequestedFor(urlEqualTo("/")).withRequestBody(containing("WebIdentityToken=jwt")));
    }

    @Test
    void saysThatTheWebIdentityGivesNothing() {
        webIdentity(home.resolve("gone"));

        assertThatThrownBy(() -> calledAs(null))
                .isInstanceOf(AwsFailure.class)
                .hasMessage("The web identity gives no credentials: check that the file of AWS_WEB_IDENTITY_TOKEN_FILE"
                        + " is there, and that the role of AWS_ROLE_ARN trusts its issuer");
    }

    @Test
    void saysThatABuildAsksForNoCode() throws IOException {
        machine.write(".aws/config", """
                [profile prod]
                role_arn = arn:aws:iam::123456789012:role/deploy
                mfa_serial = arn:aws:iam::123456789012:mfa/me
                source_profile = base
                region = eu-west-1
                [profile base]
                aws_access_key_id = BASEKEY
                aws_secret_access_key = s
                """);
        AWS.stubFor(post(urlEqualTo("/"))
                .withRequestBody(containing("Action=AssumeRole&"))
                .willReturn(aResponse()
                        .withStatus(403)
                        .withBody("<ErrorResponse><Error><Code>AccessDenied</Code><Message>User is not authorized to"
                                + " perform: sts:AssumeRole</Message></Error></ErrorResponse>")));

        assertThatThrownBy(() -> calledAs("prod"))
                .isInstanceOf(AwsFailure.class)
                .hasMessage("The role of profile 'prod' is denied, and its mfa_serial asks for a code, which a build"
                        + " cannot be asked for: " + "run 'eval \"$(aws configure export-credentials --profile prod"
                        + " --format env)\"' and the goal without the profile, or use a profile with credential_process"
                        + " = aws configure export-credentials --profile prod --format process");
    }

    /** With keys in the environment, nothing is asked of it. */
    @Test
    void needsNoProfileOfTheEnvironmentWhereThereAreKeys() {
        machine.variable("AWS_PROFILE", "dve");
        machine.variable("AWS_ACCESS_KEY_ID", "ENVKEY");
        machine.variable("AWS_SECRET_ACCESS_KEY", "s");

        assertThat(calledAs(null)).isEqualTo("ENVKEY");
    }

    @Test
    void callsTheEndpointOfTheProfile() throws IOException {
        machine.variable("AWS_ENDPOINT_URL_STS", null);
        machine.write(".aws/config", """
                [profile local]
                aws_access_key_id = LOCALKEY
                aws_secret_access_key = s
                endpoint_url = %s
                """.formatted(AWS.baseUrl()));

        try (AwsClients clients = open(new ClientSettings(
                Optional.empty(),
                Optional.of("local"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty()))) {
            assertThat(clients.accountId()).isEqualTo("123456789012");
        }
    }

    private void webIdentity(Path token) {
        machine.variable("AWS_WEB_IDENTITY_TOKEN_FILE", token.toString());
        machine.variable("AWS_ROLE_ARN", "arn:aws:iam::123456789012:role/ci");
    }
}
