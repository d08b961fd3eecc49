package io.github.sfnmaven.aws;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sfnmaven.diagnostic.Mask;
import java.io.IOException;
import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Optional;
import javax.net.ssl.SSLHandshakeException;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.awscore.exception.AwsErrorDetails;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.core.exception.AbortedException;
import software.amazon.awssdk.core.exception.ApiCallTimeoutException;
import software.amazon.awssdk.core.exception.SdkClientException;

class ExplanationTest {
    private static final Explanation OF_AWS = new Explanation("AWS in eu-wst-1", false);
    private static final Explanation OF_EMULATOR = new Explanation("http://localstack:4566", true);

    @Test
    void hintsAtTheRegionWhereAwsHasNoSuchHost() {
        IOException cause = new UnknownHostException("cloudformation.eu-wst-1.amazonaws.com");

        assertThat(OF_AWS.of(failure(cause)))
                .hasMessage("Host 'cloudformation.eu-wst-1.amazonaws.com' is unknown: check the region (<region> or"
                        + " -Dsfn.region) and the network")
                .hasNoCause();
    }

    @Test
    void hintsAtTheEndpointWhereAnEmulatorHasNoSuchHost() {
        assertThat(OF_EMULATOR.of(failure(new UnknownHostException("localstack"))))
                .hasMessage("Host 'localstack' is unknown: check <endpointUrl> or -Dsfn.endpointUrl and the network");
    }

    @Test
    void hintsAtTheProxyWhereAwsDoesNotAnswer() {
        assertThat(OF_AWS.of(failure(new ConnectException("Connection refused"))))
                .hasMessage("Nothing answers at AWS in eu-wst-1: check the network and the proxy");
    }

    @Test
    void hintsAtTheTrustStoreWhereTheCertificateIsNotTrusted() {
        assertThat(OF_AWS.of(failure(new SSLHandshakeException("PKIX path building failed"))))
                .hasMessage("No trusted connection to AWS in eu-wst-1 (PKIX path building failed): check the proxy"
                        + " and the JVM's trust store");
    }

    @Test
    void tellsASilentServer() {
        String message = "No answer from http://localstack:4566 in time: try again, or check the network";

        assertThat(OF_EMULATOR.of(failure(new SocketTimeoutException("Read timed out"))))
                .hasMessage(message);
        assertThat(OF_EMULATOR.of(ApiCallTimeoutException.create(60_000))).hasMessage(message);
    }

    @Test
    void saysThatAnInterruptionChangedNothing() {
        assertThat(OF_AWS.of(AbortedException.create("Thread was interrupted")))
                .hasMessage("Interrupted: nothing was changed");
    }

    @Test
    void passesOnTheRootOfWhatItDoesNotKnow() {
        assertThat(OF_EMULATOR.of(failure(new IOException("Stream closed.\nAnd more"))))
                .hasMessage("Calling http://localstack:4566 failed: Stream closed");
    }

    @Test
    void showsNoCredentialThatTheServiceRepeats() {
        Explanation explanation =
                new Explanation("AWS", false, Optional.empty(), Mask.of(List.of("FQoGZXIvYXdzEXAMPLE+/=")));
        AwsServiceException refused = AwsServiceException.builder()
                .awsErrorDetails(AwsErrorDetails.builder()
                        .errorCode("SignatureDoesNotMatch")
                        .errorMessage("expected x-amz-security-token:FQoGZXIvYXdzEXAMPLE+/= in 'POST'\nand more")
                        .build())
                .statusCode(403)
                .message("x-amz-security-token:FQoGZXIvYXdzEXAMPLE+/=")
                .build();

        assertThat(explanation.of(refused))
                .hasMessage("AWS does not accept the secret key: expected x-amz-security-token:**** in 'POST'")
                .hasNoSuppressedExceptions();
    }

    @Test
    void keepsTheTraceOfWhatHoldsNoCredential() {
        assertThat(OF_AWS.of(failure(new ConnectException("Connection refused")))
                        .getSuppressed())
                .hasSize(1);
    }

    private static SdkClientException failure(IOException cause) {
        return SdkClientException.create("Unable to execute HTTP request", cause);
    }
}
