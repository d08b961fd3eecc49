package io.github.sfnmaven.stack.spec;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Whether a deploy may remove state machines, and what the definitions are called that explain why it would.
 *
 * @param mainDefinition the definition that is named to have the logical id {@link #MAIN}
 * @param definitions the names of the definitions by the logical ids that the plugin gives them, in order
 */
public record RemovalTerms(boolean allowed, Optional<String> mainDefinition, Map<String, String> definitions) {
    /** The logical id of the main definition's state machine. */
    public static final String MAIN = "StateMachine";

    /** Not allowed, and nothing is known of definitions. */
    public static final RemovalTerms FORBIDDEN = new RemovalTerms(false, Optional.empty(), Map.of());

    public RemovalTerms {
        definitions = Collections.unmodifiableMap(new LinkedHashMap<>(definitions));
    }
}
