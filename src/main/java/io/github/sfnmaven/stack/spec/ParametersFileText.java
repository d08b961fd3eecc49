package io.github.sfnmaven.stack.spec;

import io.github.sfnmaven.source.SourceFile;
import io.github.sfnmaven.tree.ArrayNode;
import io.github.sfnmaven.tree.BooleanNode;
import io.github.sfnmaven.tree.NullNode;
import io.github.sfnmaven.tree.NumberNode;
import io.github.sfnmaven.tree.TextNode;
import io.github.sfnmaven.tree.TreeNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Turns the values of a parameters file into the text that CloudFormation gets. */
final class ParametersFileText {
    private static final String SCALAR = "must be a string, a number or a boolean, not ";

    private final SourceFile source;
    private final ParametersFileProblems problems;

    ParametersFileText(SourceFile source, ParametersFileProblems problems) {
        this.source = source;
        this.problems = problems;
    }

    /**
     * The text of a string, a number or a boolean; of anything else a problem.
     *
     * @param subject begins the message, such as {@code Parameter 'Stage'}
     */
    Optional<String> read(String subject, TreeNode value) {
        Optional<String> text = scalar(value);
        if (text.isEmpty() && value.tag().isEmpty()) {
            problems.report(value, subject + " " + SCALAR + value.kind(), hint(value));
        }
        return text;
    }

    /** As {@link #read}; the items of an array are joined by commas, as CloudFormation's list parameters want them. */
    Optional<String> readJoined(String subject, TreeNode value) {
        if (!(value instanceof ArrayNode list)) {
            return read(subject, value);
        }
        List<String> items = new ArrayList<>();
        for (TreeNode item : list.items()) {
            Optional<String> text = read("Each item of " + lowerCase(subject), item);
            text.ifPresent(items::add);
            if (text.isPresent() && text.get().contains(",")) {
                problems.report(
                        item,
                        "An item of " + lowerCase(subject) + " has a comma, which would begin another item",
                        "write the whole list as one string");
            }
        }
        return Optional.of(String.join(",", items));
    }

    /** The text of a scalar; empty for what is none, and where a tag stands for the value or changes it. */
    Optional<String> scalar(TreeNode node) {
        if (!node.tag().isEmpty()) {
            return Optional.empty();
        }
        if (node instanceof TextNode text) {
            return Optional.of(text.value());
        }
        if (node instanceof BooleanNode bool) {
            return Optional.of(Boolean.toString(bool.value()));
        }
        return node instanceof NumberNode ? Optional.of(written(node)) : Optional.empty();
    }

    /**
     * The number's digits: 012345678901 is an account and 1.10 a version, which its value would lose. An anchor or a
     * tag in front of it belongs to the range of a YAML value.
     */
    private String written(TreeNode number) {
        int begin = source.offset(number.range().begin());
        int end = source.offset(number.range().end());
        String text = source.text().substring(begin, end).strip();
        int last = text.length();
        while (last > 0 && !Character.isWhitespace(text.charAt(last - 1))) {
            last--;
        }
        String digits = text.substring(last);
        boolean quoted = digits.startsWith("'") || digits.startsWith("\"");
        return quoted ? digits.substring(1, digits.length() - 1) : digits;
    }

    private static Optional<String> hint(TreeNode value) {
        if (value instanceof ArrayNode) {
            return Optional.of("write the list as one string, with commas");
        }
        return value instanceof NullNode
                ? Optional.of("for the empty string write two quotes; text that is null or begins with # or &"
                        + " needs quotes")
                : Optional.empty();
    }

    private static String lowerCase(String subject) {
        return Character.toLowerCase(subject.charAt(0)) + subject.substring(1);
    }
}
