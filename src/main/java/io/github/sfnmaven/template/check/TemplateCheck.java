package io.github.sfnmaven.template.check;

import io.github.sfnmaven.diagnostic.Diagnostic;
import io.github.sfnmaven.diagnostic.RuleDescription;
import io.github.sfnmaven.source.SourceLocation;
import io.github.sfnmaven.template.rule.Spot;
import io.github.sfnmaven.template.rule.TemplateRules;
import io.github.sfnmaven.tree.Document;
import io.github.sfnmaven.tree.ObjectNode;
import io.github.sfnmaven.tree.TreeNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntFunction;

/** Looks at a finished template, and at the definitions in the light of it. */
public final class TemplateCheck {
    private final Document document;
    private final Findings findings;
    private final Function<String, Optional<String>> stateMachineName;
    private final List<Diagnostic> inDefinitions = new ArrayList<>();

    /**
     * A check of one template.
     *
     * @param origins for a line of the template, the place it comes from if that is another file
     * @param stateMachineName for a state machine's name, what is wrong with it
     */
    public TemplateCheck(
            Document document,
            IntFunction<Optional<String>> origins,
            Function<String, Optional<String>> stateMachineName) {
        this.document = document;
        this.findings = new Findings(document.source().name(), origins);
        this.stateMachineName = stateMachineName;
    }

    /**
     * All that is wrong.
     *
     * @param substitutions the names that the user gives values for
     */
    public List<Diagnostic> check(List<CheckedDefinition> definitions, Set<String> substitutions) {
        return check(definitions, substitutions, Set.of());
    }

    /**
     * All that is wrong.
     *
     * @param substitutions the names that the user gives values for
     * @param valuesForSub the values among them that Fn::Sub gets, which are looked at elsewhere
     */
    public List<Diagnostic> check(
            List<CheckedDefinition> definitions, Set<String> substitutions, Set<String> valuesForSub) {
        document.diagnostics().forEach(findings::add);
        size();
        if (!document.source().text().stripLeading().startsWith("{")) {
            new AliasCheck(findings).check(document.source());
        }
        Optional<TreeNode> root = document.root();
        if (root.isEmpty()) {
            if (document.diagnostics().isEmpty()) {
                whole(TemplateRules.EMPTY_TEMPLATE, "The template is empty");
            }
        } else if (root.get() instanceof ObjectNode template) {
            template(template, definitions, substitutions, valuesForSub);
        } else {
            findings.error(
                    TemplateRules.TEMPLATE_STRUCTURE,
                    root.get(),
                    "A CloudFormation template is an object, not " + root.get().kind());
        }
        List<Diagnostic> all = new ArrayList<>(findings.diagnostics());
        all.addAll(inDefinitions);
        return all;
    }

    /** The names in <code>${…}</code> of a definition. */
    public static List<String> placeholders(Document definition) {
        return PlaceholderCheck.find(definition).stream()
                .filter(found -> !found.placeholder().isLiteral())
                .map(found -> found.placeholder().name())
                .distinct()
                .toList();
    }

    private void template(
            ObjectNode template,
            List<CheckedDefinition> definitions,
            Set<String> substitutions,
            Set<String> valuesForSub) {
        TemplateNames names = new TemplateNames(template);
        List<Carrier> carriers = Carrier.in(template);
        new StructureCheck(findings, names.areOpen()).check(template);
        new NameCheck(findings, stateMachineName).check(template);
        new MappingCheck(findings, template).check(names);
        if (!names.hasUnknownMacros()) {
            new ParameterCheck(findings).check(template);
            new OutputCheck(findings).check(template);
            new ResourceCheck(findings).check(template);
            new PolicyCheck(findings, document.source()).check(template);
        }
        new DefinitionCheck(findings, carriers, names).check(definitions, template);
        new SubstitutionValueCheck(findings, names).check(carriers);
        Set<TreeNode> checkedElsewhere = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Carrier carrier : carriers) {
            if (definitions.stream().anyMatch(carrier::holds)) {
                carrier.text().ifPresent(checkedElsewhere::add);
            }
            carrier.values().stream()
                    .flatMap(value -> Call.of(value.value()).stream())
                    .flatMap(call -> call.text().stream())
                    .filter(text -> valuesForSub.contains(text.value()))
                    .forEach(checkedElsewhere::add);
        }
        for (CheckedDefinition definition : definitions) {
            Resolution resolution = Resolution.of(definition, carriers, names, substitutions);
            PlaceholderCheck.check(definition.document(), resolution, inDefinitions::add);
        }
        new ReferenceCheck(findings, names, checkedElsewhere).check(template);
        new CycleCheck(findings, template).check();
    }

    private void size() {
        long bytes = document.source().bytes();
        if (bytes > CloudFormation.LARGEST) {
            whole(
                    TemplateRules.TEMPLATE_LIMIT,
                    "The template has " + bytes + " bytes, but the limit of CloudFormation is "
                            + CloudFormation.LARGEST);
        }
    }

    private void whole(RuleDescription rule, String message) {
        findings.addWhole(Spot.at(document.source(), SourceLocation.START).finding(rule, message));
    }
}
