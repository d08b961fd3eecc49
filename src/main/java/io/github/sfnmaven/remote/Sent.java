package io.github.sfnmaven.remote;

import io.github.sfnmaven.diagnostic.DiagnosticCode;
import io.github.sfnmaven.source.SourceFile;
import io.github.sfnmaven.source.SourceRange;
import io.github.sfnmaven.tree.JsonWriter;
import io.github.sfnmaven.tree.ObjectNode;
import io.github.sfnmaven.tree.TreeNode;
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
    private static final Pattern LINE_AND_COLUMN = Pattern.compile("line: (\\d{1,7}), column: (\\d{1,7})");

    /** What goes from state to state, and so cannot be followed through a placeholder. */
    private static final Set<String> TRANSITIONS = Set.of("StartAt", "Next", "Default");

    static Sent of(SourceFile source, ObjectNode definition, Map<String, String> values) {
        SentNode root = SentNode.of(definition, values);
        boolean verbatim = TreeReader.syntax(source) == Syntax.JSON
                && Placeholders.fill(source.text(), values).equals(source.text());
        return new Sent(source, root, verbatim ? source.text() : JsonWriter.compact(root.json()), verbatim);
    }

    /** The value that the service means; the whole definition where it names none. */
    SentNode find(String location) {
        return Location.find(location, root);
    }

    /** The place that a message names in words, in what was sent. */
    Optional<SourceRange> place(String message) {
        Matcher named = LINE_AND_COLUMN.matcher(message);
        if (!verbatim || !named.find()) {
            return Optional.empty();
        }
        int line = Integer.parseInt(named.group(1));
        if (line < 1 || line > source.lines()) {
            return Optional.empty();
        }
        // Counted in chars, by Jackson; a column of ours is a whole character.
        int offset = source.lineStart(line) + Integer.parseInt(named.group(2)) - 1;
        int at = Math.max(source.lineStart(line), Math.min(offset, source.lineEnd(line)));
        return Optional.of(source.range(at, at));
    }

    /** Whether a finding may come of a placeholder, whose value the service does not know. */
    boolean blames(DiagnosticCode code, SentNode found, String message) {
        boolean graph = code == DiagnosticCode.MISSING_TRANSITION_TARGET || code == DiagnosticCode.MISSING_END_STATE;
        return Placeholders.isIn(message)
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
                        .anyMatch(member -> Placeholders.isIn(member.getKey())
                                || (TRANSITIONS.contains(member.getKey())
                                        && member.getValue().isOpen())
                                || hasOpenTransitions(member.getValue()))
                || node.items().stream().anyMatch(Sent::hasOpenTransitions);
    }

    TreeNode origin() {
        return root.origin();
    }
}
