package io.github.sfnmaven.asl.field;

import java.util.List;
import java.util.function.Supplier;

/** What the value of a field is. */
public sealed interface ValueKind {
    /** Anything, here. */
    record Any() implements ValueKind {}

    /**
     * A string.
     *
     * @param values the only ones; empty if any will do
     */
    record Text(List<String> values) implements ValueKind {}

    /** True or false. */
    record Flag() implements ValueKind {}

    /** A whole number, or a placeholder that stands for one. */
    record Whole(long least, long most) implements ValueKind {}

    /** An object. The shape is asked for late because shapes contain each other. */
    record Shaped(Supplier<Shape> shape) implements ValueKind {}

    /** An array of such objects. */
    record Listed(Supplier<Shape> shape, boolean mayBeEmpty) implements ValueKind {}

    /** The object States: names of states and their bodies, at least one. */
    record States() implements ValueKind {}
}
