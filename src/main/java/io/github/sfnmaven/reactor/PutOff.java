package io.github.sfnmaven.reactor;

import java.util.List;
import java.util.function.Supplier;

/**
 * A deployment that waits until all modules are built.
 *
 * @param stack the stack's name
 * @param module whose stack it is
 * @param work deploys; gives in a word how it went, or the exception that ended it
 */
public record PutOff(String stack, String module, Supplier<Object> work) {
    List<Object> plain() {
        return List.of(stack, module, work);
    }

    @SuppressWarnings("unchecked")
    static PutOff of(List<Object> plain) {
        return new PutOff((String) plain.get(0), (String) plain.get(1), (Supplier<Object>) plain.get(2));
    }
}
