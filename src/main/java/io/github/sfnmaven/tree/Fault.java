package io.github.sfnmaven.tree;

import java.util.Optional;

/**
 * Why a text cannot be read.
 *
 * @param begin the offset of the first char that is wrong
 * @param end behind the last one
 */
record Fault(int begin, int end, String message, Optional<String> hint) {
    static Fault at(int offset, String message) {
        return new Fault(offset, offset + 1, message, Optional.empty());
    }

    Fault to(int end) {
        return new Fault(begin, end, message, hint);
    }

    Fault says(String message) {
        return new Fault(begin, end, message, hint);
    }

    Fault hint(String hint) {
        return new Fault(begin, end, message, Optional.of(hint));
    }
}
