package io.github.sfnmaven.log;

import java.nio.file.Path;
import java.util.Optional;
import org.apache.maven.execution.MavenSession;

/**
 * Names files in the log so that a terminal or an IDE opens them. In a build of several modules a name counts from the
 * directory in which Maven was started, and not from the module; a file outside of it has its absolute path.
 *
 * @param base the directory that the names of findings count from
 * @param start the directory that the names in the log count from; empty where they are the same
 */
public record LogPaths(Path base, Optional<Path> start) {
    /** Names of the plugin's own templates, which are no files. */
    private static final String BUILT_IN = "builtin:";

    /** Leaves all names as they are. */
    public static LogPaths unchanged() {
        return new LogPaths(Path.of(""), Optional.empty());
    }

    /**
     * Paths that a terminal opens from where Maven was started.
     *
     * @param base the base directory of the module
     */
    public static LogPaths of(MavenSession session, Path base) {
        Path root =
                Path.of(session.getExecutionRootDirectory()).toAbsolutePath().normalize();
        boolean alone = session.getProjects().size() < 2 && base.equals(root);
        String working = session.getSystemProperties().getProperty("user.dir");
        return new LogPaths(
                base,
                alone
                        ? Optional.empty()
                        : Optional.of(working == null ? root : Path.of(working).normalize()));
    }

    /**
     * The name of a file as the log has it.
     *
     * @param name relative to the base directory, or absolute
     */
    public String shown(String name) {
        if (start.isEmpty() || name.startsWith(BUILT_IN)) {
            return name;
        }
        Path file = base.resolve(name).normalize();
        Path shown = file.startsWith(start.get()) ? start.get().relativize(file) : file;
        return shown.toString().replace('\\', '/');
    }
}
