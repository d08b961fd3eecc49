package io.github.sfnmaven.template.check;

import io.github.sfnmaven.diagnostic.Quote;
import io.github.sfnmaven.diagnostic.RuleDescription;
import io.github.sfnmaven.template.rule.TemplateRules;
import io.github.sfnmaven.tree.Member;
import io.github.sfnmaven.tree.ObjectNode;
import io.github.sfnmaven.tree.TextNode;
import io.github.sfnmaven.tree.TreeNode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

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
        template.get("Conditions").ifPresent(this::conditions);
        for (Member member : TemplateNames.section(template, "Outputs")) {
            if (member.value() instanceof ObjectNode output) {
                output.get("Condition").ifPresent(this::condition);
            }
        }
        for (Member member : TemplateNames.section(template, "Resources")) {
            if (member.value() instanceof ObjectNode resource) {
                resource.members().stream()
                        .filter(part -> !part.name().equals("Metadata"))
                        .forEach(part -> walk(part.value()));
                TemplateNames.dependencies(resource).stream()
                        .filter(text -> !names.isResource(text.value()))
                        .forEach(text -> unknown(text, "DependsOn", text.value()));
                resource.get("Condition").ifPresent(this::condition);
            }
        }
    }

    private void walk(TreeNode node) {
        node.all().flatMap(each -> Call.of(each).stream()).forEach(this::call);
    }

    private void call(Call call) {
        switch (call.function()) {
            case "Ref" -> {
                if (call.argument() instanceof TextNode name && !names.isReferable(name.value())) {
                    unknown(name, "Ref", name.value());
                }
            }
            case "Fn::GetAtt" ->
                call.text()
                        .filter(text -> !names.isResource(Call.resource(text)))
                        .ifPresent(text -> unknown(text, "Fn::GetAtt", Call.resource(text)));
            case "Fn::Sub" ->
                call.text()
                        .filter(text -> !definitions.contains(text))
                        .ifPresent(text -> substitute(text, call.keys()));
            case "Fn::If" -> condition(call.first());
            case "Condition" -> condition(call.argument());
            default -> {}
        }
    }

    /** Conditions name each other, and can know nothing that is not there before the resources. */
    private void conditions(TreeNode conditions) {
        conditions.all().forEach(node -> {
            if (node instanceof ObjectNode object && object.members().size() == 1 && node != conditions) {
                object.get("Condition").ifPresent(this::condition);
            }
            Call.of(node)
                    .filter(call -> call.is("Ref"))
                    .flatMap(Call::text)
                    .filter(name -> names.isResource(name.value()))
                    .ifPresent(name -> findings.error(
                            RULE,
                            name,
                            "A condition cannot refer to the resource " + Quote.of(name.value()),
                            Optional.of("conditions know parameters, pseudo parameters and mappings only")));
        });
    }

    private void substitute(TextNode text, Set<String> keys) {
        List<Placeholder> unresolved = names.areOpen()
                ? List.of()
                : Placeholder.in(text.value()).stream()
                        .filter(each -> isUnresolved(each, keys))
                        .toList();
        if (!unresolved.isEmpty()) {
            List<String> known = names.areHintsOver() ? List.of() : sorted(keys);
            for (Placeholder placeholder : unresolved) {
                String name = placeholder.name().strip();
                findings.add(findings.within(text, placeholder)
                        .finding(
                                RULE,
                                "Fn::Sub names " + Quote.of(name)
                                        + ", which is not a resource or parameter of the template",
                                names.hint(name, known).or(() -> Optional.of("write '${!…}' for the text itself"))));
            }
        }
    }

    private List<String> sorted(Set<String> keys) {
        return Stream.concat(keys.stream(), names.all().stream())
                .distinct()
                .sorted()
                .toList();
    }

    private boolean isUnresolved(Placeholder each, Set<String> keys) {
        String name = each.name().strip();
        Placeholder stripped = new Placeholder(each.begin(), each.end(), name, each.closed());
        return each.closed() && !each.isLiteral() && !keys.contains(name) && !names.resolves(stripped);
    }

    private void condition(TreeNode node) {
        if (node instanceof TextNode text
                && !names.areOpen()
                && !names.conditions().contains(text.value())) {
            findings.error(
                    RULE,
                    text,
                    Quote.of(text.value()) + " is not a condition of the template",
                    names.hint(text.value(), names.conditions()));
        }
    }

    private void unknown(TextNode at, String by, String name) {
        if (!names.areOpen()) {
            boolean referable = by.equals("Ref");
            findings.error(
                    RULE,
                    at,
                    by + " names " + Quote.of(name) + ", which is not a resource" + (referable ? " or parameter" : "")
                            + " of the template",
                    names.hint(name, referable ? names.all() : names.resources()));
        }
    }
}
