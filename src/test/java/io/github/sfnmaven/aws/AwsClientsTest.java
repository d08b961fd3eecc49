package io.github.sfnmaven.aws;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.containing;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.github.tomakehurst.wiremock.stubbing.Scenario;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import io.github.sfnmaven.call.TimeLimit;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.retries.api.BackoffStrategy;

class AwsClientsTest {
    private static final WireMockServer AWS =
            new WireMockServer(WireMockConfiguration.options().dynamicPort().bindAddress("127.0.0.1"));
    /** Jumps with each look, so that nobody has to wait for a turn. */
    private static final AtomicLong HOURS = new AtomicLong();

    private static final String IDENTITY =
            "<GetCallerIdentityResponse><GetCallerIdentityResult><Account>123456789012</Account>"
                    + "</GetCallerIdentityResult></GetCallerIdentityResponse>";
    private static final String ROLE =
            "<AssumeRoleResponse><AssumeRoleResult><Credentials><AccessKeyId>ROLEKEY</AccessKeyId>"
                    + "<SecretAccessKey>s</SecretAccessKey><SessionToken>roletoken</SessionToken>"
                    + "<Expiration>2126-01-01T00:00:00Z</Expiration></Credentials></AssumeRoleResult>"
                    + "</AssumeRoleResponse>";

    @BeforeAll
    static void start() {
        AWS.start();
    }

    @AfterAll
    static void stop() {
        AWS.stop();
    }

    @BeforeEach
    void reset() {
        AWS.resetAll();
        answer("GetCallerIdentity", 200, IDENTITY);
        answer("AssumeRole", 200, ROLE);
    }

    @Test
    void callsTheEndpointAsThePluginInTheRegion() {
        try (AwsClients clients = open(settings())) {
            assertThat(clients.accountId()).isEqualTo("123456789012");
        }

        LoggedRequest request = requests("GetCallerIdentity").get(0);
        assertThat(request.getHeader("User-Agent")).contains("sfn-maven-plugin");
        assertThat(request.getHeader("Authorization"))
                .contains("Credential=KEY/")
                .contains("/eu-west-1/sts/");
        assertThat(request.getHeader("X-Amz-Security-Token")).isEqualTo("token");
    }

    @Test
    void takesTheRegionGivenBeforeTheServers() {
        ClientSettings settings = new ClientSettings(
                Optional.of("cn-north-1"),
                Optional.empty(),
                Optional.empty(),
                settings().server(),
                Optional.empty(),
                Optional.empty());

        try (AwsClients given = open(settings);
                AwsClients ofServer = open(settings())) {
            assertThat(given.region()).isEqualTo("cn-north-1");
            assertThat(ofServer.region()).isEqualTo("eu-west-1");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "eu-central-1, aws",
        "cn-north-1, aws-cn",
        "us-gov-west-1, aws-us-gov",
        "us-iso-east-1, aws-iso",
        "eu-mars-7, aws"
    })
    void knowsThePartition(String region, String partition) {
        try (AwsClients clients = open(inRegion(region))) {
            assertThat(clients.partition()).isEqualTo(partition);
        }
    }

    @Test
    void assumesTheRoleOfTheServer() {
        try (AwsClients clients = open(settings())) {
            clients.accountId();
        }
        assertThat(requests("AssumeRole")).isEmpty();

        try (AwsClients clients = open(withRole(Optional.of("arn:aws:iam::1:role/ofserver"), Optional.empty()))) {
            clients.accountId();
        }

        assertThat(requests("AssumeRole").get(0).getBodyAsString())
                .contains("RoleArn=arn%3Aaws%3Aiam%3A%3A1%3Arole%2Fofserver")
                .contains("RoleSessionName=sfn-maven-plugin")
                .doesNotContain("ExternalId");
        assertThat(requests("GetCallerIdentity").get(1).getHeader("Authorization"))
                .contains("Credential=ROLEKEY/");
    }

