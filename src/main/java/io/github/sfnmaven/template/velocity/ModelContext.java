package io.github.sfnmaven.template.velocity;

import java.util.Map;
import java.util.TreeMap;
import org.apache.velocity.context.AbstractContext;
import org.jspecify.annotations.Nullable;

/** The variables of a rendering: the model and what the template sets itself. */
final class ModelContext extends AbstractContext {
    private final Map<String, @Nullable Object> variables = new TreeMap<>();
    private final Budget budget;

    ModelContext(Map<String, Object> model, Budget budget) {
        this.variables.putAll(model);
        this.budget = budget;
    }

    @Override
    public @Nullable Object internalGet(String key) {
        return variables.get(key);
    }

    @Override
    public @Nullable Object internalPut(String key, @Nullable Object value) {
        budget.stored(value);
        return variables.put(key, value);
    }

    @Override
    public boolean internalContainsKey(String key) {
        return variables.containsKey(key);
    }

    @Override
    public String[] internalGetKeys() {
        return variables.keySet().toArray(String[]::new);
    }

    @Override
    public @Nullable Object internalRemove(String key) {
        return variables.remove(key);
    }
}
