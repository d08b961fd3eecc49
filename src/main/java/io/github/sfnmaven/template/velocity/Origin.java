package io.github.sfnmaven.template.velocity;

/**
 * The place in a template that a line of the output comes from.
 *
 * @param file the template's name
 * @param line from 1
 */
public record Origin(String file, int line) {
    @Override
    public String toString() {
        return file + ":" + line;
    }
}
