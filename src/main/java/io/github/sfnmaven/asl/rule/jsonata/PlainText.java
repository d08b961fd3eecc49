package io.github.sfnmaven.asl.rule.jsonata;

import io.github.sfnmaven.asl.field.Field;
import io.github.sfnmaven.asl.field.QueryLanguage;
import io.github.sfnmaven.asl.field.ValueKind;
import io.github.sfnmaven.asl.model.ShapedObject;
import io.github.sfnmaven.asl.model.State;
import io.github.sfnmaven.tree.ArrayNode;
import io.github.sfnmaven.tree.Member;
import io.github.sfnmaven.tree.ObjectNode;
import io.github.sfnmaven.tree.TextNode;
import io.github.sfnmaven.tree.TreeNode;
import java.util.ArrayList;
import java.util.List;

/**
 * The members of the data in a state, and its strings that are taken as they are.
 *
 * @param members all names of its objects; not those of Assign, which are variables
 * @param strings all but expressions and those that are paths because of their name
 */
record PlainText(List<Member> members, List<TextNode> strings) {
    private static final String DYNAMIC = ".$";

    static PlainText in(State state) {
        PlainText found = new PlainText(new ArrayList<>(), new ArrayList<>());
        for (ShapedObject owner : state.objects()) {
            for (Member member : owner.node().members()) {
                owner.shape()
                        .field(member.name())
                        .filter(field -> !field.isForeignTo(owner.language()) && isData(field))
                        // A string where an object belongs is reported as that.
                        .filter(field -> field.kind().fits(member.value(), owner.language()))
                        .ifPresent(field -> found.addField(member, owner.language()));
            }
        }
        return found;
    }

    private static boolean isData(Field field) {
        ValueKind literal = field.kind().literal();
        boolean computedText = field.kind() instanceof ValueKind.Computed && literal instanceof ValueKind.Text;
        return literal instanceof ValueKind.Data || literal instanceof ValueKind.Any || computedText;
    }

    private void addField(Member field, QueryLanguage language) {
        if (field.name().equals("Assign") && field.value() instanceof ObjectNode variables) {
            // With .$ the name is right in one language and reported in the other.
            variables.members().stream()
                    .filter(variable -> !variable.name().endsWith(DYNAMIC))
                    .forEach(variable -> add(variable.value(), language));
        } else {
            add(field.value(), language);
        }
    }

    private void addMember(Member member, QueryLanguage language) {
        if (language != QueryLanguage.JSONPATH || !member.name().endsWith(DYNAMIC)) {
            add(member.value(), language);
        }
    }

    private void add(TreeNode value, QueryLanguage language) {
        if (value instanceof TextNode text && text.tag().isEmpty()) {
            strings.add(text);
        } else if (value instanceof ArrayNode array) {
            array.items().forEach(item -> add(item, language));
        } else if (value instanceof ObjectNode object) {
            for (Member member : object.members()) {
                members.add(member);
                addMember(member, language);
            }
        }
    }
}
