package io.github.sfnmaven.mojo;

import io.github.sfnmaven.diagnostic.ValidationReport;
import io.github.sfnmaven.template.Definition;
import io.github.sfnmaven.tree.Document;

/**
 * A definition that was read and checked.
 *
 * @param document what it says
 * @param report what is wrong with it
 */
record CheckedDefinition(Document document, ValidationReport report) {
    /** What its state machine is called after: the file's name without its ending. */
    String name() {
        String file = document.source().name();
        return Definition.nameOf(file.substring(file.lastIndexOf('/') + 1));
    }
}
