package io.github.sfnmaven.mojo;

import io.github.sfnmaven.diagnostic.Diagnostic;
import io.github.sfnmaven.report.GitHubAnnotation;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** Prints findings once more for GitHub Actions, where the goal runs there. */
final class Annotations {
    static final Annotations NONE = new Annotations(Optional.empty(), System.out);

    private final Optional<GitHubAnnotation> format;
    private final PrintStream out;

    private Annotations(Optional<GitHubAnnotation> format, PrintStream out) {
        this.format = format;
        this.out = out;
    }

    /**
     * Those of a goal.
     *
     * @param base the folder that the names in findings count from
     */
    static Annotations of(Map<String, String> environment, Path base, PrintStream out) {
        if (!"true".equals(environment.get("GITHUB_ACTIONS"))) {
            return NONE;
        }
        Path workspace = Configuration.text(environment.get("GITHUB_WORKSPACE"))
                .map(Path::of)
                .orElse(base);
        return new Annotations(Optional.of(new GitHubAnnotation(base, workspace)), out);
    }

    /**
     * The build's standard output itself: Maven 4 writes {@code [INFO] [stdout]} in front of what System.out prints.
     */
    static PrintStream console() {
        return new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    }

    void print(Diagnostic diagnostic) {
        format.ifPresent(annotation -> {
            // In one piece, so that no other thread's line comes in between.
            out.print(annotation.of(diagnostic) + "\n");
            out.flush();
        });
    }
}
