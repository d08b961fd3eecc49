package io.github.sfnmaven.stack.api;

import io.github.sfnmaven.stack.outcome.DeployedStack;
import io.github.sfnmaven.stack.spec.Provenance;
import io.github.sfnmaven.stack.spec.StackSpec;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import software.amazon.awssdk.services.cloudformation.model.Tag;

/** The tags of a stack operation: what is given, what is kept, what the plugin adds. */
public final class StackTags {
    /** AWS's own: they cannot be written. */
    private static final String RESERVED = "aws:";

    private StackTags() {}

    /** What to send; empty to leave the stack's tags as they are. */
    static Optional<List<Tag>> toSend(StackSpec spec, Optional<DeployedStack> stack) {
        Map<String, String> deployed = stack.map(StackTags::own).orElseGet(TreeMap::new);
        return wanted(spec, deployed)
                .or(() -> withoutProvenance(deployed))
                .map(tags -> tags.entrySet().stream()
                        .map(tag -> Tag.builder()
                                .key(tag.getKey())
                                .value(tag.getValue())
                                .build())
                        .toList());
    }

    /** Whether the stack has the tags that it shall have. */
    public static boolean areEqual(StackSpec spec, DeployedStack stack) {
        Map<String, String> deployed = own(stack);
        return wanted(spec, deployed).map(deployed::equals).orElse(true);
    }

    private static Optional<Map<String, String>> wanted(StackSpec spec, Map<String, String> deployed) {
        if (spec.tags().isEmpty() && spec.provenance().isEmpty()) {
            return Optional.empty();
        }
        Map<String, String> tags = new TreeMap<>(spec.tags().isEmpty() ? deployed : spec.tags());
        spec.provenance().ifPresent(provenance -> tags.putAll(provenance.tags()));
        return Optional.of(tags);
    }

    /** Whoever updates the stack without saying where from must not leave it saying what is no longer true. */
    private static Optional<Map<String, String>> withoutProvenance(Map<String, String> deployed) {
        Map<String, String> tags = new TreeMap<>(deployed);
        return tags.keySet().removeAll(Provenance.KEYS) ? Optional.of(tags) : Optional.empty();
    }

    private static Map<String, String> own(DeployedStack stack) {
        Map<String, String> tags = new TreeMap<>(stack.tags());
        tags.keySet().removeIf(key -> key.regionMatches(true, 0, RESERVED, 0, RESERVED.length()));
        return tags;
    }
}
