package io.github.sfnmaven.asl.rule.map;

import io.github.sfnmaven.asl.model.ShapedObject;
import io.github.sfnmaven.asl.model.StateMachine;
import io.github.sfnmaven.tree.Member;
import io.github.sfnmaven.tree.Placeholder;
import io.github.sfnmaven.tree.TextNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An object that only Map states have, such as an ItemReader. */
record MapPart(ShapedObject object) {
    /** Those of a state machine, by the name of the field that they stand in. */
    private record ByName(Map<String, List<MapPart>> parts) {
        static ByName of(StateMachine machine) {
            return new ByName(machine.objects().stream()
                    .filter(object -> !object.isState())
                    .collect(Collectors.groupingBy(
                            object -> object.shape().title(), Collectors.mapping(MapPart::new, Collectors.toList()))));
        }
    }

    /** Those of one kind, by the name of the field that they stand in. */
    static Stream<MapPart> all(StateMachine machine, String name) {
        return machine.view(ByName.class, ByName::of).parts().getOrDefault(name, List.of()).stream();
    }

    /** The name before it and itself, which is what lacks something if a field is missing. */
    Member member() {
        return object.member().orElseThrow();
    }

    boolean has(String field) {
        return object.node().has(field);
    }

    /** Whether a field is missing, and not just misspelt. */
    boolean lacks(String field) {
        return !has(field) && !object.misspells(field);
    }

    /** Whether a field has just this value. */
    boolean says(String field, String value) {
        return text(field).filter(text -> text.value().equals(value)).isPresent();
    }

    /** A field's value, if it is a string and known before the deployment. */
    Optional<TextNode> text(String field) {
        return object.node()
                .get(field)
                .flatMap(value ->
                        value instanceof TextNode text && text.tag().isEmpty() && !Placeholder.isIn(text.value())
                                ? Optional.of(text)
                                : Optional.empty());
    }
}
