package io.github.sfnmaven.asl.field;

import io.github.sfnmaven.diagnostic.NearMiss;
import io.github.sfnmaven.tree.Member;
import io.github.sfnmaven.tree.ObjectNode;
import io.github.sfnmaven.tree.TextNode;
import io.github.sfnmaven.tree.TreeNode;
import java.util.List;
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
            return misspelt(node).orElse(otherwise);
        }
        return named(asked.get()).orElse(UNKNOWN);
    }

    /** A misspelt name is reported, and what it was to say is clear. */
    private static Optional<QueryLanguage> misspelt(ObjectNode node) {
        for (Member member : node.members()) {
            Optional<QueryLanguage> language = named(member.value());
            if (language.isPresent()
                    && NearMiss.of(member.name(), List.of("QueryLanguage")).isPresent()) {
                return language;
            }
        }
        return Optional.empty();
    }

    private static Optional<QueryLanguage> named(TreeNode value) {
        return switch (value instanceof TextNode text ? text.value() : "") {
            case "JSONPath" -> Optional.of(JSONPATH);
            case "JSONata" -> Optional.of(JSONATA);
            default -> Optional.empty();
        };
    }
}
