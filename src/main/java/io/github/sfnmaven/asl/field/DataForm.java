package io.github.sfnmaven.asl.field;

import io.github.sfnmaven.tree.ArrayNode;
import io.github.sfnmaven.tree.ObjectNode;
import io.github.sfnmaven.tree.TreeNode;

/** What data that is made when a state runs looks like in the definition. */
public enum DataForm {
    ANY("anything"),
    OBJECT("an object"),
    ARRAY("an array");

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
            case ARRAY -> value instanceof ArrayNode;
        };
    }
}
