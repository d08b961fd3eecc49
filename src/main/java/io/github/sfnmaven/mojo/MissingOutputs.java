package io.github.sfnmaven.mojo;

import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.Xpp3Dom;
import org.jspecify.annotations.Nullable;

/**
 * Outputs of other stacks that the POM names, but that nothing in this build has read. Maven gives such an entry of a
 * map without a value, as if its element were empty, so only the POM tells.
 *
 * @param isSet whether a property of that name is there
 */
record MissingOutputs(Predicate<String> isSet) {
    private static final Pattern REFERENCE = Pattern.compile("\\$\\{(sfn\\.outputs\\.[^{}]+)}");

    /** Knows the properties that Maven fills in. */
    static MissingOutputs of(MavenProject project, MavenSession session) {
        return new MissingOutputs(name -> Stream.of(project.getProperties(), session.getUserProperties())
                .anyMatch(properties -> properties.getProperty(name) != null));
    }

    /** Says which are missing in the configuration of a goal, if it has one. */
    Optional<String> in(@Nullable Xpp3Dom configuration) {
        String missing = Stream.ofNullable(configuration)
                .flatMap(root -> references(root, "sfn"))
                .distinct()
                .map(name -> "'${" + name + "}'")
                .collect(Collectors.joining(", "));
        return missing.isEmpty()
                ? Optional.empty()
                : Optional.of("Missing outputs " + missing
                        + ": deploy their stacks earlier in the same build, or read them with sfn:outputs");
    }

    /** Entries that the command line gives are of no matter: {@code sfn.substitutions.Table}. */
    private Stream<String> references(Xpp3Dom element, String property) {
        if (isSet.test(property)) {
            return Stream.empty();
        }
        String value = element.getValue() == null ? "" : element.getValue();
        Stream<String> own = REFERENCE.matcher(value).results().map(reference -> reference.group(1));
        Stream<String> inner =
                Stream.of(element.getChildren()).flatMap(child -> references(child, property + "." + child.getName()));
        return Stream.concat(own, inner).filter(isSet.negate());
    }
}
