package io.github.sfnmaven.stack.outcome;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

/** The page of AWS's console that shows a stack. */
public final class ConsoleLink {
    /** The console's host by partition; others have consoles that nobody outside can name. */
    private static final Map<String, String> HOSTS = Map.of(
            "aws", "console.aws.amazon.com",
            "aws-cn", "console.amazonaws.cn",
            "aws-us-gov", "console.amazonaws-us-gov.com");

    private ConsoleLink() {}

    /**
     * The link to the stack's events.
     *
     * @param stackId its ARN, which holds partition and region: {@code arn:aws:cloudformation:eu-central-1:…}
     */
    public static Optional<String> to(String stackId) {
        String[] parts = stackId.split(":", 6);
        if (parts.length < 6 || !HOSTS.containsKey(parts[1]) || parts[3].isEmpty()) {
            return Optional.empty();
        }
        String region = parts[3];
        return Optional.of("https://" + region + "." + HOSTS.get(parts[1]) + "/cloudformation/home?region=" + region
                + "#/stacks/events?viewNested=true&stackId=" + URLEncoder.encode(stackId, StandardCharsets.UTF_8));
    }
}
