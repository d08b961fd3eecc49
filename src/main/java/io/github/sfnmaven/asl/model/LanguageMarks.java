package io.github.sfnmaven.asl.model;

import io.github.sfnmaven.asl.field.DynamicName;
import io.github.sfnmaven.asl.field.QueryLanguage;
import io.github.sfnmaven.asl.field.StatesLanguage;
import io.github.sfnmaven.asl.field.ValueKind;
import io.github.sfnmaven.tree.ArrayNode;
import io.github.sfnmaven.tree.Member;
import io.github.sfnmaven.tree.ObjectNode;
import io.github.sfnmaven.tree.TextNode;
import io.github.sfnmaven.tree.TreeNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What tells which query language somebody had in mind, whatever they asked for. A forgotten or a wrong QueryLanguage
 * makes a mistake of every field; it is one.
 */
public final class LanguageMarks {
    /**
     * A field that the other language refuses, or its value.
     *
     * @param isField whether the language has no such field; else it has, but not such a value
     */
    public record Mark(Member member, boolean isField) {}

    private final Map<QueryLanguage, List<Mark>> refused = new EnumMap<>(QueryLanguage.class);

    private final List<TreeNode> data = new ArrayList<>();

    /** The languages that data is written in. The other takes it for text. */
    private final Set<QueryLanguage> hinted = EnumSet.noneOf(QueryLanguage.class);

    private LanguageMarks() {}

    static LanguageMarks in(List<ShapedObject> objects) {
        LanguageMarks marks = new LanguageMarks();
        objects.forEach(marks::addObject);
        return marks;
    }

    /** The marks of the states that ask for no language of their own. */
    public static LanguageMarks of(List<State> states) {
        LanguageMarks marks = new LanguageMarks();
        for (State state : states) {
            if (!state.node().has("QueryLanguage")) {
                state.objects().forEach(marks::addObject);
            }
        }
        return marks;
    }

    /** The first mark of a language, in the order of the file. */
    public Optional<Mark> first(QueryLanguage language) {
        return refused(language).stream()
                .min(Comparator.comparing(mark -> mark.member().nameRange().begin()));
    }

    /**
     * The language that was meant.
     *
     * @param node what asks for a language, or could
     * @param used the language that it asks for, or uses if it asks for none
     */
    QueryLanguage meant(ObjectNode node, QueryLanguage used) {
        if (used == QueryLanguage.UNKNOWN) {
            return used;
        }
        QueryLanguage other = used == QueryLanguage.JSONATA ? QueryLanguage.JSONPATH : QueryLanguage.JSONATA;
        if (refused(other).isEmpty() || !refused(used).isEmpty()) {
            return used;
        }
        data.forEach(this::addData);
        // Who asks for a language and has one field of the other has got the field wrong. But nobody writes expressions
        // by mistake.
        boolean isWritten = other == QueryLanguage.JSONATA && hinted.contains(other);
        int enough = node.has("QueryLanguage") && !isWritten ? 2 : 1;
        return !hinted.contains(used) && refused(other).size() >= enough ? other : used;
    }

    private List<Mark> refused(QueryLanguage language) {
        return refused.getOrDefault(language, List.of());
    }

    private void addObject(ShapedObject object) {
        boolean isCondition = StatesLanguage.isCondition(object.shape());
        Set<QueryLanguage> seen = EnumSet.noneOf(QueryLanguage.class);
        for (FieldValue each : object.fields()) {
            Optional<QueryLanguage> language = language(each);
            // A comparison is several fields and one mark.
            if (language.isPresent() && (seen.add(language.get()) || !isCondition)) {
                refused.computeIfAbsent(language.get(), key -> new ArrayList<>())
                        .add(new Mark(each.member(), each.field().language().isPresent()));
            }
            if (each.kind() instanceof ValueKind.Data) {
                data.add(each.value());
            }
        }
    }

    private static Optional<QueryLanguage> language(FieldValue each) {
        boolean isExpression = each.field().kind() instanceof ValueKind.Computed
                && each.value() instanceof TextNode text
                && ValueKind.Computed.isExpression(text)
                && !(each.kind() instanceof ValueKind.Text);
        return isExpression ? Optional.of(QueryLanguage.JSONATA) : each.field().language();
    }

    private void addData(TreeNode value) {
        if (value instanceof TextNode text) {
            addText(text.value());
        } else if (value instanceof ArrayNode array) {
            array.items().forEach(this::addData);
        } else if (value instanceof ObjectNode object) {
            for (Member member : object.members()) {
                if (DynamicName.is(member.name())) {
                    hinted.add(QueryLanguage.JSONPATH);
                } else {
                    addData(member.value());
                }
            }
        }
    }

    private void addText(String text) {
        if (text.startsWith("{%")) {
            hinted.add(QueryLanguage.JSONATA);
        } else if (text.equals("$") || text.startsWith("$.") || text.startsWith("$$") || text.startsWith("States.")) {
            hinted.add(QueryLanguage.JSONPATH);
        }
    }
}
