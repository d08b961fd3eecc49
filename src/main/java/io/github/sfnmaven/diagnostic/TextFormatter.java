package io.github.sfnmaven.diagnostic;

import io.github.sfnmaven.source.SourceFile;
import io.github.sfnmaven.source.SourceLocation;
import io.github.sfnmaven.source.SourceRange;

/** Findings as people read them in a terminal. Lines are separated by LF, the last one has none. */
public final class TextFormatter {
    /** Of a longer line only so much is shown, in chars. */
    private static final int WIDTH = 160;

    private static final String CUT = "…";
    private static final char UNPRINTABLE = '\uFFFD';

    private TextFormatter() {}

    /**
     * The finding on one line: {@code file:line:column: severity: message (hint) [rule]}.
     *
     * <p>Control characters, as they may stand in a state's name, are shown as escapes.
     */
    public static String line(Diagnostic diagnostic) {
        String hint = diagnostic.hint().map(text -> " (" + text + ")").orElse("");
        return Quote.printable(diagnostic.file() + ":" + diagnostic.range().begin() + ": "
                + diagnostic.severity().word() + ": " + diagnostic.message() + hint + " [" + diagnostic.rule() + "]");
    }

    /**
     * {@link #line}, the line of the file it is about, and below it a caret with the rest of the place underlined, up
     * to the end of the line. A long line is cut around the place. Where that line is blank there is nothing to point
     * at, and the first line stands alone.
     *
     * @param source the file that the finding is about
     */
    public static String format(Diagnostic diagnostic, SourceFile source) {
        SourceLocation place = diagnostic.range().begin();
        if (place.line() > source.lines()) {
            return line(diagnostic);
        }
        int at = source.offset(place);
        int lineStart = source.lineStart(place.line());
        int lineEnd = source.lineEnd(place.line());
        int begin = wholePair(source, Math.max(lineStart, Math.min(at - WIDTH / 2, lineEnd - WIDTH)));
        int end = wholePair(source, Math.min(lineEnd, begin + WIDTH));
        String before = (begin > lineStart ? CUT : "") + source.text().substring(begin, at);
        String behind = source.text().substring(at, end) + (end < lineEnd ? CUT : "");
        if (before.isBlank() && behind.isBlank()) {
            return line(diagnostic);
        }
        int rest = Math.min(end, endOnLine(diagnostic.range(), source));
        String marked = at < rest ? source.text().substring(at, rest).stripTrailing() : "";
        return line(diagnostic) + "\n" + shown(before) + shown(behind) + "\n" + below(before, ' ') + underline(marked);
    }

    /** Where a range ends on its first line. */
    private static int endOnLine(SourceRange range, SourceFile source) {
        int line = range.begin().line();
        return range.end().line() > line ? source.lineEnd(line) : source.offset(range.end());
    }

    private static String underline(String marked) {
        return marked.isEmpty() ? "^" : "^" + below(marked.substring(marked.offsetByCodePoints(0, 1)), '~');
    }

    /** The offset itself, or the next one where it would cut a character of two chars. */
    private static int wholePair(SourceFile source, int offset) {
        String text = source.text();
        return offset < text.length() && Character.isLowSurrogate(text.charAt(offset)) ? offset + 1 : offset;
    }

    /** What would move the cursor, or reorder the line, is replaced one for one, so that the caret stays in place. */
    private static String shown(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            if (c == '\t' || !Quote.hidden(c)) {
                out.appendCodePoint(c);
            } else {
                out.append(UNPRINTABLE);
            }
        });
        return out.toString();
    }

    /** A mark for each character of a text; a tab for a tab, so that it lines up whatever the tab's width. */
    private static String below(String text, char mark) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().forEach(c -> out.append(c == '\t' ? '\t' : mark));
        return out.toString();
    }
}
