package io.github.sfnmaven.template.check;

import io.github.sfnmaven.template.rule.TemplateRules;
import io.github.sfnmaven.tree.Member;
import io.github.sfnmaven.tree.ObjectNode;
import io.github.sfnmaven.tree.TextNode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Every definition must be in the template, and say there what its file says. */
final class DefinitionCheck {
    private static final String WAY_OUT = "insert the definition as it is, with $text.indent or $text.json of a .vm"
            + " template, or leave its file out of <definitions> or -Dsfn.definitions";

    private final Findings findings;
    private final List<Carrier> carriers;
    private final TemplateNames names;

    DefinitionCheck(Findings findings, List<Carrier> carriers, TemplateNames names) {
        this.findings = findings;
        this.carriers = carriers;
        this.names = names;
    }

    void check(List<CheckedDefinition> definitions, ObjectNode template) {
        boolean local = false;
        for (Carrier carrier : carriers) {
            local |= new DefinitionLocation(findings, carrier).checkIsRemote();
        }
        List<CheckedDefinition> missing = definitions.stream()
                .filter(definition -> carriers.stream().noneMatch(carrier -> carrier.resembles(definition)))
                .toList();
        List<Carrier> others = carriers.stream()
                .filter(carrier -> carrier.isReadable() && definitions.stream().noneMatch(carrier::resembles))
                .toList();
        List<CheckedDefinition> absent = missing.stream()
                .filter(definition -> !isCompared(definition, others, missing.size()))
                .toList();
        if (!absent.isEmpty() && !local) {
            template.member("Resources").ifPresent(resources -> reportAbsent(absent, resources));
        }
    }

    private boolean isCompared(CheckedDefinition definition, List<Carrier> others, int missing) {
        Optional<Carrier> meant = others.stream()
                .filter(carrier -> carrier.resource().name().equals(definition.logicalId()))
                .findFirst()
                .or(() -> missing == 1 && others.size() == 1 ? Optional.of(others.get(0)) : Optional.empty());
        meant.ifPresent(carrier -> reportDifference(carrier, definition));
        return meant.isPresent();
    }

    private void reportDifference(Carrier carrier, CheckedDefinition definition) {
        String id = carrier.resource().name();
        String file = definition.document().source().name();
        if (carrier.definition().isPresent()) {
            String place = carrier.difference(definition)
                    .map(node -> node.path().toString())
                    .filter(path -> !path.isEmpty())
                    .map(path -> "the first difference is at " + path + "; ")
                    .orElse("");
            findings.error(
                    TemplateRules.DEFINITION_CHANGED,
                    carrier.definition()
                            .filter(node -> carrier.text().isEmpty())
                            .orElseGet(() -> carrier.resource().value()),
                    "'" + id + "' does not say what '" + file + "' says",
                    Optional.of(place + WAY_OUT));
        } else if (carrier.text().isPresent()) {
            TextNode text = carrier.text().get();
            findings.error(
                    TemplateRules.DEFINITION_NOT_JSON,
                    text,
                    "DefinitionString of '" + id + "' is not JSON",
                    Optional.of(
                            "insert '" + file
                                    + "' with $text.indent($definition, n) into a block text, or with $text.json($definition)"));
        }
    }

    private void reportAbsent(List<CheckedDefinition> absent, Member resources) {
        String files = absent.stream()
                .map(definition -> "'" + definition.document().source().name() + "'")
                .collect(Collectors.joining(", "));
        Optional<Carrier> unreadable = carriers.stream()
                .filter(carrier -> new DefinitionLocation(findings, carrier).isElsewhere())
                .findFirst();
        if (unreadable.isPresent()) {
            Member resource = unreadable.get().resource();
            findings.errorAtName(
                    TemplateRules.UNCHECKED_DEFINITION,
                    resource,
                    "Whether '" + resource.name() + "' has the definition of " + files
                            + " is not checked: CloudFormation puts it together or reads it from S3",
                    Optional.empty());
        } else if (names.mayHideResources()) {
            findings.errorAtName(
                    TemplateRules.UNCHECKED_DEFINITION,
                    resources,
                    "Whether the template deploys " + files
                            + " is not checked: macros, modules and nested stacks may hold it",
                    Optional.empty());
        } else {
            findings.errorAtName(
                    TemplateRules.MISSING_DEFINITION,
                    resources,
                    (carriers.isEmpty()
                                    ? "The template has no state machine"
                                    : "No state machine of the template has the definition")
                            + ", so " + files + " would not be deployed",
                    Optional.of(WAY_OUT));
        }
    }
}
