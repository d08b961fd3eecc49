package io.github.sfnmaven.asl.expression;

import java.util.Optional;

/** Ends the reading of an expression at its first fault; never leaves the package. */
final class Unreadable extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient SyntaxFault fault;

    private Unreadable(SyntaxFault fault) {
        super(fault.message(), null, false, false);
        this.fault = fault;
    }

    static Unreadable at(int begin, int end, String message) {
        return new Unreadable(new SyntaxFault(begin, end, message, Optional.empty()));
    }

    static Unreadable at(int begin, int end, String message, String hint) {
        return new Unreadable(new SyntaxFault(begin, end, message, Optional.of(hint)));
    }

    SyntaxFault fault() {
        return fault;
    }
}
