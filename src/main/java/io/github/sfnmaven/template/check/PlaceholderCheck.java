package io.github.sfnmaven.template.check;

import io.github.sfnmaven.diagnostic.Diagnostic;
import io.github.sfnmaven.diagnostic.Quote;
import io.github.sfnmaven.source.SourceFile;
import io.github.sfnmaven.source.SourceRange;
import io.github.sfnmaven.template.rule.Spot;
import io.github.sfnmaven.template.rule.TemplateRules;
import io.github.sfnmaven.tree.ArrayNode;
import io.github.sfnmaven.tree.Document;
import io.github.sfnmaven.tree.JsonPointer;
import io.github.sfnmaven.tree.Member;
import io.github.sfnmaven.tree.ObjectNode;
import io.github.sfnmaven.tree.TextNode;
import io.github.sfnmaven.tree.TextRanges;
import io.github.sfnmaven.tree.TreeNode;
import io.github.sfnmaven.tree.TreeReader;
import io.github.sfnmaven.tree.TreeReader.Syntax;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Every <code>${…}</code> of a definition must be one that CloudFormation can replace. */
final class PlaceholderCheck {
    /** A placeholder, where it stands, and whether that is a JSONata expression. */
    record Found(Placeholder placeholder, SourceRange range, JsonPointer path, boolean inJsonata) {}

    private final SourceFile source;
    private final boolean json;
    private final List<Found> found = new ArrayList<>();

    private PlaceholderCheck(Document document) {
        source = document.source();
        json = TreeReader.syntax(source) == Syntax.JSON;
        document.root().ifPresent(this::walk);
    }

    static List<Found> find(Document document) {
        return new PlaceholderCheck(document).found;
    }

    /** Says what is wrong with the placeholders of a definition. */
    static void check(Document document, Resolution resolution, Consumer<Diagnostic> out) {
        List<Found> wrong = find(document).stream()
                .filter(found -> isWrong(found.placeholder(), resolution))
                .toList();
        if (wrong.isEmpty()) {
            return;
        }
        List<String> names = resolution.names();
        for (Found found : wrong) {
            Optional<String> near = resolution.hint(found.placeholder().name(), names);
            String hint = hint(found, resolution, near).orElseGet(() -> hint(found, near));
            out.accept(Spot.of(document.source().name(), found.range(), found.path())
                    .finding(
                            TemplateRules.UNRESOLVED_PLACEHOLDER,
                            message(found.placeholder(), resolution),
                            Optional.of(hint)));
        }
    }

    private static boolean isWrong(Placeholder placeholder, Resolution resolution) {
        return !placeholder.isLiteral() && !(placeholder.isWellFormed() && resolution.resolves(placeholder));
    }

    private static String message(Placeholder placeholder, Resolution resolution) {
        String shown = Quote.of("${" + placeholder.name() + (placeholder.closed() ? "}" : ""));
        if (!placeholder.closed()) {
            return shown + " has no closing brace";
        }
        if (!placeholder.isWellFormed()) {
            return shown + " is not a name that CloudFormation can replace";
        }
        return resolution.replaces()
                ? shown + " is neither a substitution nor a resource or parameter of the template"
                : shown + " is not replaced, because the template does not pass the definition to Fn::Sub";
    }

    /** The way out where no name is missing. */
    private static Optional<String> hint(Found found, Resolution resolution, Optional<String> near) {
        Optional<String> maven =
                MavenExpression.substitution(found.placeholder().name(), near.isPresent());
        if (maven.isPresent()) {
            return Optional.of("Maven does not filter definitions: "
                    + (resolution.replaces() ? "" : "wrap it in Fn::Sub, ") + "write " + maven.get() + ", or "
                    + literal(found));
        }
        if (!found.placeholder().isWellFormed()) {
            return Optional.of("name a value of <substitutions>, or " + literal(found));
        }
        return resolution.replaces()
                ? Optional.empty()
                : Optional.of("for <substitutions> wrap it in Fn::Sub, or " + literal(found));
    }

    private static String hint(Found found, Optional<String> nearMiss) {
        return nearMiss.map(near -> near + " ").orElse("") + "set it with <substitutions> or -Dsfn.substitutions."
                + found.placeholder().name() + ", or " + literal(found);
    }

    private static String literal(Found found) {
        Placeholder placeholder = found.placeholder();
        String literal = placeholder.isWellFormed() ? "'${!" + placeholder.name() + "}'" : "'${!…}'";
        return found.inJsonata()
                ? "put a space after the dollar sign if this is JSONata"
                : "write " + literal + " for the text itself";
    }

    private void walk(TreeNode node) {
        if (node instanceof ObjectNode object) {
            for (Member member : object.members()) {
                raw(member.name(), member.nameRange(), member.value().path());
                walk(member.value());
            }
        } else if (node instanceof ArrayNode array) {
            array.items().forEach(this::walk);
        } else if (node instanceof TextNode text) {
            text(text);
        }
    }

    private void text(TextNode text) {
        if (json) {
            raw(text.value(), text.range(), text.path());
            return;
        }
        List<Placeholder> placeholders = Placeholder.in(text.value());
        if (!placeholders.isEmpty()) {
            TextRanges ranges = new TextRanges(text);
            boolean jsonata = isJsonata(text.value());
            placeholders.forEach(
                    each -> found.add(new Found(each, ranges.range(each.begin(), each.end()), text.path(), jsonata)));
        }
    }

    /** A string as it is written in JSON, since Fn::Sub replaces before anybody reads escapes. */
    private void raw(String value, SourceRange range, JsonPointer path) {
        boolean jsonata = isJsonata(value);
        if (!json) {
            Placeholder.in(value).forEach(each -> found.add(new Found(each, range, path, jsonata)));
            return;
        }
        int begin = source.offset(range.begin());
        String written = source.text().substring(begin, source.offset(range.end()));
        for (Placeholder each : Placeholder.in(written)) {
            found.add(new Found(each, source.range(begin + each.begin(), begin + each.end()), path, jsonata));
        }
    }

    private static boolean isJsonata(String value) {
        return value.stripLeading().startsWith("{%");
    }
}
