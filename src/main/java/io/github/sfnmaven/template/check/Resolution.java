package io.github.sfnmaven.template.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a definition's placeholders can be replaced by.
 *
 * @param keys names that values are given for
 * @param template the names of the template, if they count too
 * @param replaces whether anything is replaced at all
 */
record Resolution(Set<String> keys, TemplateNames template, boolean throughSub, boolean replaces) {
    static Resolution of(CheckedDefinition definition, List<Carrier> carriers, TemplateNames names, Set<String> given) {
        List<Carrier> own = carriers.stream()
                .filter(carrier -> carrier.holds(definition)
                        || (carrier.resource().name().equals(definition.logicalId()) && !carrier.resembles(definition)))
                .toList();
        if (own.isEmpty()) {
            // The definition is not in the template as far as we can see: what could be replaced somewhere is accepted.
            Set<String> keys = new TreeSet<>(given);
            carriers.forEach(carrier -> keys.addAll(carrier.keys()));
            return new Resolution(keys, names, true, true);
        }
        Set<String> keys = new TreeSet<>(own.get(0).keys());
        own.forEach(carrier -> keys.retainAll(carrier.keys()));
        return new Resolution(
                keys,
                names,
                own.stream().allMatch(Carrier::throughSub),
                own.stream().allMatch(Carrier::substituted));
    }

    boolean resolves(Placeholder placeholder) {
        return keys.contains(placeholder.name())
                || (throughSub && (template.areOpen() || template.resolves(placeholder)));
    }

    /** The names that a placeholder can have. */
    List<String> names() {
        List<String> names = new ArrayList<>(keys);
        if (throughSub) {
            names.addAll(template.all());
        }
        return names;
    }

    /**
     * The name that is meant by one that does not exist, as a hint.
     *
     * @param names as {@link #names} gives them, which takes time
     */
    Optional<String> hint(String written, List<String> names) {
        return template.hint(written, names);
    }
}
