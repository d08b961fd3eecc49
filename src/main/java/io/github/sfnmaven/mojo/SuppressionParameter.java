package io.github.sfnmaven.mojo;

import org.jspecify.annotations.Nullable;

/** A {@code <suppression>} of the POM. Maven sets the fields; {@link #set} reads the short form. */
public final class SuppressionParameter {
    @Nullable
    String rule;

    @Nullable
    String path;

    @Nullable
    String reason;

    /**
     * Reads {@code rule|path|reason}.
     *
     * @param text as on the command line
     */
    public void set(String text) {
        String[] parts = text.split("\\|", 3);
        rule = parts[0];
        path = parts.length > 1 ? parts[1] : null;
        reason = parts.length > 2 ? parts[2] : null;
    }
}
