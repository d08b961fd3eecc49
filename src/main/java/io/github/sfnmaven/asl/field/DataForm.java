package io.github.sfnmaven.asl.field;

import io.github.sfnmaven.tree.ArrayNode;
import io.github.sfnmaven.tree.ObjectNode;
import io.github.sfnmaven.tree.TreeNode;

/** What data that is made when a state runs looks like in the definition. */
public enum DataForm {
    ANY("anything"),
    OBJECT("an object"),
    ARRAY_OR_OBJECT("an array or an object");

    private final String title;

    DataForm(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }

    boolean fits(TreeNode value) {
        return switch (this) {
            case ANY -> true;
            case OBJECT -> value instanceof ObjectNode;
            case ARRAY_OR_OBJECT -> value instanceof ArrayNode || value instanceof ObjectNode;
        };
    }
}
