package io.github.sfnmaven.template;

import java.nio.file.Path;

/** Which template is rendered. */
public sealed interface TemplateReference {
    /** How a built-in template is written in the {@code template} parameter and in {@code #parse}. */
    String BUILT_IN_PREFIX = "builtin:";

    /**
     * A template of the plugin.
     *
     * @param name without prefix, such as {@code state-machine}; an unknown one is a problem that rendering reports
     */
    record BuiltIn(String name) implements TemplateReference {}

    /**
     * A template of the user: with Velocity where its name ends in {@code .vm}, else plain CloudFormation.
     *
     * @param name what messages call it
     */
    record File(Path path, String name) implements TemplateReference {}

    /**
     * Reads the {@code template} parameter.
     *
     * @param value a built-in name with its prefix, or a path
     * @param base what a relative path counts from, and what messages leave out of it
     */
    static TemplateReference of(String value, Path base) {
        if (value.startsWith(BUILT_IN_PREFIX)) {
            return new BuiltIn(value.substring(BUILT_IN_PREFIX.length()));
        }
        Path root = base.toAbsolutePath().normalize();
        Path path = root.resolve(value).normalize();
        Path shown = path.startsWith(root) ? root.relativize(path) : path;
        return new File(path, shown.toString().replace('\\', '/'));
    }

    /** What messages call the template. */
    default String displayName() {
        return this instanceof File file ? file.name() : BUILT_IN_PREFIX + ((BuiltIn) this).name();
    }
}
