package io.github.sfnmaven.template;

import java.util.Map;

/**
 * What templates see of the Maven project as {@code $project}.
 *
 * @param name empty where the project has none
 * @param description empty where the project has none
 * @param properties defaults and user properties merged; those that may be secret are kept from the template
 */
public record ProjectModel(
        String groupId,
        String artifactId,
        String version,
        String name,
        String description,
        Map<String, String> properties) {
    public ProjectModel {
        properties = Map.copyOf(properties);
    }
}
