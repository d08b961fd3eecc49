package io.github.sfnmaven.stack.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Shows changes of resources as a table. */
public final class ChangeTable {
    private static final List<String> HEADINGS = List.of("action", "resource", "type", "replacement", "changes");
    /** Longer values, such as a definition, are left to the eye of a diff. */
    private static final int LONGEST = 60;

    private ChangeTable() {}

    /** Lines of a fixed width, a heading first; none where nothing changes. */
    public static List<String> lines(List<ResourceChange> changes) {
        if (changes.isEmpty()) {
            return List.of();
        }
        List<List<String>> rows = new ArrayList<>();
        rows.add(HEADINGS);
        changes.forEach(change -> rows.add(row(change)));
        int[] widths = new int[HEADINGS.size()];
        for (List<String> row : rows) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], row.get(i).length());
            }
        }
        return rows.stream().map(row -> line(row, widths)).toList();
    }

    private static List<String> row(ResourceChange change) {
        boolean existing = change.action().equals("modify");
        return List.of(
                change.action(),
                change.label(),
                change.type(),
                existing || change.mayReplace() ? change.replacement().word() : "-",
                change.properties().stream().map(ChangeTable::cell).collect(Collectors.joining(", ")));
    }

    private static String cell(PropertyChange property) {
        boolean shown = isShort(property.before())
                && isShort(property.after())
                && (property.before().isPresent() || property.after().isPresent());
        String values = shown ? ": " + value(property.before()) + " -> " + value(property.after()) : "";
        return property.name() + (property.replacement() == Replacement.REQUIRED ? " (replaces)" : "") + values;
    }

    private static boolean isShort(Optional<String> value) {
        return value.filter(text -> text.length() > LONGEST || text.contains("\n"))
                .isEmpty();
    }

    private static String value(Optional<String> value) {
        return value.map(text -> "'" + text + "'").orElse("none");
    }

    private static String line(List<String> row, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < widths.length; i++) {
            line.append(row.get(i)).append(" ".repeat(widths[i] - row.get(i).length() + 2));
        }
        return line.toString().stripTrailing();
    }
}
