package io.github.sfnmaven.template.check;

import io.github.sfnmaven.diagnostic.NearMiss;
import io.github.sfnmaven.diagnostic.Quote;
import io.github.sfnmaven.template.rule.TemplateRules;
import io.github.sfnmaven.tree.Member;
import io.github.sfnmaven.tree.ObjectNode;
import io.github.sfnmaven.tree.TextNode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Neither Fn::Sub nor DefinitionSubstitutions replace anything inside of their values: a plain <code>${Topic.Arn}
 * </code> there would reach the state machine as it is.
 */
final class SubstitutionValueCheck {
    /** A near miss takes a look at all names of the template. */
    private static final int MAX_LOOKED_AT = 50;

    private final Findings findings;
    private final TemplateNames names;

    SubstitutionValueCheck(Findings findings, TemplateNames names) {
        this.findings = findings;
        this.names = names;
    }

    void check(List<Carrier> carriers) {
        for (Carrier carrier : carriers) {
            Set<String> replacedLater = laterKeys(carrier);
            for (Member member : carrier.values()) {
                if (member.value() instanceof TextNode text && text.tag().isEmpty()) {
                    check(member.name(), text, replacedLater);
                }
            }
        }
    }

    /** What DefinitionSubstitutions replaces in the text that Fn::Sub has made. */
    private static Set<String> laterKeys(Carrier carrier) {
        Set<String> keys = new TreeSet<>();
        if (carrier.properties().get("DefinitionSubstitutions").orElse(null) instanceof ObjectNode map) {
            map.members().forEach(member -> keys.add(member.name()));
        }
        return keys;
    }

    private void check(String name, TextNode text, Set<String> replacedLater) {
        Placeholder.in(text.value()).stream()
                .filter(placeholder -> placeholder.isWellFormed() && !replacedLater.contains(placeholder.name()))
                .limit(MAX_LOOKED_AT)
                .filter(this::isMeant)
                .findFirst()
                .ifPresent(placeholder -> findings.add(findings.within(text, placeholder)
                        .finding(
                                TemplateRules.UNRESOLVED_PLACEHOLDER,
                                Quote.of("${" + placeholder.name() + "}") + " in the value of " + Quote.of(name)
                                        + " is not replaced, because the value is not given to Fn::Sub",
                                Optional.of("write the value as {\"Fn::Sub\": \"…\"}, or in YAML as !Sub \"…\""))));
    }

    /** Another text may be wanted as it is. */
    private boolean isMeant(Placeholder placeholder) {
        return names.resolves(placeholder)
                || placeholder.name().startsWith("AWS::")
                || NearMiss.of(placeholder.name(), names.all()).isPresent();
    }
}
