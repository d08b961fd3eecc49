package io.github.sfnmaven.stack.event;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What to do about one kind of failure.
 *
 * @param type the resource's type; empty: any
 * @param reason what is found in the reason, on one line
 * @param words {@code {1}} stands for the first group of the reason, {@code {stack}} for the stack's name
 */
record FailureHint(String type, Pattern reason, String words) {
    static FailureHint on(String reason, String words) {
        return on("", reason, words);
    }

    static FailureHint on(String type, String reason, String words) {
        return new FailureHint(type, Pattern.compile(reason, Pattern.CASE_INSENSITIVE), words);
    }

    /** The hint, if it is one for this failure. */
    Optional<String> about(ResourceEvent event) {
        String line = event.reason().orElse("").strip().replaceAll("\\s+", " ");
        Matcher found = reason.matcher(line);
        if (!(type.isEmpty() || type.equals(event.type())) || !found.find()) {
            return Optional.empty();
        }
        String filled = words.replace("{stack}", event.stackName());
        for (int i = 1; i <= found.groupCount(); i++) {
            filled = filled.replace("{" + i + "}", found.group(i));
        }
        return Optional.of(filled);
    }
}
