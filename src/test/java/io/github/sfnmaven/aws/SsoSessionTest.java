package io.github.sfnmaven.aws;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Credentials of AWS IAM Identity Center, and what to do where its session is over. */
class SsoSessionTest extends CredentialsTest {
    private static final String SSO_PROFILE = """
            [profile dev]
            sso_session = corp
            sso_account_id = 123456789012
            sso_role_name = Deployer
            [sso-session corp]
            sso_region = eu-west-1
            sso_start_url = https://corp.test.invalid/start
            """;

    @Test
    void takesTheRoleOfAnSsoSession() throws IOException {
        machine.write(".aws/config", SSO_PROFILE);
        machine.write(TOKEN, token("2126-01-01T00:00:00Z"));
        AWS.stubFor(get(urlPathEqualTo("/federation/credentials"))
                .willReturn(aResponse().withBody("""
                        {"roleCredentials": {"accessKeyId": "SSOKEY", "secretAccessKey": "s", "sessionToken": "t",
                         "expiration": 4922899200000}}
                        """)));

        assertThat(calledAs("dev")).isEqualTo("SSOKEY");
        AWS.verify(getRequestedFor(urlPathEqualTo("/federation/credentials"))
                .withQueryParam("role_name", equalTo("Deployer"))
                .withQueryParam("account_id", equalTo("123456789012"))
                .withHeader("x-amz-sso_bearer_token", equalTo("sso-token")));
    }

    @Test
    void asksToLogInWhereTheSsoSessionIsOver() throws IOException {
        machine.write(".aws/config", SSO_PROFILE);
        machine.write(TOKEN, token("2026-01-01T00:00:00Z"));

        asksToLogIn("dev");
    }

    @Test
    void asksToLogInWhereTheSsoSessionCannotBeRenewed() throws IOException {
        machine.variable("AWS_ENDPOINT_URL_SSO_OIDC", AWS.baseUrl());
        machine.write(".aws/config", SSO_PROFILE);
        machine.write(TOKEN, token("2026-01-01T00:00:00Z").replace("{", """
                {"clientId": "c", "clientSecret": "s", "refreshToken": "r",
                 "registrationExpiresAt": "2126-01-01T00:00:00Z",
                """));
        AWS.stubFor(post(urlEqualTo("/token"))
                .willReturn(aResponse()
                        .withStatus(400)
                        .withHeader("x-amzn-ErrorType", "InvalidGrantException")
                        .withBody("{\"error\": \"invalid_grant\"}")));

        asksToLogIn("dev");
        AWS.verify(postRequestedFor(urlEqualTo("/token")));
    }

    @Test
    void asksToLogInWhereNoSsoSessionWasOpened() throws IOException {
        machine.write(".aws/config", SSO_PROFILE);

        asksToLogIn("dev");
    }

    @Test
    void asksToLogInWhereSsoHasEndedTheSession() throws IOException {
        machine.write(".aws/config", SSO_PROFILE);
        machine.write(TOKEN, token("2126-01-01T00:00:00Z"));
        AWS.stubFor(get(urlPathEqualTo("/federation/credentials"))
                .willReturn(aResponse()
                        .withStatus(401)
                        .withHeader("x-amzn-ErrorType", "UnauthorizedException")
                        .withBody("{\"message\": \"Session token not found or invalid\"}")));

        asksToLogIn("dev");
    }

    @Test
    void asksToLogInWithTheProfileOfTheEnvironment() throws IOException {
        machine.variable("AWS_PROFILE", "dev");
        machine.write(".aws/config", SSO_PROFILE);

        asksToLogIn(null);
    }

    private void asksToLogIn(@Nullable String profile) {
        assertThatThrownBy(() -> calledAs(profile))
                .isInstanceOf(AwsFailure.class)
                .hasMessage("The SSO session of profile 'dev' is over, or was never opened:"
                        + " run 'aws sso login --profile dev'");
    }

    private static String token(String expiry) {
        return """
                {"startUrl": "https://corp.test.invalid/start", "region": "eu-west-1", "accessToken": "sso-token",
                 "expiresAt": "%s"}
                """.formatted(expiry);
    }
}
