package io.github.sfnmaven.stack.spec;

import io.github.sfnmaven.source.SourceFile;
import io.github.sfnmaven.tree.Member;
import io.github.sfnmaven.tree.ObjectNode;
import io.github.sfnmaven.tree.TextNode;
import io.github.sfnmaven.tree.TreeNode;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the marks by which YAML takes a part of a value away: {@code !S3cret} is a tag with an empty value, and
 * {@code &pw word} an anchor before the value {@code word}. No message holds the mark, which may be a password.
 */
final class ParametersFileTags {
    private static final Pattern ALIAS = Pattern.compile("\\*([^\\s,\\[\\]{}]+)");
    private static final Pattern ANCHOR = Pattern.compile("&([^\\s,\\[\\]{}]+)");
    private static final Pattern TAG_OF_KEY = Pattern.compile("(&\\S+\\s+)?!");

    private final SourceFile source;
    private final ParametersFileProblems problems;
    private final Set<String> aliases = new HashSet<>();

    ParametersFileTags(SourceFile source, ParametersFileProblems problems) {
        this.source = source;
        this.problems = problems;
    }

    void report(TreeNode root) {
        Matcher alias = ALIAS.matcher(source.text());
        while (alias.find()) {
            aliases.add(alias.group(1));
        }
        root.all().forEach(this::reportValue);
    }

    private void reportValue(TreeNode node) {
        String place = node.path().toString();
        String subject = place.isEmpty() ? "The file" : "The value of " + place;
        if (!node.tag().isEmpty()) {
            problems.report(
                    node,
                    subject + " begins with an exclamation mark: a YAML tag, which a parameters file cannot have",
                    "put text in quotes; functions of CloudFormation belong in the template");
        } else if (node instanceof TextNode && hasLostAnchor(node)) {
            problems.report(
                    node,
                    subject + " begins with an ampersand: a YAML anchor, which nothing refers to",
                    "put text in quotes");
        }
        if (node instanceof ObjectNode object) {
            object.members().forEach(this::reportName);
        }
    }

    private void reportName(Member member) {
        Matcher tag = TAG_OF_KEY.matcher(source.text());
        tag.region(source.offset(member.nameRange().begin()), source.text().length());
        if (tag.lookingAt()) {
            problems.report(
                    member.value(),
                    "A name before this value begins with an exclamation mark: a YAML tag, which a parameters file"
                            + " cannot have",
                    "put the name in quotes");
        }
    }

    private boolean hasLostAnchor(TreeNode node) {
        Matcher anchor = ANCHOR.matcher(source.text());
        anchor.region(source.offset(node.range().begin()), source.text().length());
        return anchor.lookingAt() && !aliases.contains(anchor.group(1));
    }
}
