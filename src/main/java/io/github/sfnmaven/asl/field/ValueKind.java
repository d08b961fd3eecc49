package io.github.sfnmaven.asl.field;

import io.github.sfnmaven.tree.ArrayNode;
import io.github.sfnmaven.tree.BooleanNode;
import io.github.sfnmaven.tree.NullNode;
import io.github.sfnmaven.tree.NumberNode;
import io.github.sfnmaven.tree.ObjectNode;
import io.github.sfnmaven.tree.Placeholder;
import io.github.sfnmaven.tree.TextNode;
import io.github.sfnmaven.tree.TreeNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** What the value of a field is. */
public sealed interface ValueKind {
    /** What messages call it: {@code a string}. */
    String title();

    /**
     * Whether the value is of this kind, be it right or wrong otherwise. A placeholder may stand for a number, a flag
     * or a point in time.
     *
     * @param language of the state it stands in
     */
    boolean fits(TreeNode value, QueryLanguage language);

    /** The kind of the value where it is written out and no expression stands for it. */
    default ValueKind literal() {
        return this;
    }

    /** Anything, and it is not looked into: data of the user. */
    record Any() implements ValueKind {
        @Override
        public String title() {
            return "anything";
        }

        @Override
        public boolean fits(TreeNode value, QueryLanguage language) {
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
        public boolean fits(TreeNode value, QueryLanguage language) {
            return value instanceof TextNode;
        }
    }

    /**
     * An array of strings.
     *
     * @param mayBeEmpty whether it may do without any
     */
    record Texts(boolean mayBeEmpty) implements ValueKind {
        @Override
        public String title() {
            return "an array of strings";
        }

        @Override
        public boolean fits(TreeNode value, QueryLanguage language) {
            return value instanceof ArrayNode;
        }
    }

    /** True or false. */
    record Flag() implements ValueKind {
        @Override
        public String title() {
            return "true or false";
        }

        @Override
        public boolean fits(TreeNode value, QueryLanguage language) {
            return value instanceof BooleanNode || isPlaceholder(value);
        }
    }

    /**
     * A whole number.
     *
     * @param most {@link #NO_LIMIT} if the service has none on record
     */
    record Whole(long least, long most) implements ValueKind {
        public static final long NO_LIMIT = Long.MAX_VALUE;

        @Override
        public String title() {
            return "a whole number";
        }

        @Override
        public boolean fits(TreeNode value, QueryLanguage language) {
            return value instanceof NumberNode || isPlaceholder(value);
        }
    }

    /** A number, fractions included. A bound that is absent does not exist. */
    record Decimal(Optional<BigDecimal> least, Optional<BigDecimal> most) implements ValueKind {
        @Override
        public String title() {
            return "a number";
        }

        @Override
        public boolean fits(TreeNode value, QueryLanguage language) {
            return value instanceof NumberNode || isPlaceholder(value);
        }
    }

    /** A point in time as RFC 3339 writes it. */
    record Timestamp() implements ValueKind {
        @Override
        public String title() {
            return "a timestamp";
        }

        @Override
        public boolean fits(TreeNode value, QueryLanguage language) {
            return value instanceof TextNode;
        }
    }

    /** A JSONPath. */
    record Path(PathKind kind) implements ValueKind {
        @Override
        public String title() {
            return kind.mayBeNull() ? "a path or null" : "a path";
        }

        @Override
        public boolean fits(TreeNode value, QueryLanguage language) {
            return value instanceof TextNode || (kind.mayBeNull() && value instanceof NullNode);
        }
    }

    /**
     * Data that is made when the state runs: a payload template with JSONPath, values with expressions in them with
     * JSONata.
     */
    record Data(DataForm form) implements ValueKind {
        @Override
        public String title() {
            return form.title();
        }

        @Override
        public boolean fits(TreeNode value, QueryLanguage language) {
            return form.fits(value);
        }
    }

    /** A literal, or with JSONata an expression that gives one. */
    record Computed(ValueKind literal) implements ValueKind {
        @Override
        public String title() {
            return literal.title();
        }

        @Override
        public boolean fits(TreeNode value, QueryLanguage language) {
            return literal.fits(value, language)
                    || (language != QueryLanguage.JSONPATH && value instanceof TextNode text && isExpression(text));
        }

        /** Whether a string means an expression, be it well written or not. */
        public static boolean isExpression(TextNode text) {
            return text.value().startsWith("{%");
        }
    }

    /** An object. The shape is asked for late because shapes contain each other. */
    record Shaped(Supplier<Shape> shape) implements ValueKind {
        @Override
        public String title() {
            return "an object";
        }

        @Override
        public boolean fits(TreeNode value, QueryLanguage language) {
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
        public boolean fits(TreeNode value, QueryLanguage language) {
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
        public boolean fits(TreeNode value, QueryLanguage language) {
            return value instanceof ObjectNode;
        }
    }

    private static boolean isPlaceholder(TreeNode value) {
        return value instanceof TextNode text && Placeholder.isIn(text.value());
    }
}
