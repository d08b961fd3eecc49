package io.github.sfnmaven.asl.rule.task;

import io.github.sfnmaven.asl.field.DynamicName;
import io.github.sfnmaven.asl.field.QueryLanguage;
import io.github.sfnmaven.asl.model.ShapedObject;
import io.github.sfnmaven.asl.model.State;
import io.github.sfnmaven.diagnostic.NearMiss;
import io.github.sfnmaven.tree.Member;
import io.github.sfnmaven.tree.ObjectNode;
import io.github.sfnmaven.tree.Placeholder;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a Task hands to the action that it calls, as far as it is written out.
 *
 * @param field Parameters or Arguments
 * @param members by the names that the action will see: without the ending {@code .$}
 */
record Parameters(Member field, ObjectNode node, QueryLanguage language, Map<String, Member> members) {
    /** Empty if there are none, or if they are no object: one expression, or reported elsewhere. */
    static Optional<Parameters> of(State state) {
        QueryLanguage language = state.head().language();
        return fields(language).stream()
                .flatMap(name -> state.node().member(name).stream())
                .filter(member -> member.value().tag().isEmpty())
                .flatMap(member -> member.value() instanceof ObjectNode node
                        ? Optional.of(new Parameters(member, node, language, members(node, language))).stream()
                        : Optional.<Parameters>empty().stream())
                .findFirst();
    }

    /** Whether there is nothing that is, or was meant as, Parameters or Arguments. */
    static boolean hasNone(State state) {
        ShapedObject object = state.objects().get(0);
        return Stream.of("Parameters", "Arguments")
                .noneMatch(name -> object.node().has(name) || object.misspells(name));
    }

    /** The fields that a state hands its parameters over by. */
    static List<String> fields(QueryLanguage language) {
        return switch (language) {
            case JSONPATH -> List.of("Parameters");
            case JSONATA -> List.of("Arguments");
            case UNKNOWN -> List.of("Parameters", "Arguments");
        };
    }

    /** Whether the action may see this name: it stands there, or nobody knows what will stand there. */
    boolean mayHave(String name) {
        return members.containsKey(name) || members.keySet().stream().anyMatch(Placeholder::isIn);
    }

    /**
     * The parameter that is meant by a name that stands there, if it is none itself and much like one that is missing.
     *
     * @param known all parameters of the action
     */
    Optional<String> meant(Member written, List<String> known) {
        String name = DynamicName.plain(written.name(), language);
        if (known.contains(name) || Placeholder.isIn(name)) {
            return Optional.empty();
        }
        return NearMiss.of(
                name, known.stream().filter(each -> !members.containsKey(each)).toList());
    }

    /** What stands there instead of a parameter, if anything does. */
    Optional<Member> misspelt(String parameter, List<String> known) {
        return members.values().stream()
                .filter(member -> meant(member, known).filter(parameter::equals).isPresent())
                .findFirst();
    }

    /** What the user has to write for the parameter that was meant. */
    String renamed(Member written, String parameter) {
        boolean plain = DynamicName.plain(written.name(), language).equals(written.name());
        return plain ? parameter : DynamicName.of(parameter);
    }

    private static Map<String, Member> members(ObjectNode node, QueryLanguage language) {
        Map<String, Member> members = new LinkedHashMap<>();
        node.members().forEach(member -> members.putIfAbsent(DynamicName.plain(member.name(), language), member));
        return members;
    }
}
