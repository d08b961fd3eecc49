package io.github.sfnmaven.asl.field;

import io.github.sfnmaven.tree.ArrayNode;
import io.github.sfnmaven.tree.BooleanNode;
import io.github.sfnmaven.tree.NumberNode;
import io.github.sfnmaven.tree.ObjectNode;
import io.github.sfnmaven.tree.TextNode;
import io.github.sfnmaven.tree.TreeNode;
import java.util.List;
import java.util.function.Supplier;

/** What the value of a field is. */
public sealed interface ValueKind {
    /** What messages call it: {@code a string}. */
    String title();

    /** Whether the value is of this kind, be it right or wrong otherwise. */
    boolean fits(TreeNode value);

    /** Anything, here. */
    record Any() implements ValueKind {
        @Override
        public String title() {
            return "anything";
        }

        @Override
        public boolean fits(TreeNode value) {
            return true;
        }
    }

    /**
     * A string.
     *
     * @param values the only ones; empty if any will do
     */
    record Text(List<String> values) implements ValueKind {
        @Override
        public String title() {
            return "a string";
        }

        @Override
        public boolean fits(TreeNode value) {
            return value instanceof TextNode;
        }
    }

    /** True or false. */
    record Flag() implements ValueKind {
        @Override
        public String title() {
            return "true or false";
        }

        @Override
        public boolean fits(TreeNode value) {
            return value instanceof BooleanNode;
        }
    }

    /** A whole number, or a placeholder that stands for one. */
    record Whole(long least, long most) implements ValueKind {
        @Override
        public String title() {
            return "a whole number";
        }

        @Override
        public boolean fits(TreeNode value) {
            return value instanceof NumberNode || (value instanceof TextNode text && Placeholder.isIn(text.value()));
        }
    }

    /** An object. The shape is asked for late because shapes contain each other. */
    record Shaped(Supplier<Shape> shape) implements ValueKind {
        @Override
        public String title() {
            return "an object";
        }

        @Override
        public boolean fits(TreeNode value) {
            return value instanceof ObjectNode;
        }
    }

    /** An array of such objects. */
    record Listed(Supplier<Shape> shape, boolean mayBeEmpty) implements ValueKind {
        @Override
        public String title() {
            return "an array";
        }

        @Override
        public boolean fits(TreeNode value) {
            return value instanceof ArrayNode;
        }
    }

    /** The object States: names of states and their bodies, at least one. */
    record States() implements ValueKind {
        @Override
        public String title() {
            return "an object";
        }

        @Override
        public boolean fits(TreeNode value) {
            return value instanceof ObjectNode;
        }
    }
}
