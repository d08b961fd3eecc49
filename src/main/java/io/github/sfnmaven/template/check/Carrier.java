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
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A state machine resource of a template and how it holds its definition.
 *
 * @param text the definition as a string; empty if it is an object, elsewhere, or put together by functions
 * @param definition what the definition says; empty if that cannot be told here, or the text is not JSON
 * @param substituted whether Fn::Sub or DefinitionSubstitutions replace <code>${…}</code> in it
 * @param throughSub whether it is Fn::Sub, which also knows the template's names
 * @param values the values that the template gives for names beyond its own
 */
record Carrier(
        Member resource,
        Optional<TextNode> text,
        Optional<TreeNode> definition,
        boolean substituted,
        boolean throughSub,
        List<Member> values) {

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
        List<Member> values = new ArrayList<>();
        Optional<TreeNode> map = properties.get("DefinitionSubstitutions");
        if (map.orElse(null) instanceof ObjectNode given) {
            values.addAll(given.members());
        }
        Optional<TreeNode> string = properties.get("DefinitionString");
        if (string.isEmpty()) {
            Optional<TreeNode> object = properties.get("Definition").filter(ObjectNode.class::isInstance);
            return new Carrier(resource, Optional.empty(), object, map.isPresent(), false, values);
        }
        Optional<Call> call = Call.of(string.get());
        boolean sub = call.filter(found -> found.is("Fn::Sub")).isPresent();
        TreeNode text = call.isEmpty()
                ? string.get()
                : sub ? call.get().first() : call.get().argument();
        if (sub) {
            call.get().values().ifPresent(given -> values.addAll(given.members()));
        }
        if (!(text instanceof TextNode found) || (call.isPresent() && !sub)) {
            return new Carrier(resource, Optional.empty(), Optional.empty(), true, true, values);
        }
        return new Carrier(resource, Optional.of(found), read(found), sub || map.isPresent(), sub, values);
    }

    private static Optional<TreeNode> read(TextNode text) {
        Document document = TreeReader.readDefinition(SourceFile.of("DefinitionString", text.value()), Syntax.JSON);
        return document.diagnostics().isEmpty() ? document.root() : Optional.empty();
    }

    /** The names that the template gives values for. */
    Set<String> keys() {
        return values.stream().map(Member::name).collect(Collectors.toSet());
    }

    ObjectNode properties() {
        return (ObjectNode) ((ObjectNode) resource.value()).get("Properties").orElseThrow();
    }

    /** Whether it can be told here which definition it holds. */
    boolean isReadable() {
        return text.isPresent() || definition.isPresent();
    }

    /** Whether it holds a definition, wherever that was taken from. */
    boolean holds(CheckedDefinition checked) {
        return checked.document().root().isPresent()
                && definition
                        .filter(found ->
                                found.sameValue(checked.document().root().get()))
                        .isPresent();
    }

    /** Whether it holds a definition, apart from values that one side writes and the other has put in. */
    boolean resembles(CheckedDefinition checked) {
        return definition.isPresent() && difference(checked).isEmpty();
    }

    /** Where a definition says something else first; empty also where one of the two cannot be read. */
    Optional<TreeNode> difference(CheckedDefinition checked) {
        return checked.document()
                .root()
                .flatMap(file -> definition.flatMap(found -> DefinitionDifference.first(file, found)));
    }
}
