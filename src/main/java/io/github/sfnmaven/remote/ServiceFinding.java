package io.github.sfnmaven.remote;

import io.github.sfnmaven.diagnostic.DiagnosticCode;
import java.util.Arrays;
import java.util.Optional;

/**
 * A finding in the service's words.
 *
 * @param code as the service names it; new ones may come at any time
 * @param location see {@link Location}; empty where the service names none
 */
record ServiceFinding(String code, String message, String location) {
    /** Of a message, in characters. */
    private static final int LONGEST = 300;

    /** The code, if it is one that reports promise. */
    Optional<DiagnosticCode> known() {
        return Arrays.stream(DiagnosticCode.values())
                .filter(known -> known.name().equals(code))
                .findFirst();
    }

    DiagnosticCode diagnosticCode() {
        return known().orElse(DiagnosticCode.SCHEMA_VALIDATION_FAILED);
    }

    /** The message on one line, without a full stop. */
    String sentence() {
        String line = message.isBlank()
                ? "The service gives no reason"
                : message.strip().replaceAll("\\s+", " ");
        if (line.codePointCount(0, line.length()) > LONGEST) {
            // LocalStack quotes the whole definition.
            return line.substring(0, line.offsetByCodePoints(0, LONGEST)) + "…";
        }
        return line.endsWith(".") ? line.substring(0, line.length() - 1) : line;
    }
}
