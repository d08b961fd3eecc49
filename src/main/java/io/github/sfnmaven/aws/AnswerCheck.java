package io.github.sfnmaven.aws;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.core.interceptor.SdkExecutionAttribute;
import software.amazon.awssdk.http.SdkHttpResponse;

/**
 * Lets only the service's own answers through. The SDK takes the page of a captive portal for an answer without
 * content, such as a list of no stacks, and overflows the stack on deeply nested ones.
 */
final class AnswerCheck implements ExecutionInterceptor {
    private static final int CLIENT_ERROR = 400;
    private static final Set<Integer> EXPLAINED_BY_STATUS = Set.of(407, 501);
    private static final List<String> ERRORS = List.of("ErrorResponse", "Error");

    @Override
    public Optional<InputStream> modifyHttpResponseContent(
            Context.ModifyHttpResponse context, ExecutionAttributes attributes) {
        byte[] body = context.responseBody().map(AnswerCheck::bytes).orElseGet(() -> new byte[0]);
        String service = String.valueOf(attributes.getAttribute(SdkExecutionAttribute.SERVICE_NAME));
        String operation = String.valueOf(attributes.getAttribute(SdkExecutionAttribute.OPERATION_NAME));
        SdkHttpResponse response = context.httpResponse();
        Optional<String> flaw = switch (service.toLowerCase(Locale.ROOT)) {
            case "s3" -> ofStorage(response, operation, body);
            case "sfn" -> AnswerBody.jsonFlaw(body);
            default -> AnswerBody.xmlFlaw(body, response.isSuccessful() ? List.of(operation + "Response") : ERRORS);
        };
        if (flaw.isEmpty()) {
            return context.responseBody().map(stream -> new ByteArrayInputStream(body));
        }
        if (EXPLAINED_BY_STATUS.contains(response.statusCode())) {
            return Optional.of(InputStream.nullInputStream());
        }
        throw UnexpectedAnswer.failure(response, body, flaw.get());
    }

    /** Many answers of S3 have no body; its headers tell them apart. */
    private static Optional<String> ofStorage(SdkHttpResponse response, String operation, byte[] body) {
        boolean own = response.headers().keySet().stream()
                .anyMatch(header -> header.regionMatches(true, 0, "x-amz", 0, 5) || header.equalsIgnoreCase("ETag"));
        if (body.length == 0 && (own || response.statusCode() >= CLIENT_ERROR)) {
            return Optional.empty();
        }
        if (!response.isSuccessful()) {
            return AnswerBody.xmlFlaw(body, ERRORS);
        }
        return operation.equals("GetBucketEncryption")
                ? AnswerBody.xmlFlaw(body, List.of("ServerSideEncryptionConfiguration"))
                : Optional.of("no answer of S3").filter(flaw -> !own);
    }

    private static byte[] bytes(InputStream stream) {
        try {
            return stream.readAllBytes();
        } catch (IOException e) {
            // It was read from the network before, so this is memory.
            throw new UncheckedIOException(e);
        }
    }
}
