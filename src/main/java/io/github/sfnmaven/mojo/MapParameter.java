package io.github.sfnmaven.mojo;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Properties;
import java.util.TreeSet;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/**
 * Merges what the user says of a map: file, then POM, then {@code sfn.<map>.<key>} of the project's properties, then of
 * the command line; the later wins. Maven itself never gives an entry of the command line to a map.
 */
record MapParameter(MavenProject project, MavenSession session) {
    /**
     * The entries in the order of the POM, then those that only properties have, by name.
     *
     * @param name the parameter; all behind {@code sfn.<name>.} is the key, dots included
     * @param configured as the POM has it; an empty element is the empty string
     */
    Map<String, String> merge(String name, @Nullable Map<String, String> configured) {
        return merge(name, Map.of(), configured);
    }

    Map<String, String> merge(String name, Map<String, String> file, @Nullable Map<String, String> configured) {
        Map<String, String> merged = new LinkedHashMap<>(file);
        if (configured != null) {
            configured.forEach((key, value) -> merged.put(key, value == null ? "" : value));
        }
        addAll(merged, "sfn." + name + ".", project.getProperties());
        addAll(merged, "sfn." + name + ".", session.getUserProperties());
        return merged;
    }

    private static void addAll(Map<String, String> merged, String prefix, Properties properties) {
        for (String name : new TreeSet<>(properties.stringPropertyNames())) {
            if (name.startsWith(prefix) && name.length() > prefix.length()) {
                merged.put(name.substring(prefix.length()), properties.getProperty(name));
            }
        }
    }
}
