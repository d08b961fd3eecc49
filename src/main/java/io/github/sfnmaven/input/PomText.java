package io.github.sfnmaven.input;

import java.io.IOException;
import java.io.StringWriter;
import java.util.function.Predicate;
import org.apache.maven.model.Model;
import org.apache.maven.model.io.xpp3.MavenXpp3Writer;
import org.apache.maven.project.MavenProject;

/** The POM and its parents as they are written, before Maven puts values in place of expressions. */
record PomText(MavenProject project) {
    /** Whether anything refers to a property. */
    boolean uses(String property) {
        return any(text -> text.contains(reference(property)));
    }

    /** Whether an element refers to a property. */
    boolean uses(String property, String element) {
        return any(text -> holds(text, element, reference(property)));
    }

    private static boolean holds(String text, String element, String reference) {
        int begin = text.indexOf("<" + element);
        while (begin >= 0) {
            int next = begin + element.length() + 1;
            int end = text.indexOf("</" + element + ">", next);
            boolean named = text.startsWith(">", next) || text.startsWith(" ", next);
            if (named && end >= 0 && text.substring(next, end).contains(reference)) {
                return true;
            }
            begin = text.indexOf("<" + element, next);
        }
        return false;
    }

    private static String reference(String property) {
        return "${" + property + "}";
    }

    private boolean any(Predicate<String> condition) {
        for (MavenProject pom = project; pom != null; pom = pom.getParent()) {
            Model model = pom.getOriginalModel();
            if (model != null && condition.test(text(model))) {
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
