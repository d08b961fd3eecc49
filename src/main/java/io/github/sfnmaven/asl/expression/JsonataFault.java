package io.github.sfnmaven.asl.expression;

import java.util.Optional;

/** Leaves the parser where an expression cannot be read any further. */
final class JsonataFault extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient SyntaxFault fault;

    JsonataFault(int begin, int end, String message, Optional<String> hint) {
        super(message, null, false, false);
        this.fault = new SyntaxFault(begin, end, message, hint);
    }

    SyntaxFault fault() {
        return fault;
    }
}
