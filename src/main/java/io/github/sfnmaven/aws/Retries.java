package io.github.sfnmaven.aws;

import java.time.Duration;
import software.amazon.awssdk.retries.StandardRetryStrategy;
import software.amazon.awssdk.retries.api.BackoffStrategy;
import software.amazon.awssdk.retries.api.RetryStrategy;

/** How often and how patiently a call is repeated. */
final class Retries {
    /** Seven pauses, doubling from 0.3 s to 5 s and jittered: 10 to 19 s, 15 s on average. */
    private static final int ATTEMPTS = 8;

    private Retries() {}

    static RetryStrategy patient() {
        return with(BackoffStrategy.exponentialDelayHalfJitter(Duration.ofMillis(300), Duration.ofSeconds(5)));
    }

    /** As {@link #patient}, with other pauses. */
    static RetryStrategy with(BackoffStrategy pauses) {
        return StandardRetryStrategy.builder()
                .maxAttempts(ATTEMPTS)
                .backoffStrategy(pauses)
                .throttlingBackoffStrategy(pauses)
                .retryOnException(Faults::isTransient)
                .treatAsThrottling(Faults::isThrottling)
                // A deployment makes few calls: the breaker would open just when patience is wanted.
                .circuitBreakerEnabled(false)
                // They would retry refused connections and unknown hosts for a quarter of a minute.
                .useClientDefaults(false)
                .build();
    }
}
