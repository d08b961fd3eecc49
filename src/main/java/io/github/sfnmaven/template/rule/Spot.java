package io.github.sfnmaven.template.rule;

import io.github.sfnmaven.diagnostic.Diagnostic;
import io.github.sfnmaven.diagnostic.RuleDescription;
import io.github.sfnmaven.source.SourceFile;
import io.github.sfnmaven.source.SourceLocation;
import io.github.sfnmaven.source.SourceRange;
import io.github.sfnmaven.tree.JsonPointer;
import io.github.sfnmaven.tree.Member;
import io.github.sfnmaven.tree.TreeNode;
import java.util.Optional;

/**
 * Where something is wrong.
 *
 * @param file the name of the source file
 * @param path JSON Pointer, empty for a file that is no tree
 */
public record Spot(String file, SourceRange range, String path) {
    public static Spot at(String file, SourceRange range) {
        return new Spot(file, range, "");
    }

    public static Spot at(SourceFile file, SourceLocation location) {
        return at(file.name(), new SourceRange(location, location));
    }

    public static Spot of(String file, TreeNode node) {
        return of(file, node.range(), node.path());
    }

    /** The name of a member rather than its value. */
    public static Spot ofName(String file, Member member) {
        return of(file, member.nameRange(), member.value().path());
    }

    public static Spot of(String file, SourceRange range, JsonPointer path) {
        return new Spot(file, range, path.toString());
    }

    public Diagnostic finding(RuleDescription rule, String message) {
        return finding(rule, message, Optional.empty());
    }

    public Diagnostic finding(RuleDescription rule, String message, Optional<String> hint) {
        return new Diagnostic(rule.name(), rule.code(), rule.severity(), file, range, path, message, hint);
    }
}
