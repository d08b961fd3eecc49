package io.github.sfnmaven.stack.removal;

import static io.github.sfnmaven.stack.spec.RemovalTerms.MAIN;

import io.github.sfnmaven.stack.spec.RemovalTerms;
import io.github.sfnmaven.stack.spec.StackSpec;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The state machines that a deploy would remove, and what is to be said of them.
 *
 * @param allowed whether the user permits that
 * @param sentence which they are, why, and the way out; empty where there are none
 */
public record Removal(List<RemovedMachine> machines, boolean allowed, String sentence) {
    public static final Removal NONE = new Removal(List.of(), true, "");

    private static final String ALLOW = " with <allowRemoval> or -Dsfn.allowRemoval=true";

    public Removal {
        machines = List.copyOf(machines);
    }

    public static Removal of(StackSpec spec, List<RemovedMachine> machines) {
        return machines.isEmpty() ? NONE : new Removal(machines, spec.removal().allowed(), sentence(spec, machines));
    }

    public boolean isRefused() {
        return !allowed;
    }

    /** A line for each state machine, where one sentence cannot hold them all. */
    public List<String> lines() {
        return machines.size() < 2
                ? List.of()
                : machines.stream()
                        .map(machine -> "State machine " + machine.name() + " would be removed: " + machine.why())
                        .toList();
    }

    private static String sentence(StackSpec spec, List<RemovedMachine> machines) {
        boolean one = machines.size() == 1;
        String which = one
                ? "state machine " + machines.get(0).name() + " of stack '" + spec.stackName()
                        + "' with its executions: " + machines.get(0).why()
                : machines.size() + " state machines of stack '" + spec.stackName() + "' with their executions: "
                        + machines.stream()
                                .map(machine -> "'" + machine.label() + "'")
                                .collect(Collectors.joining(", "));
        return "A deploy would remove " + which + "; "
                + keepingId(spec.removal(), machines).map(way -> way + ", or ").orElse("")
                + "remove " + (one ? "it" : "them") + ALLOW;
    }

    /** The parameter that keeps the logical ids as they are, if that is what changed. */
    private static Optional<String> keepingId(RemovalTerms terms, List<RemovedMachine> machines) {
        Map<String, String> definitions = terms.definitions();
        Optional<RemovedMachine> main = machines.stream()
                .filter(machine -> machine.label().equals(MAIN))
                .findFirst();
        if (main.isPresent() && definitions.size() > 1 && !definitions.containsKey(MAIN)) {
            return Optional.of("keep its logical id "
                    + main.get()
                            .successor()
                            .map(definitions::get)
                            .map(name -> "with <mainDefinition>" + name + "</mainDefinition> or -Dsfn.mainDefinition="
                                    + name)
                            .orElse("with <mainDefinition> or -Dsfn.mainDefinition and the name of its definition"));
        }
        boolean becameMain =
                machines.stream().anyMatch(machine -> machine.successor().equals(Optional.of(MAIN)));
        return becameMain && definitions.size() > 1
                ? Optional.of("name another definition in <mainDefinition> or -Dsfn.mainDefinition")
                : Optional.empty();
    }
}
