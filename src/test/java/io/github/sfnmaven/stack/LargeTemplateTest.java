package io.github.sfnmaven.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.sfnmaven.cloudformation.Call;
import io.github.sfnmaven.cloudformation.FakeStack;
import io.github.sfnmaven.s3.FakeBucket;
import io.github.sfnmaven.stack.api.StackSession;
import io.github.sfnmaven.stack.api.TemplateBucket;
import io.github.sfnmaven.stack.api.WaitSettings;
import io.github.sfnmaven.stack.outcome.StackOutcome;
import io.github.sfnmaven.stack.spec.StackSpec;
import io.github.sfnmaven.stack.spec.Templates;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.retries.DefaultRetryStrategy;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.S3Exception;

/** Templates that are too large for a request. */
class LargeTemplateTest extends StackTest {
    private static final String LARGE = Templates.PLAIN + "# " + "x".repeat(51_200) + "\n";

    private final FakeBucket bucket = FakeBucket.named("artifacts");
    private final S3Client s3 = S3Client.builder()
            .endpointOverride(aws.endpoint())
            .forcePathStyle(true)
            .serviceConfiguration(options -> options.chunkedEncodingEnabled(false))
            .region(Region.EU_WEST_1)
            .credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create("test", "test")))
            .httpClient(UrlConnectionHttpClient.create())
            .overrideConfiguration(configuration -> configuration.retryStrategy(DefaultRetryStrategy.doNotRetry()))
            .build();

    LargeTemplateTest() {
        aws.serve(bucket);
    }

    @AfterEach
    void stopS3() {
        s3.close();
    }

    @Test
    void reachCloudFormationThroughTheBucket() {
        assertThat(deploy(LARGE).sentence()).isEqualTo("Stack 'order' created in 0.0 s");

        assertThat(bucket.puts()).singleElement().satisfies(put -> {
            assertThat(put.path()).matches("/artifacts/order/[0-9a-f]{64}\\.template\\.yaml");
            assertThat(put.body()).isEqualTo(LARGE);
            assertThat(put.headers())
                    .containsEntry("Content-type", "application/yaml")
                    .containsKey("X-amz-checksum-sha256")
                    .doesNotContainKey("X-amz-server-side-encryption");
        });
        Call create = aws.calls("CreateStack").get(0);
        assertThat(create.get("TemplateURL"))
                .isEqualTo(aws.endpoint() + bucket.puts().get(0).path());
        assertThat(create.parameters()).doesNotContainKey("TemplateBody");
    }

    @Test
    void lieBelowThePrefix() {
        String json = "{\"Resources\": {}, \"Description\": \"" + "x".repeat(51_200) + "\"}";

        deploy(json, new TemplateBucket(() -> s3, "artifacts", " /cfn/prod/ "));

        assertThat(bucket.puts())
                .singleElement()
                .satisfies(put ->
                        assertThat(put.path()).matches("/artifacts/cfn/prod/order/[0-9a-f]{64}\\.template\\.json"));
    }

    @Test
    void haveTheSameKeyForTheSameBytes() {
        deploy(LARGE);
        deploy(LARGE + "#");
        deploy(LARGE);

        assertThat(bucket.puts()).hasSize(3);
        assertThat(bucket.puts().get(2).path())
                .isEqualTo(bucket.puts().get(0).path())
                .isNotEqualTo(bucket.puts().get(1).path());
    }

    @Test
    void areNotUploadedForAnUnchangedStack() {
        aws.put(FakeStack.named("order").template(LARGE));

        assertThat(deploy(LARGE)).isInstanceOf(StackOutcome.Unchanged.class);
        assertThat(bucket.requests()).isEmpty();
    }

    @Test
    void areUploadedOnceHoweverOftenTheyAreSent() {
        aws.put(FakeStack.named("order").status("ROLLBACK_COMPLETE"));

        assertThat(deploy(LARGE).sentence()).isEqualTo("Stack 'order' created in 0.0 s");
        assertThat(bucket.requests()).containsExactly("HEAD ", "GET ?encryption", "PUT ");
    }

    @Test
    void needABucketBeforeAFailedCreationIsDeleted() {
        bucket.absent();
        aws.put(FakeStack.named("order").status("ROLLBACK_COMPLETE"));

        assertThat(deploy(LARGE)).isInstanceOf(StackOutcome.Refused.class);
        assertThat(aws.actions()).doesNotContain("DeleteStack");
    }

    @Test
    void leaveOthersAloneThatFitIntoARequest() {
        Supplier<S3Client> none = () -> {
            throw new AssertionError("No client is needed");
        };

        deploy(Templates.PLAIN, new TemplateBucket(none, "artifacts", ""));

        assertThat(aws.calls("CreateStack").get(0).get("TemplateBody")).isEqualTo(Templates.PLAIN);
        assertThat(bucket.requests()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"aws:kms, arn:key", "aws:kms:dsse, arn:key", "AES256,"})
    void areEncryptedAsTheBucketSays(String algorithm, String key) {
        bucket.encrypts(algorithm, key == null ? "" : key);

        deploy(LARGE);

        assertThat(bucket.puts()).singleElement().satisfies(put -> {
            assertThat(put.headers()).containsEntry("X-amz-server-side-encryption", algorithm);
            assertThat(put.headers().get("X-amz-server-side-encryption-aws-kms-key-id"))
                    .isEqualTo(key);
        });
    }

    @Test
    void areUploadedByThoseWhoMayDoNothingElse() {
        bucket.denies("HEAD ").denies("GET ?encryption");

        assertThat(deploy(LARGE).isSuccess()).isTrue();
    }

    @Test
    void sayWhereThereIsNoBucket() {
        bucket.absent();

        assertThat(deploy(LARGE).sentence())
                .isEqualTo("There is no S3 bucket 'artifacts': set <artifactBucket> or -Dsfn.artifactBucket to an"
                        + " existing one");
        assertThat(aws.actions()).containsExactly("DescribeStacks");
        assertThat(progress.steps).isEmpty();
    }

    @Test
    void sayWhereTheBucketTakesNothing() {
        bucket.denies("PUT ");

        assertThat(deploy(LARGE).sentence())
                .isEqualTo("AWS denies s3:PutObject in bucket 'artifacts' (Access Denied): allow it, or set"
                        + " <artifactBucket> or -Dsfn.artifactBucket to another bucket");
    }

    @Test
    void failWhereS3Fails() {
        bucket.fails("PUT ", 503, "SlowDown", "Reduce your request rate");

        assertThatThrownBy(() -> deploy(LARGE)).isInstanceOf(S3Exception.class);
    }

    private StackOutcome deploy(String template) {
        return deploy(template, new TemplateBucket(() -> s3, "artifacts", ""));
    }

    private StackOutcome deploy(String template, TemplateBucket place) {
        StackSession session = session(WaitSettings.DEFAULTS).withBucket(Optional.of(place));
        return new StackDeployer(session).deploy(StackSpec.of("order", Templates.of(template)));
    }
}
