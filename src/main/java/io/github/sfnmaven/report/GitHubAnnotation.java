package io.github.sfnmaven.report;

import io.github.sfnmaven.diagnostic.Diagnostic;
import io.github.sfnmaven.diagnostic.Quote;
import io.github.sfnmaven.source.SourceRange;
import java.nio.file.Path;

/**
 * Findings as workflow commands, of which GitHub Actions makes annotations beside the changed lines.
 *
 * @see <a href="https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands">Workflow
 *     commands</a>
 */
public final class GitHubAnnotation {
    private final SourceRoot workspace;

    /**
     * @param base the folder that the names in findings count from
     * @param workspace {@code GITHUB_WORKSPACE}, from which GitHub counts
     */
    public GitHubAnnotation(Path base, Path workspace) {
        this.workspace = new SourceRoot(base, workspace);
    }

    /** One line without its end. A command counts only where a line begins with it. */
    public String of(Diagnostic diagnostic) {
        String hint = diagnostic.hint().map(text -> " (" + text + ")").orElse("");
        return command(diagnostic) + " file=" + property(workspace.name(diagnostic.file())) + place(diagnostic.range())
                + ",title=" + property(diagnostic.rule()) + "::"
                + data(Quote.printable(diagnostic.message() + hint));
    }

    private static String command(Diagnostic diagnostic) {
        return switch (diagnostic.severity()) {
            case ERROR -> "::error";
            case WARNING -> "::warning";
            case NOTE -> "::notice";
        };
    }

    /** GitHub drops the columns, and complains, where a place goes over several lines. */
    private static String place(SourceRange range) {
        String lines =
                ",line=" + range.begin().line() + ",endLine=" + range.end().line();
        return range.begin().line() != range.end().line()
                ? lines
                : lines + ",col=" + range.begin().column() + ",endColumn="
                        + range.end().column();
    }

    private static String data(String text) {
        return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    private static String property(String text) {
        return data(text).replace(":", "%3A").replace(",", "%2C");
    }
}
