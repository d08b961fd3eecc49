package io.github.sfnmaven.input;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginContainer;
import org.apache.maven.model.PluginExecution;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.descriptor.MojoDescriptor;
import org.apache.maven.plugin.descriptor.Parameter;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.Xpp3Dom;
import org.jspecify.annotations.Nullable;

/** One execution of a goal, with all the places where the user may have written a value for it. */
public record GoalExecution(
        MavenProject project, MavenSession session, MojoExecution execution, PluginDescriptor plugin) {
    static final String PREFIX = "sfn.";

    /** The parameters of the goal that a user can set. */
    List<Parameter> parameters() {
        return parameters(execution.getMojoDescriptor()).toList();
    }

    static Stream<Parameter> parameters(@Nullable MojoDescriptor goal) {
        return goal == null || goal.getParameters() == null
                ? Stream.empty()
                : goal.getParameters().stream().filter(Parameter::isEditable);
    }

    static boolean isMap(Parameter parameter) {
        return Map.class.getName().equals(parameter.getType());
    }

    /**
     * The parameter's element as the user wrote it, with its expressions. Maven's configuration of the execution also
     * holds each parameter that the user left out, with the expression of the plugin's own descriptor.
     */
    Optional<Xpp3Dom> element(String parameter) {
        return Optional.ofNullable(execution.getConfiguration())
                .map(configuration -> configuration.getChild(parameter))
                .filter(element -> element.getChildCount() > 0 || isWritten(parameter, text(element)));
    }

    private static boolean isWritten(String parameter, String text) {
        return !text.isEmpty() && !text.equals("${" + PREFIX + parameter + "}");
    }

    /** The text of an element without children; of one that has some Maven adds the descriptor's own expression. */
    static String text(Xpp3Dom element) {
        return element.getValue() == null || element.getChildCount() > 0
                ? ""
                : element.getValue().strip();
    }

    /** The names of all elements that the POM gives to the execution. Maven drops those that it does not know. */
    List<String> elementsOfThePom() {
        return Stream.of(
                        Optional.ofNullable(project.getBuild()).map(PluginContainer.class::cast),
                        Optional.ofNullable(project.getPluginManagement()).map(PluginContainer.class::cast))
                .flatMap(Optional::stream)
                .flatMap(container -> container.getPlugins().stream())
                .filter(declared -> declared.getKey().equals(plugin.getPluginLookupKey()))
                .findFirst()
                .map(this::elements)
                .orElse(List.of());
    }

    private List<String> elements(Plugin declared) {
        PluginExecution own = declared.getExecutionsAsMap().get(execution.getExecutionId());
        Object configuration = own == null ? declared.getConfiguration() : own.getConfiguration();
        return configuration instanceof Xpp3Dom root
                ? Stream.of(root.getChildren()).map(Xpp3Dom::getName).distinct().toList()
                : List.of();
    }

    /** The property that sets a parameter, as the user wrote it: on the command line, else in the POM. */
    Optional<WrittenProperty> property(String parameter) {
        String name = PREFIX + parameter;
        String typed = typed(name);
        String declared = project.getProperties().getProperty(name);
        return typed != null
                ? Optional.of(new WrittenProperty(name, typed, true))
                : Optional.ofNullable(declared).map(value -> new WrittenProperty(name, value, false));
    }

    private @Nullable String typed(String name) {
        String user = session.getUserProperties().getProperty(name);
        return user == null ? session.getSystemProperties().getProperty(name) : user;
    }

    /** The entries that properties give to a map. */
    public Map<String, String> entries(String map) {
        Map<String, String> entries = new LinkedHashMap<>();
        String prefix = map + ".";
        properties().stream()
                .filter(property -> property.parameter().startsWith(prefix))
                .filter(property -> property.parameter().length() > prefix.length())
                .forEach(property -> entries.put(property.parameter().substring(prefix.length()), property.value()));
        return entries;
    }

    /** The text of a map's entry as it stands in the POM; empty where there is none. */
    public Optional<String> written(String map, String key) {
        return element(map).map(element -> element.getChild(key)).map(Xpp3Dom::getValue);
    }

    /** All properties that begin with {@code sfn.}, by name. */
    List<WrittenProperty> properties() {
        return Stream.of(session.getUserProperties(), session.getSystemProperties(), project.getProperties())
                .map(Properties::stringPropertyNames)
                .flatMap(names -> names.stream().filter(name -> name.startsWith(PREFIX)))
                .distinct()
                .sorted()
                .flatMap(name -> property(name.substring(PREFIX.length())).stream())
                .toList();
    }
}
