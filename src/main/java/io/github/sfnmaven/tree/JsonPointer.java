package io.github.sfnmaven.tree;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/**
 * The way from the root of a document to a value (RFC 6901). Linked to its parent, so that the pointers of a deep
 * document cost no more than its nodes.
 *
 * @param parent null at the root only
 * @param token the last step, unescaped
 */
public record JsonPointer(@Nullable JsonPointer parent, String token) {
    public static final JsonPointer ROOT = new JsonPointer(null, "");

    public JsonPointer child(String name) {
        return new JsonPointer(this, name);
    }

    public JsonPointer child(int index) {
        return new JsonPointer(this, Integer.toString(index));
    }

    /** The pointer as RFC 6901 writes it: {@code /States/a~1b/Next}, the empty string for the root. */
    @Override
    public String toString() {
        Deque<String> tokens = new ArrayDeque<>();
        for (JsonPointer at = this; at.parent != null; at = at.parent) {
            tokens.push(at.token);
        }
        StringBuilder text = new StringBuilder();
        tokens.forEach(step -> text.append('/').append(step.replace("~", "~0").replace("/", "~1")));
        return text.toString();
    }
}
