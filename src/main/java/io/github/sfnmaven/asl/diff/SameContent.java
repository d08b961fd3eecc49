package io.github.sfnmaven.asl.diff;

import io.github.sfnmaven.tree.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Finds renamed states by what they say. */
final class SameContent {
    private static final List<String> TARGETS = List.of("Next", "Default");
    private static final List<String> LISTS = List.of("Choices", "Catch");

    private SameContent() {}

    /** Pairs states of two scopes that say the same, if no third one does. */
    static void pair(List<StateView> gone, List<StateView> come, Matching matching) {
        Map<Object, Candidates> byContent = new LinkedHashMap<>();
        gone.forEach(state -> byContent
                .computeIfAbsent(content(state, matching), any -> new Candidates())
                .addDeployed(state));
        come.forEach(state -> byContent
                .computeIfAbsent(content(state, matching), any -> new Candidates())
                .addWanted(state));
        byContent.values().forEach(found -> found.pair(matching));
    }

    /** A state's value, where targets that may themselves have got a new name are left open. */
    private static Object content(StateView state, Matching matching) {
        ObjectNode node = state.node();
        Map<String, @Nullable Object> content = new TreeMap<>();
        node.members().forEach(member -> content.put(member.name(), Value.plain(member.value())));
        TARGETS.forEach(field -> content.computeIfPresent(field, (name, target) -> open(target, state, matching)));
        LISTS.forEach(field -> content.computeIfPresent(field, (name, items) -> items(items, state, matching)));
        return content;
    }

    private static Object items(Object list, StateView state, Matching matching) {
        if (!(list instanceof List<?> items)) {
            return list;
        }
        List<@Nullable Object> opened = new ArrayList<>();
        for (Object item : items) {
            if (item instanceof Map<?, ?> map && map.get("Next") instanceof String target) {
                Map<Object, @Nullable Object> copy = new LinkedHashMap<>(map);
                copy.put("Next", open(target, state, matching));
                opened.add(copy);
            } else {
                opened.add(item);
            }
        }
        return opened;
    }

    private static Object open(Object target, StateView state, Matching matching) {
        boolean stays = target instanceof String name
                && state.scope().state(name).map(matching::keepsName).orElse(true);
        return stays ? target : List.of();
    }
}
