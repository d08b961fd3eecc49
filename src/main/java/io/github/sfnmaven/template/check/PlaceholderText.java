package io.github.sfnmaven.template.check;

import io.github.sfnmaven.diagnostic.NearMiss;
import io.github.sfnmaven.diagnostic.Quote;
import io.github.sfnmaven.tree.Document;
import io.github.sfnmaven.tree.ObjectNode;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The value of a substitution, in which CloudFormation resolves <code>${Id}</code>, <code>${Id.Attr}</code>, <code>
 * ${Parameter}</code> and <code>${AWS::Region}</code>.
 */
public record PlaceholderText(String text) {
    /**
     * Whether Fn::Sub has to write it, be it to resolve <code>${Id}</code> or to make <code>${x}</code> of an escape.
     */
    public boolean needsSub() {
        return text.contains("${");
    }

    /** The resources, parameters and pseudo parameters that it names. */
    public Set<String> references() {
        return Placeholder.in(text).stream()
                .filter(Placeholder::isWellFormed)
                .map(Placeholder::head)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The first placeholder that is not closed or holds no name, as the end of a sentence about the value. */
    public Optional<String> malformed() {
        return Placeholder.in(text).stream()
                .filter(placeholder -> !placeholder.isLiteral() && !placeholder.isWellFormed())
                .findFirst()
                .map(placeholder -> placeholder.closed()
                        ? "holds " + Quote.of("${" + placeholder.name() + "}")
                                + ", which is not a name that CloudFormation can replace (write '${!…}' for the text"
                                + " itself)"
                        : "holds a '${' without closing brace (write '${!…}' for the text itself)");
    }

    /**
     * The first placeholder that a template has no value for, as the end of a sentence about the value.
     *
     * @param substitutions the names of all substitutions
     */
    public Optional<String> unresolved(Document template, Set<String> substitutions) {
        if (!needsSub() || !(template.root().orElse(null) instanceof ObjectNode root)) {
            return Optional.empty();
        }
        TemplateNames names = new TemplateNames(root);
        if (names.areOpen()) {
            return Optional.empty();
        }
        return Placeholder.in(text).stream()
                .filter(placeholder -> placeholder.isWellFormed() && !names.resolves(placeholder))
                .map(Placeholder::name)
                .findFirst()
                .map(name -> "holds " + Quote.of("${" + name + "}")
                        + ", which is not a resource, parameter or pseudo parameter of the template ("
                        + hint(name, names, substitutions) + ")");
    }

    private static String hint(String name, TemplateNames names, Set<String> substitutions) {
        return substitutions.contains(name)
                ? "substitutions are not replaced inside of each other"
                : NearMiss.hint(name, names.all())
                        .orElseGet(() -> "write " + Quote.of("${!" + name + "}") + " for the text itself");
    }
}
