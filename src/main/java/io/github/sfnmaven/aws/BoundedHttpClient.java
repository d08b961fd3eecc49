package io.github.sfnmaven.aws;

import io.github.sfnmaven.call.DetachedCall;
import io.github.sfnmaven.call.TimeLimit;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import software.amazon.awssdk.core.exception.AbortedException;
import software.amazon.awssdk.core.exception.ApiCallTimeoutException;
import software.amazon.awssdk.http.AbortableInputStream;
import software.amazon.awssdk.http.ExecutableHttpRequest;
import software.amazon.awssdk.http.HttpExecuteRequest;
import software.amazon.awssdk.http.HttpExecuteResponse;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.SdkHttpRequest;

/**
 * Bounds every HTTP call of every service, whatever the other side sends: in time, from the look-up of the host to the
 * last byte of the answer, and in memory. The caller can be interrupted at any moment, which a socket cannot.
 */
record BoundedHttpClient(SdkHttpClient client, TimeLimit limit) implements SdkHttpClient {
    /** The SDK's own limit of a call with all its attempts. */
    private static final Duration LONGEST = Duration.ofSeconds(60);

    @Override
    public ExecutableHttpRequest prepareRequest(HttpExecuteRequest request) {
        // After 'Expect: 100-continue' the JDK does not show what an answer other than S3's says.
        SdkHttpRequest whole =
                request.httpRequest().toBuilder().removeHeader("Expect").build();
        HttpExecuteRequest.Builder sent = HttpExecuteRequest.builder().request(whole);
        request.contentStreamProvider().ifPresent(sent::contentStreamProvider);
        request.metricCollector().ifPresent(sent::metricCollector);
        return new Request(client.prepareRequest(sent.build()), limit);
    }

    @Override
    public String clientName() {
        return client.clientName();
    }

    @Override
    public void close() {
        client.close();
    }

    private record Request(ExecutableHttpRequest request, TimeLimit limit) implements ExecutableHttpRequest {
        @Override
        public HttpExecuteResponse call() throws IOException {
            Duration allowed = limit.forCall(LONGEST);
            FutureTask<HttpExecuteResponse> running =
                    DetachedCall.start("aws-call", () -> withWholeBody(request.call()));
            try {
                return running.get(Math.max(0, allowed.toMillis()), TimeUnit.MILLISECONDS);
            } catch (TimeoutException e) {
                leave(running);
                throw ApiCallTimeoutException.create(allowed.toMillis());
            } catch (InterruptedException e) {
                leave(running);
                Thread.currentThread().interrupt();
                throw AbortedException.create("Interrupted during a call", e);
            } catch (ExecutionException e) {
                IOException reason = trouble(e);
                if (isNoHttp(reason)) {
                    throw UnexpectedAnswer.noHttp();
                }
                throw reason;
            }
        }

        @Override
        public void abort() {
            // It may wait for a lock that the reading thread has.
            var unused = DetachedCall.start("aws-abort", () -> {
                request.abort();
                return true;
            });
        }

        private static IOException trouble(ExecutionException failure) {
            if (failure.getCause() instanceof UncheckedIOException unchecked) {
                return Objects.requireNonNull(unchecked.getCause());
            }
            Exception reason = DetachedCall.reason(failure);
            return reason instanceof IOException trouble ? trouble : new IOException(reason);
        }

        /** Only the JDK's words tell it from a lost connection. */
        private static boolean isNoHttp(IOException failure) {
            return "Invalid Http response".equals(failure.getMessage());
        }

        private void leave(FutureTask<HttpExecuteResponse> running) {
            running.cancel(true);
            abort();
        }

        private static HttpExecuteResponse withWholeBody(HttpExecuteResponse answer) throws IOException {
            if (answer.responseBody().isEmpty()) {
                return answer;
            }
            BoundedBody body = new BoundedBody(answer.httpResponse());
            byte[] bytes = body.read(answer.responseBody().get());
            return HttpExecuteResponse.builder()
                    .response(body.plainResponse())
                    .responseBody(AbortableInputStream.create(new ByteArrayInputStream(bytes)))
                    .build();
        }
    }
}
