package io.github.sfnmaven.template.check;

import io.github.sfnmaven.source.SourceFile;
import io.github.sfnmaven.tree.Document;
import io.github.sfnmaven.tree.Member;
import io.github.sfnmaven.tree.ObjectNode;
import io.github.sfnmaven.tree.TextNode;
import io.github.sfnmaven.tree.TreeNode;
import io.github.sfnmaven.tree.TreeReader;
import io.github.sfnmaven.tree.TreeReader.Syntax;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A state machine resource of a template and how it holds its definition.
 *
 * @param text the definition as a string; empty if it is an object, elsewhere, or put together by functions
 * @param definition what the definition says; empty if that cannot be told here, or the text is not JSON
 * @param substituted whether Fn::Sub or DefinitionSubstitutions replace <code>${…}</code> in it
 * @param throughSub whether it is Fn::Sub, which also knows the template's names
 * @param keys the names that the template gives values for beyond its own
 */
record Carrier(
        Member resource,
        Optional<TextNode> text,
        Optional<TreeNode> definition,
        boolean substituted,
        boolean throughSub,
        Set<String> keys) {

    static List<Carrier> in(ObjectNode template) {
        List<Carrier> carriers = new ArrayList<>();
        for (Member member : TemplateNames.section(template, "Resources")) {
            if (member.value() instanceof ObjectNode resource
                    && TemplateNames.text(resource, "Type")
                            .filter(type -> type.equals("AWS::StepFunctions::StateMachine")
                                    || type.equals("AWS::Serverless::StateMachine"))
                            .isPresent()
                    && resource.get("Properties").orElse(null) instanceof ObjectNode properties) {
                carriers.add(of(member, properties));
            }
        }
        return carriers;
    }

    private static Carrier of(Member resource, ObjectNode properties) {
        Set<String> keys = new HashSet<>();
        Optional<TreeNode> map = properties.get("DefinitionSubstitutions");
        if (map.orElse(null) instanceof ObjectNode given) {
            given.members().forEach(member -> keys.add(member.name()));
        }
        Optional<TreeNode> string = properties.get("DefinitionString");
        if (string.isEmpty()) {
            Optional<TreeNode> object = properties.get("Definition").filter(ObjectNode.class::isInstance);
            return new Carrier(resource, Optional.empty(), object, map.isPresent(), false, keys);
        }
        Optional<Call> call = Call.of(string.get());
        boolean sub = call.filter(found -> found.is("Fn::Sub")).isPresent();
        TreeNode text = call.isEmpty()
                ? string.get()
                : sub ? call.get().first() : call.get().argument();
        if (sub) {
            keys.addAll(call.get().keys());
        }
        if (!(text instanceof TextNode found) || (call.isPresent() && !sub)) {
            return new Carrier(resource, Optional.empty(), Optional.empty(), true, true, keys);
        }
        return new Carrier(resource, Optional.of(found), read(found), sub || map.isPresent(), sub, keys);
    }

    private static Optional<TreeNode> read(TextNode text) {
        Document document = TreeReader.readDefinition(SourceFile.of("DefinitionString", text.value()), Syntax.JSON);
        return document.diagnostics().isEmpty() ? document.root() : Optional.empty();
    }

    /** Whether it holds a definition, wherever that was taken from. */
    boolean holds(CheckedDefinition checked) {
        return checked.document().root().isPresent()
                && definition
                        .filter(found ->
                                found.sameValue(checked.document().root().get()))
                        .isPresent();
    }
}