    @Test
    void assumesTheRoleGivenBeforeTheServers() {
        Optional<String> given = Optional.of("arn:aws:iam::1:role/given");

        try (AwsClients clients = open(
                withRole(Optional.of("arn:aws:iam::1:role/ofserver"), given).of("orders"))) {
            clients.accountId();
            clients.sts().getCallerIdentity();
        }

        assertThat(requests("AssumeRole"))
                .singleElement()
                .satisfies(request -> assertThat(request.getBodyAsString())
                        .contains("role%2Fgiven", "ExternalId=external", "RoleSessionName=sfn-maven-plugin-orders&"));
    }

    @Test
    void namesTheSessionSoThatStsTakesIt() {
        assertThat(settings().of("a".repeat(60)).sessionName()).isEqualTo("sfn-maven-plugin-" + "a".repeat(47));
        assertThat(settings().of("orders_2.x").sessionName()).isEqualTo("sfn-maven-plugin-orders_2.x");
        assertThat(settings().of("über uns").sessionName()).isEqualTo("sfn-maven-plugin--ber-uns");
    }

    @Test
    void saysThatTheRoleMayNotBeAssumed() {
        error("AssumeRole", 403, "AccessDenied", "User: u is not authorized to perform: sts:AssumeRole on resource: r");

        assertThatThrownBy(() -> {
                    try (AwsClients clients = open(withRole(Optional.of("arn:aws:iam::1:role/x"), Optional.empty()))) {
                        clients.cloudFormation();
                    }
                })
                .isInstanceOf(AwsFailure.class)
                .hasMessage("AWS denies sts:AssumeRole: User: u is not authorized to perform: sts:AssumeRole on"
                        + " resource: r");
    }

