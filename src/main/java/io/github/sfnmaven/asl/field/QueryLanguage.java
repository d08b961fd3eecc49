package io.github.sfnmaven.asl.field;

import io.github.sfnmaven.tree.ObjectNode;
import io.github.sfnmaven.tree.TextNode;
import io.github.sfnmaven.tree.TreeNode;
import java.util.Optional;

/** How a state reads and makes data. */
public enum QueryLanguage {
    JSONPATH("JSONPath"),
    JSONATA("JSONata"),
    /** The definition asks for one that does not exist. That is reported, and no field is held to a language then. */
    UNKNOWN("");

    private final String word;

    QueryLanguage(String word) {
        this.word = word;
    }

    /** As definitions write it. */
    public String word() {
        return word;
    }

    /** The language that a state machine or a state asks for, or the given one if it asks for none. */
    public static QueryLanguage of(ObjectNode node, QueryLanguage otherwise) {
        Optional<TreeNode> asked = node.get("QueryLanguage");
        if (asked.isEmpty()) {
            return otherwise;
        }
        String word = asked.get() instanceof TextNode text ? text.value() : "";
        return word.equals(JSONPATH.word) ? JSONPATH : word.equals(JSONATA.word) ? JSONATA : UNKNOWN;
    }
}
