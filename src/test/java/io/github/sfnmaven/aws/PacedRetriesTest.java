package io.github.sfnmaven.aws;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.anyRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.github.tomakehurst.wiremock.stubbing.Scenario;
import io.github.sfnmaven.call.TimeLimit;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.retries.api.BackoffStrategy;

/** The clients of two modules that are built at the same time. */
class PacedRetriesTest {
    private static final String IDENTITY =
            "<GetCallerIdentityResponse><GetCallerIdentityResult><Account>123456789012</Account>"
                    + "</GetCallerIdentityResult></GetCallerIdentityResponse>";
    private static final String THROTTLED =
            "<ErrorResponse><Error><Code>Throttling</Code><Message>Rate exceeded</Message></Error></ErrorResponse>";

    private final WireMockServer aws =
            new WireMockServer(WireMockConfiguration.options().dynamicPort().bindAddress("127.0.0.1"));

    @BeforeEach
    void start() {
        aws.start();
        aws.stubFor(post(urlEqualTo("/"))
                .inScenario("throttled")
                .whenScenarioStateIs(Scenario.STARTED)
                .willReturn(aResponse().withStatus(400).withBody(THROTTLED))
                .willSetStateTo("over"));
        aws.stubFor(post(urlEqualTo("/"))
                .inScenario("throttled")
                .whenScenarioStateIs("over")
                .willReturn(aResponse().withBody(IDENTITY)));
    }

    @AfterEach
    void stop() {
        aws.stop();
    }

    @Test
    void slowDownAllClientsWhereOneIsThrottled() {
        Paces shared = new Paces(System::nanoTime);

        try (AwsClients one = open(shared);
                AwsClients other = open(shared)) {
            CompletableFuture.runAsync(one::accountId).join();
            CompletableFuture.runAsync(() -> {
                        other.sts().getCallerIdentity();
                        other.sts().getCallerIdentity();
                    })
                    .join();
        }

        List<Long> times = aws.findAll(anyRequestedFor(anyUrl())).stream()
                .map(request -> request.getLoggedDate().toInstant().toEpochMilli())
                .sorted()
                .toList();
        // The SDK's pauses are off here, and nobody sleeps too short: 45 ms and 40 ms are the gaps that remain.
        assertThat(times).hasSize(4);
        assertThat(times.get(2) - times.get(1)).isGreaterThanOrEqualTo(30);
        assertThat(times.get(3) - times.get(2)).isGreaterThanOrEqualTo(30);
    }

    @Test
    void leaveAnotherServiceAndPlaceAlone() {
        Paces paces = new Paces(() -> 0);
        Pace pace = paces.of(String.class, "eu-central-1");

        assertThat(paces.of(String.class, "eu-central-1")).isSameAs(pace);
        assertThat(paces.of(String.class, "eu-west-1")).isNotSameAs(pace);
        assertThat(paces.of(Integer.class, "eu-central-1")).isNotSameAs(pace);
    }

    private AwsClients open(Paces paces) {
        ServerCredentials server = new ServerCredentials(
                "aws", "KEY", "secret", Optional.empty(), Optional.empty(), Optional.of("eu-west-1"));
        ClientSettings settings = new ClientSettings(
                Optional.empty(),
                Optional.empty(),
                Optional.of(URI.create("http://127.0.0.1:" + aws.port())),
                Optional.of(server),
                Optional.empty(),
                Optional.empty());
        return new AwsClients(settings, Retries.with(BackoffStrategy.retryImmediately()), paces, TimeLimit.none());
    }
}
