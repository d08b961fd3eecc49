package io.github.sfnmaven.remote;

import io.github.sfnmaven.diagnostic.DiagnosticCode;
import io.github.sfnmaven.source.SourceFile;
import io.github.sfnmaven.source.SourceLocation;
import io.github.sfnmaven.source.SourceRange;
import io.github.sfnmaven.tree.JsonWriter;
import io.github.sfnmaven.tree.ObjectNode;
import io.github.sfnmaven.tree.Placeholder;
import io.github.sfnmaven.tree.TreeReader;
import io.github.sfnmaven.tree.TreeReader.Syntax;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A definition as it is sent: JSON, the placeholders filled in that we know values for.
 *
 * @param verbatim whether the text is that of the file, so that lines and columns are those of the file
 */
record Sent(SourceFile source, SentNode root, String text, boolean verbatim) {
    /** A value, and what to point to of it. */
    record Spot(SentNode node, SourceRange range) {}

    /** As AWS's JSON reader writes it, with columns from 1, and as LocalStack's, with columns from 0. */
    private static final Pattern LINE_AND_COLUMN =
            Pattern.compile("line: (\\d{1,7}), column: (\\d{1,7})|line (\\d{1,7}):(\\d{1,7})");

    /** What goes from state to state, and so cannot be followed through a placeholder. */
    private static final Set<String> TRANSITIONS = Set.of("StartAt", "Next", "Default");

    static Sent of(SourceFile source, ObjectNode definition, Map<String, String> values) {
        SentNode root = SentNode.of(definition, values);
        boolean verbatim = TreeReader.syntax(source) == Syntax.JSON
                && Placeholder.fill(source.text(), values).equals(source.text());
        return new Sent(source, root, verbatim ? source.text() : JsonWriter.compact(root.json()), verbatim);
    }

    /**
     * What the service means: the value at its location, else what stands at the place that its message names, else the
     * definition.
     */
    Spot find(String location, String message) {
        if (!location.isEmpty()) {
            SentNode node = Location.find(location, root);
            return new Spot(node, node.isRoot() ? beginning() : node.place());
        }
        return offset(message).map(this::at).orElseGet(() -> new Spot(root, beginning()));
    }

    private SourceRange beginning() {
        SourceLocation begin = root.origin().range().begin();
        return new SourceRange(begin, begin);
    }

    private Spot at(int offset) {
        SourceRange point = source.range(offset, offset);
        SentNode node = root.innermost(point.begin());
        return new Spot(node, node.isLarge() ? point : node.place());
    }

    /** Where the text is not the file's, neither are its lines. */
    private Optional<Integer> offset(String message) {
        Matcher named = LINE_AND_COLUMN.matcher(message);
        if (!verbatim || !named.find()) {
            return Optional.empty();
        }
        boolean fromOne = named.group(1) != null;
        int line = Integer.parseInt(named.group(fromOne ? 1 : 3));
        if (line < 1 || line > source.lines()) {
            return Optional.empty();
        }
        int column = Integer.parseInt(named.group(fromOne ? 2 : 4)) - (fromOne ? 1 : 0);
        // Counted in chars; a column of ours is a whole character.
        return Optional.of(
                Math.max(source.lineStart(line), Math.min(source.lineStart(line) + column, source.lineEnd(line))));
    }

    /** Whether a finding may come of a placeholder, whose value the service does not know. */
    boolean blames(DiagnosticCode code, SentNode found, String message) {
        boolean graph = code == DiagnosticCode.MISSING_TRANSITION_TARGET || code == DiagnosticCode.MISSING_END_STATE;
        return Placeholder.isIn(message)
                || found.isOpen()
                || holdsOpen(found, message)
                || (graph && hasOpenTransitions(root));
    }

    /** A value further down of a name that the message names, such as {@code ConnectionArn}. */
    private static boolean holdsOpen(SentNode node, String message) {
        return node.members().entrySet().stream()
                        .anyMatch(member -> (member.getValue().isOpen() && message.contains(member.getKey()))
                                || holdsOpen(member.getValue(), message))
                || node.items().stream().anyMatch(item -> holdsOpen(item, message));
    }

    private static boolean hasOpenTransitions(SentNode node) {
        return node.members().entrySet().stream()
                        .anyMatch(member -> Placeholder.isIn(member.getKey())
                                || (TRANSITIONS.contains(member.getKey())
                                        && member.getValue().isOpen())
                                || hasOpenTransitions(member.getValue()))
                || node.items().stream().anyMatch(Sent::hasOpenTransitions);
    }
}
