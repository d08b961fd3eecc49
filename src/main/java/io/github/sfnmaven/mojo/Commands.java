package io.github.sfnmaven.mojo;

import io.github.sfnmaven.aws.ClientSettings;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Completes the commands that the core puts into its sentences, so that they reach the same stack when they are pasted:
 * the core knows its name, the goal knows where it lives. All that is set is repeated, not only what stands on the
 * command line: another goal does not see the configuration of this one's execution.
 */
record Commands(String options) {
    private static final Pattern STACK = Pattern.compile(" -Dsfn\\.stackName=[-a-zA-Z0-9]+");

    static Commands of(AwsMojo goal) {
        Map<String, @Nullable String> set = new LinkedHashMap<>();
        set.put("region", goal.region);
        set.put("profile", goal.profile);
        set.put("endpointUrl", goal.endpointUrl == null ? null : ClientSettings.withoutPassword(goal.endpointUrl));
        set.put("serverId", goal.serverId);
        set.put("assumeRoleArn", goal.assumeRoleArn);
        set.put("externalId", goal.externalId);
        StringBuilder options = new StringBuilder();
        set.forEach((name, value) -> {
            if (value != null && !value.isBlank()) {
                options.append(" -Dsfn.").append(name).append('=').append(quoted(value.strip()));
            }
        });
        return new Commands(options.toString());
    }

    /** The text with the options behind each stack's name. */
    String completed(@Nullable String text) {
        return STACK.matcher(Objects.requireNonNullElse(text, ""))
                .replaceAll(stack -> Matcher.quoteReplacement(stack.group() + options));
    }

    private static String quoted(String value) {
        return value.matches("[-\\w.:/@+=,]+") ? value : '"' + value + '"';
    }
}
