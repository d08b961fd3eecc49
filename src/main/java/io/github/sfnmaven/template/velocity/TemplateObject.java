package io.github.sfnmaven.template.velocity;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A value of the model that is more than text, number, boolean, list or map. Templates see what this lists. */
public interface TemplateObject {
    /** The names of the properties, for finding what a misspelt one means. */
    Set<String> properties();

    /** A property's value; empty if there is no such property, or none has been set. */
    Optional<Object> property(String name);

    /** A way to call a method; empty if there is none of this name and number of arguments. */
    default Optional<Call> method(String name, int arguments) {
        return Optional.empty();
    }

    /** The names of the methods. */
    default Set<String> methods() {
        return Set.of();
    }

    /** Why a property that one might expect has no value, as the way out. */
    default Optional<String> hint(String property) {
        return Optional.empty();
    }

    /** A method of the model. */
    interface Call {
        /**
         * Runs it. Undefined arguments are null: they have been reported already. Null means that there is no result.
         *
         * @throws IllegalArgumentException with what is wrong with the arguments, as the end of a sentence that names
         *     the method
         */
        @Nullable
        Object run(List<? extends @Nullable Object> arguments);
    }
}
