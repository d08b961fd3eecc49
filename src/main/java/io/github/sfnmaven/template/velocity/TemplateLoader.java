package io.github.sfnmaven.template.velocity;

import io.github.sfnmaven.source.SourceFile;
import java.io.IOException;

/** Finds the files that a template names in {@code #parse} and {@code #include}. */
public interface TemplateLoader {
    /**
     * A file below the template's folder, or a built-in.
     *
     * @throws TemplateRefused if there is no such file or the template may not read it
     * @throws IOException if the file is there and cannot be read
     */
    SourceFile load(String name) throws IOException, TemplateRefused;

    /** Says why a file is not to be had. */
    final class TemplateRefused extends Exception {
        private static final long serialVersionUID = 1L;

        /** @param message the end of a sentence that begins with the file's name in quotes */
        public TemplateRefused(String message) {
            super(message, null, false, false);
        }
    }
}
