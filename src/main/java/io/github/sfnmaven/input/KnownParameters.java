package io.github.sfnmaven.input;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.maven.plugin.descriptor.MojoDescriptor;
import org.apache.maven.plugin.descriptor.Parameter;
import org.apache.maven.plugin.descriptor.PluginDescriptor;

/**
 * The parameters of all goals: one that only another goal has may stand in a shared configuration.
 *
 * @param values those with one value
 * @param maps those with an entry for each key
 */
record KnownParameters(Set<String> values, Set<String> maps) {
    private static final String GENERATED_GOAL = "help";

    static KnownParameters of(PluginDescriptor plugin) {
        Predicate<Parameter> map = GoalExecution::isMap;
        return new KnownParameters(names(plugin, map.negate()), names(plugin, map));
    }

    private static Set<String> names(PluginDescriptor plugin, Predicate<Parameter> kind) {
        List<MojoDescriptor> goals = plugin.getMojos() == null ? List.of() : plugin.getMojos();
        return goals.stream()
                .filter(goal -> !GENERATED_GOAL.equals(goal.getGoal()))
                .flatMap(GoalExecution::parameters)
                .filter(kind)
                .map(Parameter::getName)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Whether {@code -Dsfn.<name>} sets something. */
    boolean isSettable(String name) {
        return values.contains(name) || (key(name).isPresent() && maps.contains(first(name)));
    }

    boolean isElement(String name) {
        return values.contains(name) || maps.contains(name);
    }

    /** The names that the name of a property may stand for, keys of maps included. */
    List<String> similarProperties(String name) {
        Optional<String> key = key(name);
        if (key.isEmpty()) {
            return similarElements(name);
        }
        if (values.contains(first(name))) {
            return List.of(first(name));
        }
        List<String> similar = new SimilarNames(maps)
                .of(first(name)).stream().map(map -> map + "." + key.get()).toList();
        return similar.isEmpty() ? new SimilarNames(values).of(name) : similar;
    }

    List<String> similarElements(String name) {
        Set<String> all = Stream.concat(values.stream(), maps.stream()).collect(Collectors.toCollection(TreeSet::new));
        return new SimilarNames(all).of(name);
    }

    /** The names that may be meant by one that resembles none. */
    List<String> perhapsMeant(String name) {
        return new SimilarNames(values).atTheBeginningOf(name);
    }

    static String first(String name) {
        int dot = name.indexOf('.');
        return dot < 0 ? name : name.substring(0, dot);
    }

    private static Optional<String> key(String name) {
        int dot = name.indexOf('.');
        return dot < 0 ? Optional.empty() : Optional.of(name.substring(dot + 1));
    }
}
