package io.github.sfnmaven.aws;

import io.github.sfnmaven.call.TimeLimit;
import java.time.Duration;
import software.amazon.awssdk.retries.api.AcquireInitialTokenRequest;
import software.amazon.awssdk.retries.api.AcquireInitialTokenResponse;
import software.amazon.awssdk.retries.api.RecordSuccessRequest;
import software.amazon.awssdk.retries.api.RecordSuccessResponse;
import software.amazon.awssdk.retries.api.RefreshRetryTokenRequest;
import software.amazon.awssdk.retries.api.RefreshRetryTokenResponse;
import software.amazon.awssdk.retries.api.RetryStrategy;
import software.amazon.awssdk.retries.api.TokenAcquisitionFailedException;

/**
 * Retries that keep to a {@link Pace}; the SDK does the waiting. Its own AdaptiveRetryStrategy will not do: outside of
 * its internals nobody can turn off its circuit breaker, and one instance has one bucket for all services and regions.
 */
record PacedRetries(RetryStrategy retries, Pace pace, TimeLimit limit) implements RetryStrategy {
    @Override
    public AcquireInitialTokenResponse acquireInitialToken(AcquireInitialTokenRequest request) {
        AcquireInitialTokenResponse acquired = retries.acquireInitialToken(request);
        return AcquireInitialTokenResponse.create(acquired.token(), longer(acquired.delay(), pace.turn()));
    }

    @Override
    public RefreshRetryTokenResponse refreshRetryToken(RefreshRetryTokenRequest request) {
        if (Faults.isThrottling(request.failure())) {
            pace.throttled();
        }
        RefreshRetryTokenResponse refreshed = retries.refreshRetryToken(request);
        if (limit.isOver()) {
            throw new TokenAcquisitionFailedException(
                    "The time of the goal is over", refreshed.token(), request.failure());
        }
        return RefreshRetryTokenResponse.create(refreshed.token(), longer(refreshed.delay(), pace.turn()));
    }

    @Override
    public RecordSuccessResponse recordSuccess(RecordSuccessRequest request) {
        pace.answered();
        return retries.recordSuccess(request);
    }

    @Override
    public int maxAttempts() {
        return retries.maxAttempts();
    }

    @Override
    public boolean useClientDefaults() {
        return retries.useClientDefaults();
    }

    /** What is built of it has no pace; the SDK asks only strategies that want its defaults. */
    @Override
    public Builder<?, ?> toBuilder() {
        return retries.toBuilder();
    }

    private static Duration longer(Duration left, Duration right) {
        return left.compareTo(right) < 0 ? right : left;
    }
}
