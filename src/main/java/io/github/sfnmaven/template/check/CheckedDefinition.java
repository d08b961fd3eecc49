package io.github.sfnmaven.template.check;

import io.github.sfnmaven.tree.Document;

/**
 * A definition that the template was made for.
 *
 * @param logicalId the id its resource has in the built-in templates
 * @param document the source
 */
public record CheckedDefinition(String logicalId, Document document) {}
