package io.github.sfnmaven.template.check;

import io.github.sfnmaven.template.rule.TemplateRules;
import io.github.sfnmaven.tree.TextNode;
import java.util.Optional;

/** The definition in the template must be the one that it was made from. */
final class DefinitionCheck {
    private final Findings findings;

    DefinitionCheck(Findings findings) {
        this.findings = findings;
    }

    /** @param carrier the resource with the definition's logical id */
    void check(Carrier carrier, CheckedDefinition definition) {
        String id = carrier.resource().name();
        String file = definition.document().source().name();
        if (carrier.holds(definition)) {
            return;
        }
        if (carrier.definition().isPresent()) {
            findings.error(
                    TemplateRules.DEFINITION_CHANGED,
                    carrier.definition()
                            .filter(node -> carrier.text().isEmpty())
                            .orElseGet(() -> carrier.resource().value()),
                    "'" + id + "' does not say what '" + file + "' says",
                    Optional.of("insert the definition as it is, with $text.indent or $text.json"));
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
}
