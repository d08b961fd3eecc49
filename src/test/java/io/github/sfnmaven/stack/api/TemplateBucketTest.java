package io.github.sfnmaven.stack.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sfnmaven.cloudformation.FakeCloudFormation;
import io.github.sfnmaven.s3.Detour;
import io.github.sfnmaven.s3.FakeBucket;
import io.github.sfnmaven.stack.spec.StackSpec;
import io.github.sfnmaven.stack.spec.Templates;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;

/** Where CloudFormation is told to read, at AWS itself. */
class TemplateBucketTest {
    private static final StackSpec SPEC = StackSpec.of("order", Templates.of(Templates.PLAIN));

    private final FakeCloudFormation server = FakeCloudFormation.start();

    @AfterEach
    void stop() {
        server.close();
    }

    @ParameterizedTest
    @CsvSource({
        "artifacts, eu-central-1, https://artifacts.s3.eu-central-1.amazonaws.com/",
        "artifacts, us-gov-west-1, https://artifacts.s3.us-gov-west-1.amazonaws.com/",
        "artifacts, cn-north-1, https://artifacts.s3.cn-north-1.amazonaws.com.cn/",
        "com.example.artifacts, eu-central-1, https://s3.eu-central-1.amazonaws.com/com.example.artifacts/"
    })
    void isNamedWithItsOwnRegion(String name, String region, String begin) {
        assertThat(url(FakeBucket.named(name).region(region), name)).startsWith(begin + "order/");
    }

    @Test
    void tellsItsRegionToThoseWhoMayNotLookAtIt() {
        assertThat(url(FakeBucket.named("artifacts").region("ap-south-1").denies("HEAD "), "artifacts"))
                .startsWith("https://artifacts.s3.ap-south-1.amazonaws.com/order/");
    }

    private String url(FakeBucket bucket, String name) {
        server.serve(bucket);
        try (S3Client s3 = S3Client.builder()
                .region(Region.EU_WEST_1)
                .crossRegionAccessEnabled(true)
                .credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create("test", "test")))
                .httpClient(UrlConnectionHttpClient.create())
                .overrideConfiguration(client -> client.addExecutionInterceptor(new Detour(server.endpoint(), bucket)))
                .build()) {
            return new TemplateBucket(() -> s3, name, "").url(SPEC);
        }
    }
}
