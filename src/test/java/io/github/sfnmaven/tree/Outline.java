package io.github.sfnmaven.tree;

import java.util.ArrayList;
import java.util.List;

/** A tree as lines: pointer, place of the name, place of the value, tag, value. */
final class Outline {
    private final List<String> lines = new ArrayList<>();

    private Outline() {}

    static List<String> of(Document document) {
        Outline outline = new Outline();
        document.root().ifPresent(root -> outline.add(root, ""));
        return outline.lines;
    }

    private void add(TreeNode node, String name) {
        String tag = node.tag().isEmpty() ? "" : " !" + node.tag();
        String place = node.range().begin() + "-" + node.range().end();
        lines.add("[" + node.path() + "]" + name + " " + place + tag + " " + value(node));
        if (node instanceof ObjectNode object) {
            object.members()
                    .forEach(member -> add(
                            member.value(),
                            " " + member.nameRange().begin() + "-"
                                    + member.nameRange().end()));
        } else if (node instanceof ArrayNode array) {
            array.items().forEach(item -> add(item, ""));
        }
    }

    private static String value(TreeNode node) {
        if (node instanceof ObjectNode) {
            return "{}";
        }
        if (node instanceof ArrayNode) {
            return "[]";
        }
        return JsonWriter.compact(node);
    }
}
