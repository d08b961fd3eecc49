package io.github.sfnmaven.mojo;

import io.github.sfnmaven.diagnostic.ValidationReport;
import io.github.sfnmaven.tree.Document;

/**
 * A definition that was read and checked.
 *
 * @param document what it says
 * @param report what is wrong with it
 */
record CheckedDefinition(Document document, ValidationReport report) {}
