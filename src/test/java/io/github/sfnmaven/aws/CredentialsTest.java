package io.github.sfnmaven.aws;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.containing;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import io.github.sfnmaven.call.TimeLimit;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.retries.api.BackoffStrategy;

/** A machine of its own for tests of credentials, with STS and SSO on loopback. */
abstract class CredentialsTest {
    static final WireMockServer AWS =
            new WireMockServer(WireMockConfiguration.options().dynamicPort().bindAddress("127.0.0.1"));
    /** The file of the session {@code corp}: the SHA-1 of its name. */
    static final String TOKEN = ".aws/sso/cache/ee0bfd2552fbd840c02cc48b6e823320543c450f.json";

    /** The same for all tests: the SDK finds out once where it keeps tokens. */
    @TempDir
    static Path home;

    SdkSurroundings machine;

    @BeforeAll
    static void start() {
        AWS.start();
    }

    @AfterAll
    static void stop() {
        AWS.stop();
    }

    @BeforeEach
    void reset() throws IOException {
        AWS.resetAll();
        for (String left : List.of(".aws/config", ".aws/credentials", TOKEN)) {
            Files.deleteIfExists(home.resolve(left));
        }
        answer(
                "GetCallerIdentity",
                "<GetCallerIdentityResponse><GetCallerIdentityResult><Account>123456789012</Account>"
                        + "</GetCallerIdentityResult></GetCallerIdentityResponse>");
        answer("AssumeRole&", role("AssumeRole"));
        answer("AssumeRoleWithWebIdentity", role("AssumeRoleWithWebIdentity"));
        machine = SdkSurroundings.in(home);
        machine.variable("AWS_ENDPOINT_URL_STS", AWS.baseUrl());
        machine.variable("AWS_ENDPOINT_URL_SSO", AWS.baseUrl());
        machine.variable("AWS_REGION", "eu-west-1");
    }

    @AfterEach
    void restore() {
        machine.close();
    }

    /** The access key that signs the calls. */
    static String calledAs(@Nullable String profile) {
        try (AwsClients clients = open(settings(profile, AWS.baseUrl()))) {
            clients.accountId();
        }
        String authorization = AWS.findAll(
                        postRequestedFor(urlEqualTo("/")).withRequestBody(containing("Action=GetCallerIdentity")))
                .get(0)
                .getHeader("Authorization");
        return authorization.replaceAll(".*Credential=([^/]+)/.*", "$1");
    }

    static ClientSettings settings(@Nullable String profile, String endpoint) {
        return new ClientSettings(
                Optional.empty(),
                Optional.ofNullable(profile),
                Optional.of(URI.create(endpoint)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    static AwsClients open(ClientSettings settings) {
        return new AwsClients(
                settings,
                Retries.with(BackoffStrategy.retryImmediately()),
                new Paces(System::nanoTime),
                TimeLimit.none());
    }

    static void answer(String action, String body) {
        AWS.stubFor(post(urlEqualTo("/"))
                .withRequestBody(containing("Action=" + action))
                .willReturn(aResponse().withBody(body)));
    }

    static String role(String action) {
        return """
                <%1$sResponse><%1$sResult><Credentials><AccessKeyId>ROLEKEY</AccessKeyId><SecretAccessKey>s</SecretAccessKey>
                <SessionToken>t</SessionToken><Expiration>2126-01-01T00:00:00Z</Expiration></Credentials></%1$sResult></%1$sResponse>
                """.formatted(action);
    }
}
