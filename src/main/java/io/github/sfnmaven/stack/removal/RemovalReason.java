package io.github.sfnmaven.stack.removal;

import static io.github.sfnmaven.stack.spec.RemovalTerms.MAIN;

import io.github.sfnmaven.stack.removal.StackInventory.Machine;
import io.github.sfnmaven.stack.spec.RemovalTerms;
import io.github.sfnmaven.stack.spec.StackSpec;
import io.github.sfnmaven.stack.spec.TemplateResource;
import java.util.Map;
import java.util.Optional;

/** Explains why a state machine is not in the template any more. */
final class RemovalReason {
    private final RemovalTerms terms;
    private final Map<String, String> definitions;

    RemovalReason(StackSpec spec) {
        this.terms = spec.removal();
        boolean named = spec.removal().definitions().keySet().stream()
                .allMatch(id -> Optional.ofNullable(spec.template().resources().get(id))
                        .filter(TemplateResource::isStateMachine)
                        .isPresent());
        // A template of the user's own may give ids of its own.
        this.definitions = named ? spec.removal().definitions() : Map.of();
    }

    /** @param successor the new state machine that has its definition */
    String of(Machine machine, Optional<String> successor) {
        if (machine.isNested()) {
            return "its nested stack is removed, or has it no longer";
        }
        if (successor.isPresent()) {
            return moved(machine.logicalId(), successor.get());
        }
        if (definitions.isEmpty()) {
            return "the template has it no longer";
        }
        return machine.logicalId().equals(MAIN)
                ? "there are " + count() + " (" + String.join(", ", definitions.values())
                        + ") and none is named as the stack"
                : "no definition has this logical id any more";
    }

    private String moved(String from, String to) {
        String name = definitions.get(to);
        if (name == null) {
            return "its definition is that of '" + to + "' now";
        }
        return "'" + name + "' was " + from + " and is " + to + " now, since " + cause(from, to);
    }

    private String cause(String from, String to) {
        if (from.equals(MAIN)) {
            return "there are " + count();
        }
        if (!to.equals(MAIN)) {
            return "its file has another name";
        }
        if (definitions.size() == 1) {
            return "it is the only definition";
        }
        return terms.mainDefinition().isPresent() ? "<mainDefinition> names it" : "it is named as the stack";
    }

    private String count() {
        return (definitions.size() == 2 ? "two" : Integer.toString(definitions.size())) + " definitions";
    }
}
