package io.github.sfnmaven.input;

import java.io.IOException;
import java.io.StringWriter;
import org.apache.maven.model.Model;
import org.apache.maven.model.io.xpp3.MavenXpp3Writer;
import org.apache.maven.project.MavenProject;

/** The POM and its parents as they are written, before Maven puts values in place of expressions. */
record PomText(MavenProject project) {
    /** Whether anything refers to a property. */
    boolean uses(String property) {
        for (MavenProject pom = project; pom != null; pom = pom.getParent()) {
            Model model = pom.getOriginalModel();
            if (model != null && text(model).contains("${" + property + "}")) {
                return true;
            }
        }
        return false;
    }

    private static String text(Model model) {
        StringWriter text = new StringWriter();
        try {
            new MavenXpp3Writer().write(text, model);
        } catch (IOException e) {
            throw new IllegalStateException("A StringWriter does no I/O", e);
        }
        return text.toString();
    }
}
