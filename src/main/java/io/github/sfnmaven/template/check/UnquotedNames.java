package io.github.sfnmaven.template.check;

import io.github.sfnmaven.tree.Document;
import io.github.sfnmaven.tree.TextNode;
import java.util.HashSet;
import java.util.Set;

/**
 * The names of placeholders that stand in JSON without quotes, where the value becomes a JSON value of its own.
 *
 * @param bare those that stand so at least once
 * @param quoted those that stand inside a string, too or only
 */
public record UnquotedNames(Set<String> bare, Set<String> quoted) {
    public static UnquotedNames of(Document definition) {
        Set<String> bare = new HashSet<>();
        Set<String> quoted = new HashSet<>();
        definition
                .root()
                .ifPresent(root -> root.all().forEach(node -> {
                    if (node instanceof TextNode text) {
                        Set<String> names = text.isBarePlaceholder() ? bare : quoted;
                        Placeholder.in(text.value()).forEach(placeholder -> names.add(placeholder.name()));
                    }
                }));
        return new UnquotedNames(bare, quoted);
    }
}