    @Test
    void repeatsWhatPasses() {
        AWS.stubFor(post(urlEqualTo("/"))
                .inScenario("throttled")
                .whenScenarioStateIs(Scenario.STARTED)
                .willReturn(aResponse().withStatus(400).withBody(errorBody("Throttling", "Rate exceeded")))
                .willSetStateTo("over"));

        try (AwsClients clients = open(settings())) {
            assertThat(clients.accountId()).isEqualTo("123456789012");
        }
        assertThat(requests("GetCallerIdentity")).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "403 | ExpiredToken | The token is expired. | 1 | The AWS credentials have expired during"
                        + " sts:GetCallerIdentity: renew them, with SSO by 'aws sso login', and run the goal again",
                "403 | InvalidClientTokenId | The token is invalid. | 1 | AWS does not accept the access key"
                        + " (InvalidClientTokenId): The token is invalid",
                "403 | SignatureDoesNotMatch | They differ. | 1 | AWS does not accept the secret key: They differ",
                "400 | Throttling | Rate exceeded | 8 | AWS throttles the calls of this account during"
                        + " sts:GetCallerIdentity (Throttling), even after 8 attempts: try again later",
                "400 | Strange | What | 1 | AWS refuses sts:GetCallerIdentity (Strange): What",
            })
    void saysWhatARefusalMeans(int status, String code, String words, int attempts, String message) {
        error("GetCallerIdentity", status, code, words);

        assertThatThrownBy(() -> open(settings()).accountId())
                .isInstanceOf(AwsFailure.class)
                .hasMessage(message);
        assertThat(requests("GetCallerIdentity")).hasSize(attempts);
    }

    @Test
    void saysThatTheServiceFails() {
        error("GetCallerIdentity", 500, "InternalFailure", "");

        assertThatThrownBy(() -> open(settings()).accountId())
                .hasMessage("http://127.0.0.1:" + AWS.port()
                        + " fails during sts:GetCallerIdentity, even after 8 attempts: status 500");
    }

    @Test
    void saysWhatAnswersInPlaceOfTheService() {
        AWS.stubFor(post(urlEqualTo("/")).willReturn(aResponse().withStatus(502).withBody("<html>Bad gateway</html>")));

        assertThatThrownBy(() -> open(settings()).accountId())
                .hasMessage("Something else than AWS answered sts:GetCallerIdentity at http://127.0.0.1:" + AWS.port()
                        + " (status 502, no <ErrorResponse>: '<html>Bad gateway</html>'): check <endpointUrl> or"
                        + " -Dsfn.endpointUrl, and a proxy or a login page of the network in between");
        assertThat(requests("GetCallerIdentity")).hasSize(8);
    }

    @Test
    void saysAtOnceThatNobodyAnswers() {
        WireMockServer gone =
                new WireMockServer(WireMockConfiguration.options().dynamicPort().bindAddress("127.0.0.1"));
        gone.start();
        URI endpoint = URI.create("http://127.0.0.1:" + gone.port());
        gone.stop();

        assertThatThrownBy(() -> open(at(endpoint)).accountId())
                .isInstanceOf(AwsFailure.class)
                .hasMessage("Nothing answers at " + endpoint
                        + ": start the emulator there, or correct <endpointUrl> or -Dsfn.endpointUrl")
                .hasNoCause()
                .satisfies(failure -> assertThat(((SdkException) failure.getSuppressed()[0]).numAttempts())
                        .isEqualTo(1));
    }

    @Test
    void refusesAnEndpointThatIsNoUrl() {
        assertThatThrownBy(() -> open(at(URI.create("localhost:4566"))).cloudFormation())
                .isInstanceOf(AwsFailure.class)
                .hasMessage("Endpoint 'localhost:4566' is not a URL such as 'http://127.0.0.1:4566': correct"
                        + " <endpointUrl> or -Dsfn.endpointUrl");
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost:4566", "http://", "ftp://x", "http://a b", "4566", ""})
    void refusesTextThatIsNoUrl(String url) {
        assertThatThrownBy(() -> ClientSettings.endpoint(url))
                .isInstanceOf(AwsFailure.class)
                .hasMessageStartingWith("Endpoint '" + url + "' is not a URL such as 'http://127.0.0.1:4566'");
    }

    @Test
    void refusesAServerWithoutPassword() {
        ServerCredentials server =
                new ServerCredentials("aws", "KEY", "", Optional.empty(), Optional.empty(), Optional.of("eu-west-1"));
        ClientSettings settings = new ClientSettings(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(server),
                Optional.empty(),
                Optional.empty());

        assertThatThrownBy(() -> open(settings).cloudFormation())
                .hasMessage("Server 'aws' of settings.xml gives no credentials: set its <username> to the access key"
                        + " and its <password> to the secret key");
    }

    @Test
    void keepsSecretsOutOfItsText() {
        assertThat(settings().toString()).contains("server 'aws'").doesNotContain("secret", "token");
    }

    private static AwsClients open(ClientSettings settings) {
        return new AwsClients(
                settings,
                Retries.with(BackoffStrategy.retryImmediately()),
                new Paces(() -> HOURS.addAndGet(3_600_000_000_000L)),
                TimeLimit.none());
    }

    private static ClientSettings settings() {
        return at(URI.create("http://127.0.0.1:" + AWS.port()));
    }

    private static ClientSettings at(URI endpoint) {
        return new ClientSettings(
                Optional.empty(),
                Optional.empty(),
                Optional.of(endpoint),
                Optional.of(server(Optional.empty())),
                Optional.empty(),
                Optional.empty());
    }

    private static ClientSettings inRegion(String region) {
        return new ClientSettings(
                Optional.of(region),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static ClientSettings withRole(Optional<String> ofServer, Optional<String> given) {
        return new ClientSettings(
                Optional.empty(),
                Optional.empty(),
                settings().endpoint(),
                Optional.of(server(ofServer)),
                given,
                given.map(role -> "external"));
    }

    private static ServerCredentials server(Optional<String> role) {
        return new ServerCredentials("aws", "KEY", "secret", Optional.of("token"), role, Optional.of("eu-west-1"));
    }

    private static void answer(String action, int status, String body) {
        AWS.stubFor(post(urlEqualTo("/"))
                .withRequestBody(containing("Action=" + action))
                .willReturn(aResponse().withStatus(status).withBody(body)));
    }

    private static void error(String action, int status, String code, String message) {
        answer(action, status, errorBody(code, message));
    }

    private static String errorBody(String code, String message) {
        return "<ErrorResponse><Error><Code>" + code + "</Code><Message>" + message
                + "</Message></Error></ErrorResponse>";
    }

    private static List<LoggedRequest> requests(String action) {
        return AWS.findAll(postRequestedFor(urlEqualTo("/")).withRequestBody(containing("Action=" + action)));
    }
}
