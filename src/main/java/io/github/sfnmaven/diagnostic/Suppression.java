package io.github.sfnmaven.diagnostic;

/**
 * A finding that the user knows and accepts.
 *
 * @param rule the rule's name
 * @param path JSON Pointer (RFC 6901): findings at this value and below it are accepted; empty for the whole document
 * @param reason why, for those who read it later
 */
public record Suppression(String rule, String path, String reason) {
    /** Whether this accepts a finding. */
    public boolean covers(Diagnostic diagnostic) {
        return rule.equals(diagnostic.rule())
                && (diagnostic.path().equals(path) || diagnostic.path().startsWith(path + "/"));
    }
}
