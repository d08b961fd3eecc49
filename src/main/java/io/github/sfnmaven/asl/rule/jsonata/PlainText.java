package io.github.sfnmaven.asl.rule.jsonata;

import io.github.sfnmaven.asl.field.DynamicName;
import io.github.sfnmaven.asl.field.Field;
import io.github.sfnmaven.asl.field.QueryLanguage;
import io.github.sfnmaven.asl.field.ValueKind;
import io.github.sfnmaven.asl.model.FieldValue;
import io.github.sfnmaven.asl.model.ShapedObject;
import io.github.sfnmaven.asl.model.State;
import io.github.sfnmaven.asl.model.StateMachine;
import io.github.sfnmaven.tree.ArrayNode;
import io.github.sfnmaven.tree.Member;
import io.github.sfnmaven.tree.ObjectNode;
import io.github.sfnmaven.tree.TextNode;
import io.github.sfnmaven.tree.TreeNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The members of the data in a state, and its strings that are taken as they are.
 *
 * @param members all names of its objects; not those of Assign, which are variables
 * @param strings all but expressions and those that are paths because of their name
 */
record PlainText(State state, List<Member> members, List<TextNode> strings) {
    /** Of a state machine, state by state. */
    private record All(List<PlainText> states) {
        static All of(StateMachine machine) {
            return new All(machine.states().stream().map(PlainText::in).toList());
        }
    }

    /** That of every state with a query language. */
    static Stream<PlainText> all(StateMachine machine, QueryLanguage language) {
        return machine.view(All.class, All::of).states().stream()
                .filter(plain -> plain.state().head().language() == language);
    }

    private static PlainText in(State state) {
        PlainText found = new PlainText(state, new ArrayList<>(), new ArrayList<>());
        for (ShapedObject owner : state.objects()) {
            for (FieldValue each : owner.fields()) {
                // A string where an object belongs is reported as that.
                if (!each.isForeign() && isData(each.field()) && each.fits()) {
                    found.addField(each.member(), owner.language());
                }
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
                    .filter(variable -> !DynamicName.is(variable.name()))
                    .forEach(variable -> add(variable.value(), language));
        } else {
            add(field.value(), language);
        }
    }

    private void addMember(Member member, QueryLanguage language) {
        if (language != QueryLanguage.JSONPATH || !DynamicName.is(member.name())) {
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
