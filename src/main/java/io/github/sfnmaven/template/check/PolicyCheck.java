package io.github.sfnmaven.template.check;

import io.github.sfnmaven.source.SourceFile;
import io.github.sfnmaven.tree.Member;
import io.github.sfnmaven.tree.ObjectNode;
import io.github.sfnmaven.tree.TreeNode;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The policies that a template gives to roles, users and groups. */
final class PolicyCheck {
    private static final Set<String> POLICIES =
            Set.of("AWS::IAM::Policy", "AWS::IAM::ManagedPolicy", "AWS::IAM::RolePolicy");
    private static final Set<String> OWNERS = Set.of("AWS::IAM::Role", "AWS::IAM::User", "AWS::IAM::Group");

    private final Findings findings;
    private final SourceFile source;

    PolicyCheck(Findings findings, SourceFile source) {
        this.findings = findings;
        this.source = source;
    }

    void check(ObjectNode template) {
        for (Member member : TemplateNames.section(template, "Resources")) {
            if (member.value() instanceof ObjectNode resource
                    && resource.get("Properties").orElse(null) instanceof ObjectNode properties) {
                String type = TemplateNames.text(resource, "Type").orElse("");
                holders(type, properties)
                        .flatMap(holder -> holder.get("PolicyDocument").stream())
                        .filter(document -> Call.of(document).isEmpty())
                        .filter(ObjectNode.class::isInstance)
                        .flatMap(document ->
                                PolicyStatements.check(source, (ObjectNode) document, Optional.empty()).stream())
                        .forEach(findings::add);
            }
        }
    }

    private static Stream<ObjectNode> holders(String type, ObjectNode properties) {
        if (POLICIES.contains(type)) {
            return Stream.of(properties);
        }
        return OWNERS.contains(type)
                ? properties.get("Policies").stream()
                        .map(TreeNode::children)
                        .flatMap(items -> items.stream())
                        .filter(ObjectNode.class::isInstance)
                        .map(ObjectNode.class::cast)
                : Stream.empty();
    }
}
