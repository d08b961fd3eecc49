package io.github.sfnmaven.template.check;

import io.github.sfnmaven.diagnostic.Diagnostic;
import io.github.sfnmaven.diagnostic.NearMiss;
import io.github.sfnmaven.diagnostic.Quote;
import io.github.sfnmaven.source.SourceFile;
import io.github.sfnmaven.template.rule.Spot;
import io.github.sfnmaven.template.rule.TemplateRules;
import io.github.sfnmaven.tree.ArrayNode;
import io.github.sfnmaven.tree.Member;
import io.github.sfnmaven.tree.ObjectNode;
import io.github.sfnmaven.tree.TextNode;
import io.github.sfnmaven.tree.TreeNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What IAM refuses of a role's policy. Values that CloudFormation functions make are left to it.
 *
 * @see <a href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_grammar.html">Grammar of the IAM
 *     JSON policy language</a>
 */
public final class PolicyStatements {
    private static final List<String> VERSIONS = List.of("2012-10-17", "2008-10-17");
    private static final List<String> DOCUMENT = List.of("Version", "Id", "Statement");
    private static final List<String> STATEMENT =
            List.of("Sid", "Effect", "Action", "NotAction", "Resource", "NotResource", "Condition");
    private static final Pattern SID = Pattern.compile("[A-Za-z0-9]*");
    private static final Pattern PSEUDO_PARAMETER = Pattern.compile("\\$\\{AWS::[A-Za-z]+\\}");

    private final SourceFile source;
    private final Optional<String> place;
    private final List<Diagnostic> diagnostics = new ArrayList<>();

    private PolicyStatements(SourceFile source, Optional<String> place) {
        this.source = source;
        this.place = place;
    }

    /**
     * Checks a policy document.
     *
     * @param source the file that it stands in
     * @param place a hint at where the file comes from, for findings without a better one
     */
    public static List<Diagnostic> check(SourceFile source, ObjectNode policy, Optional<String> place) {
        PolicyStatements statements = new PolicyStatements(source, place);
        statements.checkDocument(policy);
        return statements.diagnostics;
    }

    private void checkDocument(ObjectNode policy) {
        checkNames(policy, DOCUMENT, "a policy document");
        text(policy, "Version")
                .filter(version -> !VERSIONS.contains(version.value()))
                .ifPresent(version -> report(
                        version,
                        "Version " + Quote.of(version.value()) + " is no version of the policy language",
                        Optional.of("write '2012-10-17'")));
        Optional<TreeNode> statement = policy.get("Statement");
        if (statement.isEmpty()) {
            reportMissing(policy, "Statement", DOCUMENT, "A policy document has no Statement");
        } else if (statement.get() instanceof ArrayNode list && list.tag().isEmpty()) {
            list.items().forEach(this::checkStatement);
        } else {
            checkStatement(statement.get());
        }
        checkPseudoParameters(policy);
    }

    private void checkStatement(TreeNode node) {
        if (isMade(node)) {
            return;
        }
        if (!(node instanceof ObjectNode statement)) {
            report(node, "A statement of a policy is an object, not " + node.kind(), place);
            return;
        }
        checkNames(statement, STATEMENT, "a statement of a role's policy");
        checkEffect(statement);
        checkEither(statement, "Action");
        checkEither(statement, "Resource");
        text(statement, "Sid")
                .filter(sid -> !SID.matcher(sid.value()).matches())
                .ifPresent(sid ->
                        report(sid, "Sid " + Quote.of(sid.value()) + " may have letters and digits only", place));
        statement.get("Action").ifPresent(this::checkActions);
        statement.get("NotAction").ifPresent(this::checkActions);
    }

    private void checkEffect(ObjectNode statement) {
        if (!statement.has("Effect")) {
            reportMissing(statement, "Effect", STATEMENT, "A statement has no Effect");
        }
        text(statement, "Effect")
                .filter(effect ->
                        !effect.value().equals("Allow") && !effect.value().equals("Deny"))
                .ifPresent(effect -> report(
                        effect,
                        "Effect is " + Quote.of(effect.value()) + ", but must be 'Allow' or 'Deny'",
                        NearMiss.hint(effect.value(), List.of("Allow", "Deny")).or(() -> place)));
    }

    private void checkEither(ObjectNode statement, String name) {
        boolean has = statement.has(name);
        boolean hasNot = statement.has("Not" + name);
        if (has && hasNot) {
            report(statement, "A statement has both " + name + " and Not" + name, Optional.of("remove one of them"));
        } else if (!has && !hasNot) {
            reportMissing(statement, name, STATEMENT, "A statement has no " + name);
        }
    }

    private void checkActions(TreeNode actions) {
        List<TreeNode> all =
                actions instanceof ArrayNode list && list.tag().isEmpty() ? list.items() : List.of(actions);
        for (TreeNode action : all) {
            if (action instanceof TextNode text
                    && text.tag().isEmpty()
                    && !text.value().contains(":")
                    && !text.value().contains("*")) {
                report(
                        text,
                        "Action " + Quote.of(text.value()) + " has no service in front",
                        Optional.of("write it as in 'sqs:SendMessage'"));
            }
        }
    }

    /** IAM knows its own variables only, and CloudFormation replaces none outside of Fn::Sub. */
    private void checkPseudoParameters(TreeNode node) {
        if (node.tag().equals("Sub") || (node instanceof ObjectNode object && object.has("Fn::Sub"))) {
            return;
        }
        if (node instanceof TextNode text
                && PSEUDO_PARAMETER.matcher(text.value()).find()) {
            report(
                    text,
                    Quote.of(text.value()) + " is not given to Fn::Sub, so nothing in it is replaced",
                    Optional.of("write it as {\"Fn::Sub\": \"…\"}, or in YAML as !Sub \"…\""));
        }
        node.children().forEach(this::checkPseudoParameters);
    }

    private void checkNames(ObjectNode object, List<String> known, String what) {
        for (Member member : unknown(object, known)) {
            diagnostics.add(Spot.ofName(source.name(), member)
                    .finding(
                            TemplateRules.POLICY_DOCUMENT,
                            Quote.of(member.name()) + " is not an element of " + what,
                            NearMiss.hint(member.name(), known).or(() -> place)));
        }
    }

    private static List<Member> unknown(ObjectNode object, List<String> known) {
        return object.members().stream()
                .filter(member ->
                        !known.contains(member.name()) && !member.name().startsWith("Fn::"))
                .toList();
    }

    /** Silent where the name is misspelt, which is reported already. */
    private void reportMissing(ObjectNode object, String name, List<String> known, String message) {
        boolean misspelt = unknown(object, known).stream()
                .anyMatch(member -> NearMiss.of(member.name(), known).equals(Optional.of(name)));
        if (!misspelt) {
            report(object, message, place);
        }
    }

    private void report(TreeNode at, String message, Optional<String> hint) {
        diagnostics.add(Spot.of(source.name(), at).finding(TemplateRules.POLICY_DOCUMENT, message, hint));
    }

    /** Whether a function makes the value. */
    private static boolean isMade(TreeNode node) {
        return !node.tag().isEmpty()
                || (node instanceof ObjectNode object
                        && object.members().size() == 1
                        && CloudFormation.FUNCTIONS.contains(
                                object.members().get(0).name()));
    }

    private static Optional<TextNode> text(ObjectNode object, String name) {
        return object.get(name)
                .filter(node -> node instanceof TextNode && node.tag().isEmpty())
                .map(TextNode.class::cast);
    }
}
