package io.github.sfnmaven.template.check;

import io.github.sfnmaven.diagnostic.NearMiss;
import io.github.sfnmaven.diagnostic.Quote;
import io.github.sfnmaven.diagnostic.RuleDescription;
import io.github.sfnmaven.template.check.CloudFormation.Call;
import io.github.sfnmaven.template.rule.TemplateRules;
import io.github.sfnmaven.tree.ArrayNode;
import io.github.sfnmaven.tree.Member;
import io.github.sfnmaven.tree.ObjectNode;
import io.github.sfnmaven.tree.TextNode;
import io.github.sfnmaven.tree.TreeNode;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Ref, Fn::GetAtt, Fn::Sub and DependsOn must name something that is in the template. */
final class ReferenceCheck {
    private static final RuleDescription RULE = TemplateRules.UNRESOLVED_REFERENCE;

    private final Findings findings;
    private final TemplateNames names;
    private final Set<TreeNode> definitions;

    /** @param definitions texts for Fn::Sub that are looked at in the definition's own file instead */
    ReferenceCheck(Findings findings, TemplateNames names, Set<TreeNode> definitions) {
        this.findings = findings;
        this.names = names;
        this.definitions = definitions;
    }

    void check(ObjectNode template) {
        for (String section : List.of("Conditions", "Rules", "Hooks", "Outputs")) {
            template.get(section).ifPresent(this::walk);
        }
        for (Member member : TemplateNames.section(template, "Resources")) {
            if (member.value() instanceof ObjectNode resource) {
                resource.members().stream()
                        .filter(part -> !part.name().equals("Metadata"))
                        .forEach(part -> walk(part.value()));
                resource.get("DependsOn").ifPresent(this::dependsOn);
                resource.get("Condition").ifPresent(this::condition);
            }
        }
    }

    private void walk(TreeNode node) {
        Optional<Call> call = Call.of(node);
        if (call.isPresent()) {
            call(call.get());
        }
        if (node instanceof ObjectNode object) {
            object.members().forEach(member -> walk(member.value()));
        } else if (node instanceof ArrayNode array) {
            array.items().forEach(this::walk);
        }
    }

    private void call(Call call) {
        switch (call.function()) {
            case "Ref" -> {
                if (call.argument() instanceof TextNode name && !names.isReferable(name.value())) {
                    unknown(name, "Ref", name.value());
                }
            }
            case "Fn::GetAtt" -> attribute(call.argument());
            case "Fn::Sub" -> substitute(call.argument());
            case "Fn::If" -> condition(first(call.argument()));
            default -> {}
        }
    }

    private void attribute(TreeNode argument) {
        TreeNode first = first(argument);
        if (first instanceof TextNode text) {
            String id = text.value().split("\\.", 2)[0];
            if (!names.isResource(id)) {
                unknown(text, "Fn::GetAtt", id);
            }
        }
    }

    private void substitute(TreeNode argument) {
        TreeNode first = first(argument);
        if (!(first instanceof TextNode text) || definitions.contains(text)) {
            return;
        }
        Set<String> keys = keys(argument);
        for (Placeholder placeholder : Placeholder.in(text.value())) {
            String name = placeholder.name().strip();
            Placeholder stripped = new Placeholder(placeholder.begin(), placeholder.end(), name, placeholder.closed());
            if (placeholder.closed()
                    && !placeholder.isLiteral()
                    && !keys.contains(name)
                    && !names.resolves(stripped)
                    && !names.areOpen()) {
                Set<String> known = new HashSet<>(keys);
                known.addAll(names.all());
                findings.add(findings.within(text, placeholder)
                        .finding(
                                RULE,
                                "Fn::Sub names " + Quote.of(name)
                                        + ", which is no resource or parameter of the template",
                                NearMiss.hint(name, known.stream().sorted().toList())
                                        .or(() -> Optional.of("write '${!…}' for the text itself"))));
            }
        }
    }

    /** The names that the second argument of Fn::Sub gives values for. */
    static Set<String> keys(TreeNode argument) {
        Set<String> keys = new HashSet<>();
        if (argument instanceof ArrayNode array
                && array.items().size() > 1
                && array.items().get(1) instanceof ObjectNode map) {
            map.members().forEach(member -> keys.add(member.name()));
        }
        return keys;
    }

    private static TreeNode first(TreeNode argument) {
        return argument instanceof ArrayNode array && !array.items().isEmpty()
                ? array.items().get(0)
                : argument;
    }

    private void condition(TreeNode node) {
        if (node instanceof TextNode text
                && !names.areOpen()
                && !names.conditions().contains(text.value())) {
            findings.error(
                    RULE,
                    text,
                    Quote.of(text.value()) + " is no condition of the template",
                    NearMiss.hint(text.value(), names.conditions()));
        }
    }

    private void dependsOn(TreeNode node) {
        List<TreeNode> items = node instanceof ArrayNode array ? array.items() : List.of(node);
        for (TreeNode item : items) {
            if (item instanceof TextNode text && !names.isResource(text.value())) {
                unknown(text, "DependsOn", text.value());
            }
        }
    }

    private void unknown(TextNode at, String by, String name) {
        if (!names.areOpen()) {
            boolean referable = by.equals("Ref");
            findings.error(
                    RULE,
                    at,
                    by + " names " + Quote.of(name) + ", which is no resource" + (referable ? " or parameter" : "")
                            + " of the template",
                    NearMiss.hint(name, referable ? names.all() : names.resources()));
        }
    }
}
