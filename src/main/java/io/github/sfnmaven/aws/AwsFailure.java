package io.github.sfnmaven.aws;

import io.github.sfnmaven.diagnostic.Quote;
import org.jspecify.annotations.Nullable;

/**
 * Trouble between here and AWS: no region, no credentials, nobody answering, access denied. The message is one sentence
 * that names the way out.
 *
 * <p>What it comes from is suppressed, not a cause: Maven prints the messages of all causes behind one another, and the
 * SDK's are paragraphs. With {@code -e} the trace shows it all the same.
 */
public final class AwsFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    AwsFailure(String message, @Nullable Throwable origin) {
        super(Quote.printable(message));
        if (origin != null) {
            addSuppressed(origin);
        }
    }
}
