package io.github.sfnmaven.tree;

import io.github.sfnmaven.diagnostic.Diagnostic;
import io.github.sfnmaven.diagnostic.Quote;
import io.github.sfnmaven.diagnostic.RuleDescription;
import io.github.sfnmaven.source.SourceFile;
import io.github.sfnmaven.source.SourceLocation;
import io.github.sfnmaven.source.SourceRange;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reads JSON and YAML into {@link TreeNode}s. Never throws for what the text says. */
public final class TreeReader {
    /** How many objects and arrays may stand inside each other. Parsers, ours included, recurse. */
    public static final int DEEPEST = 500;

    /** The two syntaxes of a definition and of a CloudFormation template. */
    public enum Syntax {
        JSON,
        YAML
    }

    private final SourceFile source;
    private final boolean placeholders;
    private final List<Diagnostic> diagnostics = new ArrayList<>();

    private TreeReader(SourceFile source, boolean placeholders) {
        this.source = source;
        this.placeholders = placeholders;
    }

    /** The syntax by the file's extension; with another extension JSON if the text starts with a bracket. */
    public static Syntax syntax(SourceFile source) {
        String name = source.name().toLowerCase(Locale.ROOT);
        if (name.endsWith(".json")) {
            return Syntax.JSON;
        }
        if (name.endsWith(".yaml") || name.endsWith(".yml")) {
            return Syntax.YAML;
        }
        String text = source.text();
        int first = 0;
        while (first < text.length() && Character.isWhitespace(text.charAt(first))) {
            first++;
        }
        return text.startsWith("{", first) || text.startsWith("[", first) ? Syntax.JSON : Syntax.YAML;
    }

    public static Document read(SourceFile source) {
        return read(source, syntax(source));
    }

    public static Document read(SourceFile source, Syntax syntax) {
        return read(source, syntax, false);
    }

    /**
     * Reads a definition. There, <code>${Name}</code> may stand for a number or an object of JSON without quotes; it
     * becomes a string that says <code>${Name}</code>.
     */
    public static Document readDefinition(SourceFile source) {
        return readDefinition(source, syntax(source));
    }

    public static Document readDefinition(SourceFile source, Syntax syntax) {
        return read(source, syntax, true);
    }

    private static Document read(SourceFile source, Syntax syntax, boolean placeholders) {
        TreeReader reader = new TreeReader(source, placeholders);
        Optional<TreeNode> root = reader.read(syntax);
        return new Document(source, root, reader.diagnostics);
    }

    private Optional<TreeNode> read(Syntax syntax) {
        if (source.bytes() > SourceFile.MOST_BYTES) {
            String message = "The file has " + source.bytes() + " bytes, but the limit is " + SourceFile.MOST_BYTES;
            report(TreeRules.TOO_LARGE, SourceRange.START, message, Optional.empty());
            return Optional.empty();
        }
        if (source.malformed().isPresent()) {
            SourceLocation place = source.malformed().get();
            String message = "The file is not UTF-8 from here on";
            report(TreeRules.NOT_UTF_8, new SourceRange(place, place), message, Optional.of("save it as UTF-8"));
            return Optional.empty();
        }
        return parse(syntax);
    }

    private Optional<TreeNode> parse(Syntax syntax) {
        try {
            Optional<TreeNode> root = syntax == Syntax.JSON ? json().read() : new YamlReader(source).read();
            if (root.isEmpty()) {
                report(TreeRules.EMPTY_FILE, SourceRange.START, "The file is empty", Optional.empty());
            }
            root.ifPresent(this::reportRepeatedNames);
            return root;
        } catch (Unreadable e) {
            Fault fault = e.fault();
            report(e.rule(), source.range(fault.begin(), fault.end()), fault.message(), fault.hint());
            return Optional.empty();
        }
    }

    private JsonReader json() {
        return placeholders ? JsonReader.withPlaceholders(source) : new JsonReader(source);
    }

    private void reportRepeatedNames(TreeNode root) {
        root.all()
                .filter(ObjectNode.class::isInstance)
                .map(ObjectNode.class::cast)
                .forEach(this::reportRepeatedNames);
    }

    private void reportRepeatedNames(ObjectNode object) {
        Map<String, Integer> lines = new HashMap<>();
        for (Member later : object.repeated()) {
            int line = lines.computeIfAbsent(
                    later.name(),
                    name -> object.member(name)
                            .orElseThrow()
                            .nameRange()
                            .begin()
                            .line());
            String message = Quote.of(later.name()) + " appears twice in this object, first on line " + line;
            diagnostics.add(new Diagnostic(
                    TreeRules.DUPLICATE_KEY.name(),
                    TreeRules.DUPLICATE_KEY.code(),
                    TreeRules.DUPLICATE_KEY.severity(),
                    source.name(),
                    later.nameRange(),
                    later.value().path().toString(),
                    message,
                    Optional.of("remove or rename one of them")));
        }
    }

    private void report(RuleDescription rule, SourceRange range, String message, Optional<String> hint) {
        diagnostics.add(
                new Diagnostic(rule.name(), rule.code(), rule.severity(), source.name(), range, "", message, hint));
    }
}
