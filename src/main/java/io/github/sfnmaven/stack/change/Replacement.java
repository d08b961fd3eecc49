package io.github.sfnmaven.stack.change;

/** Whether a change makes a new resource in the place of the old one, in the order of gravity. */
public enum Replacement {
    NONE("no"),
    /** CloudFormation cannot tell before it does it. */
    CONDITIONAL("perhaps"),
    REQUIRED("yes");

    private final String word;

    Replacement(String word) {
        this.word = word;
    }

    /** {@code yes}, {@code no} or {@code perhaps}. */
    public String word() {
        return word;
    }

    /** What is not said is no replacement: only changes of existing resources have one. */
    static Replacement of(
            software.amazon.awssdk.services.cloudformation.model.@org.jspecify.annotations.Nullable Replacement value) {
        if (value == null) {
            return NONE;
        }
        return switch (value) {
            case TRUE -> REQUIRED;
            case CONDITIONAL -> CONDITIONAL;
            default -> NONE;
        };
    }

    Replacement graver(Replacement other) {
        return compareTo(other) < 0 ? other : this;
    }
}
