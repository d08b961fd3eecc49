package io.github.sfnmaven.template.velocity;

/** Ends a rendering that reached a limit; never leaves this package. */
final class RenderingAborted extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String reason;

    RenderingAborted(String reason) {
        super(reason, null, false, false);
        this.reason = reason;
    }

    String reason() {
        return reason;
    }
}
