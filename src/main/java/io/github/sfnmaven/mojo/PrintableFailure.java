package io.github.sfnmaven.mojo;

import io.github.sfnmaven.diagnostic.Quote;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;

/**
 * Escapes control characters in what Maven prints of a failure, which are its message and those of its causes: the name
 * of a file or what AWS says must not look like lines of the log. Most failures have none and stay as they are.
 */
final class PrintableFailure {
    private static final int MAX_CAUSES = 20;

    private PrintableFailure() {}

    static MojoFailureException of(MojoFailureException failure) {
        if (isPrintable(failure)) {
            return failure;
        }
        MojoFailureException printable = new MojoFailureException(Quote.printable(message(failure)));
        printable.addSuppressed(failure);
        return printable;
    }

    static MojoExecutionException of(MojoExecutionException failure) {
        if (isPrintable(failure)) {
            return failure;
        }
        MojoExecutionException printable = new MojoExecutionException(Quote.printable(message(failure)));
        printable.addSuppressed(failure);
        return printable;
    }

    private static boolean isPrintable(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .limit(MAX_CAUSES)
                .map(PrintableFailure::message)
                .allMatch(message -> Quote.printable(message).equals(message));
    }

    private static String message(Throwable failure) {
        return Objects.requireNonNullElse(failure.getMessage(), "");
    }
}
