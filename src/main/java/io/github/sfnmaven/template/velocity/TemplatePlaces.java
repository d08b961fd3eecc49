package io.github.sfnmaven.template.velocity;

import io.github.sfnmaven.source.SourceFile;
import io.github.sfnmaven.source.SourceRange;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Turns Velocity's places into ours. Velocity counts chars and takes a tab to the next multiple of eight. */
final class TemplatePlaces {
    private static final Pattern REFERENCE =
            Pattern.compile("\\\\*\\$!?(?:\\{[^}\\n]*\\}|[A-Za-z][A-Za-z0-9_]*(?:\\.[A-Za-z][A-Za-z0-9_]*)*+)");
    private static final Pattern DIRECTIVE = Pattern.compile("#@?\\{?[A-Za-z]+\\}?");

    private final Map<String, SourceFile> sources = new LinkedHashMap<>();
    private final Map<RenderRun.Place, String> references = new HashMap<>();
    private String countedFile = "";
    private int countedLine;
    private int countedColumn;
    private int countedOffset;

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
    String reference(RenderRun.Place place) {
        return references.computeIfAbsent(place, this::find);
    }

    private String find(RenderRun.Place place) {
        SourceFile source = sources.get(place.file());
        if (source == null) {
            return "";
        }
        Matcher found = REFERENCE
                .matcher(source.text())
                .region(
                        offset(source, place.line(), place.column()),
                        source.text().length());
        return found.lookingAt() ? found.group() : "";
    }

    /** The offset of a place in its template, in chars. */
    int offset(String file, int line, int column) {
        SourceFile source = sources.get(file);
        return source == null ? 0 : offset(source, line, column);
    }

    private int offset(SourceFile source, int line, int velocityColumn) {
        int number = Math.max(1, Math.min(line, source.lines()));
        int begin = source.lineStart(number);
        int end = source.lineEnd(number);
        boolean isCounted =
                source.name().equals(countedFile) && number == countedLine && velocityColumn >= countedColumn;
        // A template may be one long line, so the next place on it is counted from the one before.
        int column = isCounted ? countedColumn : 1;
        int at = isCounted ? countedOffset : begin;
        while (at < end && column < velocityColumn) {
            column = source.text().charAt(at) == '\t' ? (column + 7) / 8 * 8 + 1 : column + 1;
            at++;
        }
        countedFile = source.name();
        countedLine = number;
        countedColumn = column;
        countedOffset = at;
        return at;
    }
}
