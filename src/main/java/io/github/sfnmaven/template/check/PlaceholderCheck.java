package io.github.sfnmaven.template.check;

import io.github.sfnmaven.diagnostic.Diagnostic;
import io.github.sfnmaven.diagnostic.NearMiss;
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
        for (Found found : find(document)) {
            Placeholder placeholder = found.placeholder();
            if (!placeholder.isLiteral() && !(placeholder.isWellFormed() && resolution.resolves(placeholder))) {
                out.accept(Spot.of(document.source().name(), found.range(), found.path())
                        .finding(
                                TemplateRules.UNRESOLVED_PLACEHOLDER,
                                message(placeholder, resolution),
                                Optional.of(hint(found, resolution))));
            }
        }
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

    private static String hint(Found found, Resolution resolution) {
        String name = found.placeholder().name();
        String literal = found.placeholder().isWellFormed() ? "'${!" + name + "}'" : "'${!…}'";
        String text = found.inJsonata()
                ? "put a space after the dollar sign if this is JSONata"
                : "write " + literal + " for the text itself";
        Optional<String> maven = MavenExpression.substitution(name, resolution.names());
        if (maven.isPresent()) {
            return "Maven does not filter definitions: " + (resolution.replaces() ? "" : "wrap it in Fn::Sub, ")
                    + "write " + maven.get() + ", or " + text;
        }
        if (!found.placeholder().isWellFormed()) {
            return "name a value of <substitutions>, or " + text;
        }
        if (!resolution.replaces()) {
            return "for <substitutions> wrap it in Fn::Sub, or " + text;
        }
        String near =
                NearMiss.hint(name, resolution.names()).map(hint -> hint + " ").orElse("");
        return near + "set it with <substitutions> or -Dsfn.substitutions." + name + ", or " + text;
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
        for (Placeholder placeholder : Placeholder.in(text.value())) {
            add(placeholder, text.range(placeholder.begin(), placeholder.end()), text.path(), text.value());
        }
    }

    /** A string as it is written in JSON, since Fn::Sub replaces before anybody reads escapes. */
    private void raw(String value, SourceRange range, JsonPointer path) {
        if (!json) {
            Placeholder.in(value).forEach(placeholder -> add(placeholder, range, path, value));
            return;
        }
        int begin = source.offset(range.begin());
        String written = source.text().substring(begin, source.offset(range.end()));
        for (Placeholder placeholder : Placeholder.in(written)) {
            add(placeholder, source.range(begin + placeholder.begin(), begin + placeholder.end()), path, value);
        }
    }

    private void add(Placeholder placeholder, SourceRange range, JsonPointer path, String value) {
        found.add(new Found(placeholder, range, path, value.strip().startsWith("{%")));
    }
}
