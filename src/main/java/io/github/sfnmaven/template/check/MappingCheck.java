package io.github.sfnmaven.template.check;

import io.github.sfnmaven.diagnostic.NearMiss;
import io.github.sfnmaven.diagnostic.Quote;
import io.github.sfnmaven.template.rule.TemplateRules;
import io.github.sfnmaven.tree.ArrayNode;
import io.github.sfnmaven.tree.Member;
import io.github.sfnmaven.tree.ObjectNode;
import io.github.sfnmaven.tree.TextNode;
import io.github.sfnmaven.tree.TreeNode;
import java.util.List;
import java.util.Optional;

/** Fn::FindInMap must find something, as far as mapping and keys are written out. */
final class MappingCheck {
    /** A near miss looks at all keys of a mapping. */
    private static final int MAX_HINTS = 100;

    private final Findings findings;
    private final ObjectNode template;
    private int hints;

    MappingCheck(Findings findings, ObjectNode template) {
        this.findings = findings;
        this.template = template;
    }

    /** @param names says whether macros may bring mappings in, or another Fn::FindInMap with a default */
    void check(TemplateNames names) {
        if (names.hasUnknownMacros() || !areWrittenOut()) {
            return;
        }
        for (String section : List.of("Conditions", "Resources", "Outputs")) {
            template.get(section).stream()
                    .flatMap(TreeNode::all)
                    .flatMap(node -> Call.of(node).stream())
                    .filter(call -> call.is("Fn::FindInMap"))
                    .forEach(this::call);
        }
    }

    private boolean areWrittenOut() {
        return template.get("Mappings").stream()
                .flatMap(TreeNode::all)
                .noneMatch(node -> !node.tag().isEmpty()
                        || (node instanceof ObjectNode object
                                && object.members().stream()
                                        .anyMatch(member -> member.name().startsWith("Fn::"))));
    }

    private void call(Call call) {
        if (!(call.argument() instanceof ArrayNode array) || array.items().size() < 3) {
            return;
        }
        List<TreeNode> arguments = array.items();
        Optional<ObjectNode> mapping =
                find(template.get("Mappings"), arguments.get(0), " is not a mapping of the template");
        Optional<ObjectNode> keys = mapping.flatMap(found ->
                find(Optional.of(found), arguments.get(1), " is not a key of mapping " + shown(arguments.get(0))));
        keys.ifPresent(found -> find(
                Optional.of(found),
                arguments.get(2),
                " is not a key of " + shown(arguments.get(1)) + " in mapping " + shown(arguments.get(0))));
    }

    /** The value behind a name that is written out, if it is an object. */
    private Optional<ObjectNode> find(Optional<? extends TreeNode> in, TreeNode name, String problem) {
        if (!(name instanceof TextNode text) || !name.tag().isEmpty()) {
            return Optional.empty();
        }
        Optional<Member> found =
                in.flatMap(node -> node instanceof ObjectNode object ? object.member(text.value()) : Optional.empty());
        if (found.isEmpty()) {
            List<String> known = in.map(node -> node instanceof ObjectNode object
                            ? object.members().stream().map(Member::name).toList()
                            : List.<String>of())
                    .orElse(List.of());
            findings.error(
                    TemplateRules.UNRESOLVED_REFERENCE,
                    text,
                    Quote.of(text.value()) + problem,
                    ++hints > MAX_HINTS ? Optional.empty() : NearMiss.hint(text.value(), known));
        }
        return found.map(Member::value).filter(ObjectNode.class::isInstance).map(ObjectNode.class::cast);
    }

    private static String shown(TreeNode name) {
        return name instanceof TextNode text ? Quote.of(text.value()) : name.kind();
    }
}
