package io.github.sfnmaven.template.velocity;

import io.github.sfnmaven.source.SourceFile;
import io.github.sfnmaven.source.SourceLocation;
import io.github.sfnmaven.source.SourceRange;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Turns Velocity's places into ours. Velocity counts chars and takes a tab to the next multiple of eight. */
final class TemplatePlaces {
    private static final Pattern REFERENCE =
            Pattern.compile("\\\\*\\$!?(?:\\{[^}\\n]*\\}|[A-Za-z][A-Za-z0-9_]*(?:\\.[A-Za-z][A-Za-z0-9_]*)*)");
    private static final Pattern DIRECTIVE = Pattern.compile("#@?\\{?[A-Za-z]+\\}?");

    private final Map<String, SourceFile> sources = new LinkedHashMap<>();

    void add(SourceFile source) {
        sources.put(source.name(), source);
    }

    Map<String, SourceFile> sources() {
        return sources;
    }

    /** What stands at a place: a reference or a directive as a whole, else the place alone. */
    SourceRange range(String file, int line, int column) {
        SourceFile source = sources.get(file);
        if (source == null) {
            return SourceRange.START;
        }
        int begin = offset(source, line, column);
        for (Pattern pattern : new Pattern[] {REFERENCE, DIRECTIVE}) {
            Matcher found =
                    pattern.matcher(source.text()).region(begin, source.text().length());
            if (found.lookingAt()) {
                return source.range(begin, found.end());
            }
        }
        return source.range(begin, begin);
    }

    /** The reference as it is written at a place; empty if none can be made out. */
    String reference(String file, int line, int column) {
        SourceFile source = sources.get(file);
        if (source == null) {
            return "";
        }
        Matcher found = REFERENCE
                .matcher(source.text())
                .region(offset(source, line, column), source.text().length());
        return found.lookingAt() ? found.group() : "";
    }

    /** The offset of a place in its template, in chars. */
    int offset(String file, int line, int column) {
        SourceFile source = sources.get(file);
        return source == null ? 0 : offset(source, line, column);
    }

    private static int offset(SourceFile source, int line, int velocityColumn) {
        int number = Math.max(1, Math.min(line, source.lines()));
        String text = source.line(number);
        int column = 1;
        int at = 0;
        while (at < text.length() && column < velocityColumn) {
            column = text.charAt(at) == '\t' ? (column + 7) / 8 * 8 + 1 : column + 1;
            at++;
        }
        return source.offset(new SourceLocation(number, 1)) + at;
    }
}
