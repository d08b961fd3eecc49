package io.github.sfnmaven.mojo;

import io.github.sfnmaven.diagnostic.NearMiss;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.maven.plugin.descriptor.Parameter;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.apache.maven.project.MavenProject;

/**
 * Finds properties of the command line that are almost a parameter. Maven says nothing of them, and
 * {@code -Dsfn.stackname=test} would deploy to the stack it was to keep away from. A property that is far from all of
 * them may well be the build's own.
 */
record UnknownProperties(Collection<String> parameters, Collection<String> maps) {
    private static final String PREFIX = "sfn.";

    /** What the plugin itself sets may be set beforehand. */
    private static final Set<String> OWN_MAPS = Set.of("outputs");

    /** How many characters a slip adds or leaves out: more of them make another name. */
    private static final int SLIP = 2;

    static UnknownProperties of(PluginDescriptor plugin) {
        Map<Boolean, Set<String>> names = plugin.getMojos().stream()
                .filter(mojo -> !"help".equals(mojo.getGoal()))
                .flatMap(mojo -> mojo.getParameters().stream())
                .filter(Parameter::isEditable)
                .collect(Collectors.partitioningBy(
                        parameter -> parameter.getType().equals(Map.class.getName()),
                        Collectors.mapping(Parameter::getName, Collectors.toCollection(TreeSet::new))));
        return new UnknownProperties(names.getOrDefault(false, Set.of()), names.getOrDefault(true, Set.of()));
    }

    /** One sentence for each property of the command line that is probably misspelt, once in a session. */
    static void warn(SfnMojo goal) {
        List<String> given = goal.session.getUserProperties().stringPropertyNames().stream()
                .filter(name -> name.startsWith(PREFIX) && !isOfThePom(name, goal.project))
                .sorted()
                .toList();
        if (given.isEmpty()) {
            return;
        }
        UnknownProperties unknown = of(goal.plugin);
        Map<String, Object> said = goal.session.getRequest().getData();
        for (String name : given) {
            Optional<String> warning = unknown.warning(name);
            synchronized (said) {
                if (warning.isPresent() && said.putIfAbsent(UnknownProperties.class.getName() + name, true) == null) {
                    goal.getLog().warn(warning.get());
                }
            }
        }
    }

    /** Declared there, it is there for a reason. */
    private static boolean isOfThePom(String name, MavenProject project) {
        return project.getProperties().containsKey(name);
    }

    Optional<String> warning(String property) {
        String name = property.substring(PREFIX.length());
        int dot = name.indexOf('.');
        String map = dot < 0 ? name : name.substring(0, dot);
        if (maps.contains(map) || OWN_MAPS.contains(map)) {
            return dot < 0 && maps.contains(map)
                    ? Optional.of("'" + property + "' sets nothing, since '" + map + "' is a map: write -D" + property
                            + ".<key>=<value>")
                    : Optional.empty();
        }
        return (dot < 0 ? meant(name, parameters).or(() -> meant(name, maps)) : meant(map, maps))
                .map(meant -> "'" + property + "' is not a parameter of this plugin (did you mean '" + PREFIX + meant
                        + name.substring(map.length()) + "'?)");
    }

    private Optional<String> meant(String name, Collection<String> candidates) {
        return parameters.contains(name)
                ? Optional.empty()
                : NearMiss.of(name, candidates).filter(near -> Math.abs(near.length() - name.length()) <= SLIP);
    }
}
