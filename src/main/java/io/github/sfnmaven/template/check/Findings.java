package io.github.sfnmaven.template.check;

import io.github.sfnmaven.diagnostic.Diagnostic;
import io.github.sfnmaven.diagnostic.RuleDescription;
import io.github.sfnmaven.template.rule.Spot;
import io.github.sfnmaven.tree.Member;
import io.github.sfnmaven.tree.TextNode;
import io.github.sfnmaven.tree.TextRanges;
import io.github.sfnmaven.tree.TreeNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;

/** Collects what is wrong with a template, each with the place in it and the place that place comes from. */
final class Findings {
    private final String file;
    private final IntFunction<Optional<String>> origins;
    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private Optional<TextRanges> lastRanges = Optional.empty();

    Findings(String file, IntFunction<Optional<String>> origins) {
        this.file = file;
        this.origins = origins;
    }

    List<Diagnostic> diagnostics() {
        return diagnostics;
    }

    void error(RuleDescription rule, TreeNode at, String message) {
        error(rule, at, message, Optional.empty());
    }

    void error(RuleDescription rule, TreeNode at, String message, Optional<String> hint) {
        add(Spot.of(file, at).finding(rule, message, hint));
    }

    /** For a key rather than its value. */
    void errorAtName(RuleDescription rule, Member at, String message, Optional<String> hint) {
        add(Spot.ofName(file, at).finding(rule, message, hint));
    }

    /** A part of a text of the template. */
    Spot within(TextNode text, Placeholder placeholder) {
        // Many findings may be in one long text.
        TextRanges ranges = lastRanges.filter(last -> last.isOf(text)).orElseGet(() -> new TextRanges(text));
        lastRanges = Optional.of(ranges);
        return Spot.of(file, ranges.range(placeholder.begin(), placeholder.end()), text.path());
    }

    /** A finding about the template as a whole, which comes from no place in particular. */
    void addWhole(Diagnostic found) {
        diagnostics.add(found);
    }

    /** A finding about the same file. */
    void add(Diagnostic found) {
        Optional<String> from = origins.apply(found.range().begin().line()).map(origin -> "comes from " + origin);
        Optional<String> hint = found.hint()
                .map(text -> from.map(origin -> text + "; " + origin).orElse(text));
        diagnostics.add(new Diagnostic(
                found.rule(),
                found.code(),
                found.severity(),
                found.file(),
                found.range(),
                found.path(),
                found.message(),
                hint.or(() -> from)));
    }
}
