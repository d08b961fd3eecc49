package io.github.sfnmaven.template.velocity;

import java.util.AbstractMap;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;

/** A map of the model without the entries that are not for templates, which knows why they are not. */
public final class WithheldMap extends AbstractMap<String, String> {
    private final String name;
    private final Map<String, String> all;
    private final Map<String, String> shown = new TreeMap<>();
    private final BiFunction<String, String, Optional<String>> reason;

    /**
     * Sorts the entries.
     *
     * @param name what templates call the map
     * @param reason why an entry, given as name and value, is not for templates, as the end of a sentence; asked for
     *     names too that are not in the map, with an empty value
     */
    public WithheldMap(String name, Map<String, String> all, BiFunction<String, String, Optional<String>> reason) {
        this.name = name;
        this.all = Map.copyOf(all);
        this.reason = reason;
        all.forEach((key, value) -> {
            if (reason.apply(key, value).isEmpty()) {
                shown.put(key, value);
            }
        });
    }

    @Override
    public Set<Map.Entry<String, String>> entrySet() {
        return Collections.unmodifiableMap(shown).entrySet();
    }

    /** As {@link #get}, for a method that a template calls. */
    void requireShown(Object key) {
        refusal(String.valueOf(key)).ifPresent(message -> {
            throw new Withheld(message);
        });
    }

    /** What to say to a template that names an entry which is not for it. */
    Optional<String> refusal(String key) {
        return reason.apply(key, all.getOrDefault(key, "")).map(why -> "'" + key + "' of " + name + " " + why);
    }

    /** The call of a method that would give what is not for templates. */
    static final class Withheld extends IllegalArgumentException {
        private static final long serialVersionUID = 1L;

        Withheld(String message) {
            super(message);
        }
    }
}
