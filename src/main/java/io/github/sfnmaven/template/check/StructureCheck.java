package io.github.sfnmaven.template.check;

import io.github.sfnmaven.diagnostic.NearMiss;
import io.github.sfnmaven.diagnostic.Quote;
import io.github.sfnmaven.template.rule.TemplateRules;
import io.github.sfnmaven.tree.Member;
import io.github.sfnmaven.tree.ObjectNode;
import io.github.sfnmaven.tree.TextNode;
import io.github.sfnmaven.tree.TreeNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Sections, resources, logical ids, tags and CloudFormation's limits. */
final class StructureCheck {
    private static final Pattern LOGICAL_ID = Pattern.compile("[A-Za-z0-9]+");
    private static final Map<String, Integer> MOST = Map.of(
            "Resources", CloudFormation.RESOURCES,
            "Parameters", CloudFormation.PARAMETERS,
            "Outputs", CloudFormation.OUTPUTS,
            "Mappings", CloudFormation.MAPPINGS);

    private final Findings findings;
    private final boolean open;

    /** @param open whether macros may know functions that CloudFormation does not */
    StructureCheck(Findings findings, boolean open) {
        this.findings = findings;
        this.open = open;
    }

    void check(ObjectNode template) {
        template.members().forEach(this::section);
        template.members().stream()
                .filter(section -> !section.name().equals("Metadata"))
                .flatMap(section -> section.value().all())
                .forEach(this::functions);
        description(template);
        Optional<Member> resources = template.member("Resources");
        if (resources.isEmpty()) {
            findings.error(TemplateRules.MISSING_RESOURCES, template, "The template has no Resources");
        } else if (resources.get().value() instanceof ObjectNode object
                && object.members().isEmpty()) {
            findings.error(
                    TemplateRules.MISSING_RESOURCES,
                    resources.get().value(),
                    "Resources is empty, and a stack needs at least one");
        }
        TemplateNames.section(template, "Resources").forEach(this::resource);
        for (String section : List.of("Parameters", "Outputs")) {
            TemplateNames.section(template, section).forEach(this::logicalId);
        }
    }

    private void section(Member section) {
        if (!CloudFormation.SECTIONS.contains(section.name())) {
            findings.errorAtName(
                    TemplateRules.UNKNOWN_SECTION,
                    section,
                    Quote.of(section.name()) + " is not a section of a CloudFormation template",
                    NearMiss.hint(section.name(), CloudFormation.SECTIONS));
            return;
        }
        Integer most = MOST.get(section.name());
        if (most == null) {
            return;
        }
        if (!(section.value() instanceof ObjectNode object)) {
            findings.error(TemplateRules.TEMPLATE_STRUCTURE, section.value(), section.name() + " must be an object");
        } else if (object.members().size() > most) {
            findings.errorAtName(
                    TemplateRules.TEMPLATE_LIMIT,
                    section,
                    section.name() + " has " + object.members().size() + " entries, but the limit of CloudFormation is "
                            + most,
                    Optional.empty());
        }
    }

    private void description(ObjectNode template) {
        template.get("Description").ifPresent(node -> {
            if (!(node instanceof TextNode text)) {
                findings.error(TemplateRules.TEMPLATE_STRUCTURE, node, "Description must be a string");
            } else if (text.value().getBytes(StandardCharsets.UTF_8).length > CloudFormation.LONGEST_DESCRIPTION) {
                findings.error(
                        TemplateRules.TEMPLATE_LIMIT,
                        node,
                        "Description has more than " + CloudFormation.LONGEST_DESCRIPTION + " bytes");
            }
        });
    }

    private void resource(Member member) {
        if (member.name().startsWith("Fn::")) {
            return;
        }
        logicalId(member);
        if (!(member.value() instanceof ObjectNode resource)) {
            findings.error(
                    TemplateRules.TEMPLATE_STRUCTURE,
                    member.value(),
                    "Resource '" + member.name() + "' must be an object");
            return;
        }
        Optional<TreeNode> type = resource.get("Type");
        if (type.isEmpty()) {
            findings.errorAtName(
                    TemplateRules.MISSING_RESOURCE_TYPE,
                    member,
                    "Resource '" + member.name() + "' has no Type",
                    NearMiss.of(
                                    "Type",
                                    resource.members().stream()
                                            .map(Member::name)
                                            .toList())
                            .map(near -> "'" + near + "' is written 'Type'"));
        } else if (!(type.get() instanceof TextNode)) {
            findings.error(
                    TemplateRules.MISSING_RESOURCE_TYPE,
                    type.get(),
                    "Type of '" + member.name() + "' must be a string");
        }
    }

    private void logicalId(Member member) {
        String id = member.name();
        if (id.startsWith("Fn::")) {
            return;
        }
        if (!LOGICAL_ID.matcher(id).matches()) {
            findings.errorAtName(
                    TemplateRules.LOGICAL_ID,
                    member,
                    Quote.of(id) + " is not a logical id: only letters and digits are allowed",
                    Optional.empty());
        } else if (id.length() > CloudFormation.LONGEST_ID) {
            findings.errorAtName(
                    TemplateRules.LOGICAL_ID,
                    member,
                    "Logical id " + Quote.of(id) + " has " + id.length() + " characters, but the limit is "
                            + CloudFormation.LONGEST_ID,
                    Optional.empty());
        }
    }

    private void function(Member member) {
        String name = member.name();
        if (name.startsWith("Fn::")
                && !CloudFormation.FUNCTIONS.contains(name)
                && !name.startsWith("Fn::ForEach::")
                && !open) {
            findings.errorAtName(
                    TemplateRules.UNKNOWN_FUNCTION,
                    member,
                    Quote.of(name) + " is not a function of CloudFormation",
                    NearMiss.hint(
                            name, CloudFormation.FUNCTIONS.stream().sorted().toList()));
        }
    }

    private void functions(TreeNode node) {
        String tag = node.tag();
        if (!tag.isEmpty() && !tag.startsWith("tag:") && !CloudFormation.SHORT_FORMS.containsKey(tag)) {
            findings.error(
                    TemplateRules.UNKNOWN_FUNCTION,
                    node,
                    "'!" + tag + "' is not a function of CloudFormation",
                    NearMiss.of(
                                    tag,
                                    CloudFormation.SHORT_FORMS.keySet().stream()
                                            .sorted()
                                            .toList())
                            .map(near -> "did you mean '!" + near + "'?"));
        }
        if (node instanceof ObjectNode object) {
            object.members().forEach(this::function);
        }
    }
}
