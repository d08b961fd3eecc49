package io.github.sfnmaven.template;

import io.github.sfnmaven.source.SourceFile;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;

/** The templates that come with the plugin, from the top-level folder {@code templates/}. */
final class BuiltInTemplates {
    static final List<String> NAMES = List.of("builtin:rest-api", "builtin:state-machine");

    private BuiltInTemplates() {}

    /** @param name without prefix; empty if there is no such template */
    static Optional<SourceFile> load(String name) throws IOException {
        String full = TemplateReference.BUILT_IN_PREFIX + name;
        if (!NAMES.contains(full)) {
            return Optional.empty();
        }
        try (InputStream in = BuiltInTemplates.class.getResourceAsStream("builtin/" + name + ".vm")) {
            if (in == null) {
                throw new IOException("The plugin's jar lacks its template " + name);
            }
            return Optional.of(SourceFile.decode(full, in.readAllBytes()));
        }
    }
}
