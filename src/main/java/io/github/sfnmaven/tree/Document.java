package io.github.sfnmaven.tree;

import io.github.sfnmaven.diagnostic.Diagnostic;
import io.github.sfnmaven.source.SourceFile;
import java.util.List;
import java.util.Optional;

/**
 * A file as it was read: its values, as far as they could be read, and what was wrong with its syntax.
 *
 * @param root empty where the syntax is broken or the file holds nothing
 * @param diagnostics syntax errors, repeated names, bytes that are not UTF-8
 */
public record Document(SourceFile source, Optional<TreeNode> root, List<Diagnostic> diagnostics) {
    public Document {
        diagnostics = List.copyOf(diagnostics);
    }
}
