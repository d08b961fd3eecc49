package io.github.sfnmaven.stack.api;

import io.github.sfnmaven.stack.spec.StackSpec;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.PutObjectRequest;
import software.amazon.awssdk.services.s3.model.S3Exception;
import software.amazon.awssdk.services.s3.model.ServerSideEncryptionByDefault;

/** The S3 bucket through which templates go that are too large for a request. For one thread. */
public final class TemplateBucket {
    private static final int FORBIDDEN = 403;
    private static final int NOT_FOUND = 404;
    private static final int SERVER_ERROR = 500;
    private static final int NOT_IMPLEMENTED = 501;

    private final Supplier<S3Client> client;
    private final String name;
    private final String prefix;
    private final Map<String, String> urls = new HashMap<>();

    /**
     * Calls nobody.
     *
     * @param client asked for when there is a template to upload
     * @param prefix begins the keys; slashes around it do not matter, blank is none
     */
    public TemplateBucket(Supplier<S3Client> client, String name, String prefix) {
        this.client = client;
        this.name = name;
        this.prefix = prefix.strip().replaceAll("^/+|/+$", "");
    }

    /**
     * Uploads the template, once however often it is asked for. Equal templates have equal keys: nothing piles up, and
     * no other deploy can change what this one sends.
     *
     * @return where CloudFormation reads it
     * @throws UnusableBucketException if there is no such bucket, or it may not be written to
     * @throws software.amazon.awssdk.core.exception.SdkException if S3 cannot be asked
     */
    String url(StackSpec spec) {
        byte[] bytes = spec.template().text().getBytes(StandardCharsets.UTF_8);
        byte[] digest = sha256(bytes);
        String type = spec.template().text().stripLeading().startsWith("{") ? "json" : "yaml";
        String key = (prefix.isEmpty() ? "" : prefix + "/") + spec.stackName() + "/"
                + HexFormat.of().formatHex(digest) + ".template." + type;
        if (!urls.containsKey(key)) {
            Region region = Region.of(region());
            PutObjectRequest.Builder request = PutObjectRequest.builder()
                    .bucket(name)
                    .key(key)
                    .contentType("application/" + type)
                    .checksumSHA256(Base64.getEncoder().encodeToString(digest));
            encryption()
                    .ifPresent(rule -> request.serverSideEncryption(rule.sseAlgorithmAsString())
                            .ssekmsKeyId(rule.kmsMasterKeyID()));
            put(request.build(), bytes);
            urls.put(key, url(key, region));
        }
        return urls.getOrDefault(key, "");
    }

    /** By the bucket's host, or by its path where a dot in the name forbids that, and at an emulator. */
    private String url(String key, Region region) {
        return client.get()
                .utilities()
                .getUrl(request -> request.bucket(name).key(key).region(region))
                .toString();
    }

    private void put(PutObjectRequest request, byte[] bytes) {
        try {
            client.get().putObject(request, RequestBody.fromBytes(bytes));
        } catch (S3Exception e) {
            if (e.statusCode() == NOT_FOUND) {
                throw absent(e);
            }
            if (StackErrors.isDenied(e)) {
                throw new UnusableBucketException(
                        "AWS denies s3:PutObject in bucket '" + name + "' (" + StackErrors.words(e)
                                + "): allow it, or set <artifactBucket> or -Dsfn.artifactBucket to another bucket",
                        e);
            }
            throw e;
        }
    }

    /** S3 tells it also those who may not look at the bucket. */
    private String region() {
        Optional<String> region;
        try {
            region = Optional.ofNullable(
                    client.get().headBucket(request -> request.bucket(name)).bucketRegion());
        } catch (S3Exception e) {
            if (e.statusCode() == NOT_FOUND) {
                throw absent(e);
            }
            if (e.statusCode() != FORBIDDEN) {
                throw e;
            }
            region = Optional.ofNullable(e.awsErrorDetails())
                    .flatMap(details -> details.sdkHttpResponse().firstMatchingHeader("x-amz-bucket-region"));
        }
        return region.orElseGet(
                () -> client.get().serviceClientConfiguration().region().id());
    }

    /** What S3 takes by itself. It is sent all the same where it can be known: some bucket policies demand that. */
    private Optional<ServerSideEncryptionByDefault> encryption() {
        try {
            return client
                    .get()
                    .getBucketEncryption(request -> request.bucket(name))
                    .serverSideEncryptionConfiguration()
                    .rules()
                    .stream()
                    .flatMap(rule -> Optional.ofNullable(rule.applyServerSideEncryptionByDefault()).stream())
                    .findFirst();
        } catch (S3Exception e) {
            // There is none, it may not be read, or an emulator does not know the call.
            if (e.statusCode() < SERVER_ERROR || e.statusCode() == NOT_IMPLEMENTED) {
                return Optional.empty();
            }
            throw e;
        }
    }

    private UnusableBucketException absent(S3Exception failure) {
        return new UnusableBucketException(
                "There is no S3 bucket '" + name + "': set <artifactBucket> or -Dsfn.artifactBucket to an existing one",
                failure);
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }
}
