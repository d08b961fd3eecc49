package io.github.sfnmaven.asl.rule;

import io.github.sfnmaven.asl.expression.SyntaxFault;
import io.github.sfnmaven.diagnostic.Diagnostic;
import io.github.sfnmaven.diagnostic.NearMissSearch;
import io.github.sfnmaven.diagnostic.RuleDescription;
import io.github.sfnmaven.source.SourceRange;
import io.github.sfnmaven.tree.Member;
import io.github.sfnmaven.tree.TextNode;
import io.github.sfnmaven.tree.TextRanges;
import io.github.sfnmaven.tree.TreeNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Takes what a rule finds. Severity, code and order are not the rule's business. */
public final class Findings {
    /**
     * Looking for a near miss takes time in the number of candidates. Whoever has renamed thousands of states does not
     * need thousands of hints.
     */
    private static final int MOST_NEAR_MISSES = 100;

    private final RuleDescription rule;
    private final String file;
    private final List<Finding> found = new ArrayList<>(0);
    private final NearMissSearch nearMissSearch = new NearMissSearch();
    private int nearMisses;
    private Optional<TextRanges> lastRanges = Optional.empty();

    Findings(RuleDescription rule, String file) {
        this.rule = rule;
        this.file = file;
    }

    /** Reports a value. */
    public Finding report(TreeNode node, String message) {
        return add(node.range(), node.path().toString(), message);
    }

    /**
     * Reports a part of a string.
     *
     * @param begin in chars of the string's value
     * @param end behind the last char
     */
    public Finding report(TextNode node, int begin, int end, String message) {
        // Many findings may be in one long string.
        TextRanges ranges = lastRanges.filter(last -> last.isOf(node)).orElseGet(() -> new TextRanges(node));
        lastRanges = Optional.of(ranges);
        return add(ranges.range(begin, end), node.path().toString(), message);
    }

    /** Reports what is wrong with the expression in a string. */
    public Finding report(TextNode node, SyntaxFault fault) {
        Finding finding = report(node, fault.begin(), fault.end(), fault.message());
        fault.hint().ifPresent(finding::hint);
        return finding;
    }

    /** Reports a name, or what stands behind it as a whole. */
    public Finding report(Member member, String message) {
        return add(member.nameRange(), member.value().path().toString(), message);
    }

    private Finding add(SourceRange range, String path, String message) {
        Finding finding = new Finding(range, path, message);
        found.add(finding);
        return finding;
    }

    List<Diagnostic> diagnostics() {
        // Nearly always, and asked of every rule for every definition.
        if (found.isEmpty()) {
            return List.of();
        }
        return found.stream()
                .map(finding -> new Diagnostic(
                        rule.name(),
                        rule.code(),
                        rule.severity(),
                        file,
                        finding.range,
                        finding.path,
                        finding.message,
                        finding.hint))
                .toList();
    }

    /** What was reported last, to say more of it. */
    public final class Finding {
        private final SourceRange range;
        private final String path;
        private final String message;
        private Optional<String> hint = Optional.empty();

        private Finding(SourceRange range, String path, String message) {
            this.range = range;
            this.path = path;
            this.message = message;
        }

        /** The way out. A second hint does not replace the first. */
        public Finding hint(String text) {
            hint = hint.or(() -> Optional.of(text));
            return this;
        }

        /** Asks whether one of the candidates was meant. */
        public Finding hintNearMiss(String written, Collection<String> candidates) {
            if (hint.isEmpty() && nearMisses++ < MOST_NEAR_MISSES) {
                hint = nearMissSearch.hint(written, candidates);
            }
            return this;
        }
    }
}
