package io.github.sfnmaven.stack.spec;

import io.github.sfnmaven.tree.ObjectNode;
import io.github.sfnmaven.tree.TextNode;
import io.github.sfnmaven.tree.TreeNode;
import java.util.Set;

/**
 * Content of a stack that is kept outside of its template: dynamic references, templates of nested stacks, modules. It
 * may change while the template stays the same.
 */
final class ExternalContent {
    static final Set<String> NESTED_STACKS = Set.of("AWS::CloudFormation::Stack", "AWS::Serverless::Application");

    private ExternalContent() {}

    static boolean isIn(TreeNode template) {
        return template.all().anyMatch(ExternalContent::isExternal);
    }

    private static boolean isExternal(TreeNode node) {
        if (node instanceof TextNode text) {
            return DynamicReference.isIn(text.value());
        }
        return node instanceof ObjectNode object
                && (object.has("TemplateURL")
                        || object.get("Type")
                                .filter(ExternalContent::isExpandedType)
                                .isPresent());
    }

    /** Also within Fn::ForEach, where resources are no members of the section. */
    private static boolean isExpandedType(TreeNode type) {
        return type instanceof TextNode text
                && (NESTED_STACKS.contains(text.value()) || text.value().endsWith("::MODULE"));
    }
}
