package io.github.sfnmaven.aws;

import io.github.sfnmaven.diagnostic.Quote;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.http.SdkHttpResponse;

/**
 * An HTTP answer that is not the service's: a proxy, a captive portal or another server has answered. The message
 * describes it. One with a server's status has a cause of the network, so that the call is repeated as after a lost
 * connection.
 */
final class UnexpectedAnswer extends Exception {
    private static final long serialVersionUID = 1L;
    private static final int SERVER_ERROR = 500;
    /** Of a text that somebody else has written, in characters. */
    private static final int MAX_QUOTED = 80;

    private UnexpectedAnswer(String description, @Nullable IOException cause) {
        super(description, cause);
    }

    /**
     * The failure of the call, with an UnexpectedAnswer as its cause.
     *
     * @param flaw that the body has, such as {@code "no XML"}
     */
    static SdkClientException failure(SdkHttpResponse response, byte[] body, String flaw) {
        List<String> parts = new ArrayList<>();
        parts.add("status " + response.statusCode());
        response.firstMatchingHeader("Content-Type").ifPresent(type -> parts.add(quote(type)));
        response.firstMatchingHeader("Location").ifPresent(place -> parts.add("to '" + quote(place) + "'"));
        String words = quote(new String(body, 0, Math.min(body.length, 1000), StandardCharsets.UTF_8));
        parts.add(words.isEmpty() ? "empty" : flaw + ": '" + words + "'");
        String description = String.join(", ", parts);
        IOException passing =
                response.statusCode() >= SERVER_ERROR ? new IOException("status " + response.statusCode()) : null;
        return SdkClientException.create(description, new UnexpectedAnswer(description, passing));
    }

    /** Of something that does not speak HTTP. */
    static SdkClientException noHttp() {
        return SdkClientException.create("no HTTP", new UnexpectedAnswer("no HTTP", null));
    }

    /** On one line, without what a terminal would take for a command. */
    private static String quote(String text) {
        String line = Quote.printable(text.strip().replaceAll("\\s+", " "));
        return line.codePointCount(0, line.length()) > MAX_QUOTED
                ? line.substring(0, line.offsetByCodePoints(0, MAX_QUOTED)) + "…"
                : line;
    }
}
