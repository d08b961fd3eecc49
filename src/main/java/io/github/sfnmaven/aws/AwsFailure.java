package io.github.sfnmaven.aws;

import org.jspecify.annotations.Nullable;

/**
 * Trouble between here and AWS: no region, no credentials, nobody answering, access denied. The message is one sentence
 * that names the way out; the goal shows it and keeps the cause for {@code -e}.
 */
public final class AwsFailure extends RuntimeException {
    AwsFailure(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
