package io.github.sfnmaven.log;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.maven.plugin.logging.Log;

/**
 * Maven's log for a goal that may run beside others. A block of lines is one message: where modules are built one after
 * the other, each of its lines is a call of its own and so gets Maven's level in front; in a parallel build it stays
 * one call, so that no other module's line comes in between, and each line names its stack.
 */
public final class BuildLog implements Log {
    private final Log log;
    private final Optional<String> subject;

    private BuildLog(Log log, Optional<String> subject) {
        this.log = log;
        this.subject = subject;
    }

    /** For a build that runs one module after the other. */
    public static BuildLog sequential(Log log) {
        return new BuildLog(log, Optional.empty());
    }

    /**
     * For a build that runs several modules at once.
     *
     * @param subject named on each line: the stack, or the module
     */
    public static BuildLog parallel(Log log, String subject) {
        return new BuildLog(log, Optional.of(subject));
    }

    @Override
    public void debug(CharSequence content) {
        print(log::debug, content);
    }

    @Override
    public void debug(CharSequence content, Throwable error) {
        log.debug(named(content), error);
    }

    @Override
    public void debug(Throwable error) {
        log.debug(error);
    }

    @Override
    public void info(CharSequence content) {
        print(log::info, content);
    }

    @Override
    public void info(CharSequence content, Throwable error) {
        log.info(named(content), error);
    }

    @Override
    public void info(Throwable error) {
        log.info(error);
    }

    @Override
    public void warn(CharSequence content) {
        print(log::warn, content);
    }

    @Override
    public void warn(CharSequence content, Throwable error) {
        log.warn(named(content), error);
    }

    @Override
    public void warn(Throwable error) {
        log.warn(error);
    }

    @Override
    public void error(CharSequence content) {
        print(log::error, content);
    }

    @Override
    public void error(CharSequence content, Throwable error) {
        log.error(named(content), error);
    }

    @Override
    public void error(Throwable error) {
        log.error(error);
    }

    @Override
    public boolean isDebugEnabled() {
        return log.isDebugEnabled();
    }

    @Override
    public boolean isInfoEnabled() {
        return log.isInfoEnabled();
    }

    @Override
    public boolean isWarnEnabled() {
        return log.isWarnEnabled();
    }

    @Override
    public boolean isErrorEnabled() {
        return log.isErrorEnabled();
    }

    private void print(Consumer<CharSequence> level, CharSequence content) {
        if (subject.isPresent()) {
            level.accept(named(content));
        } else {
            lines(content).forEach(level);
        }
    }

    private CharSequence named(CharSequence content) {
        return subject.map(name -> lines(content)
                        .map(line -> ("[" + name + "] " + line).stripTrailing())
                        .collect(Collectors.joining("\n")))
                .orElse(content.toString());
    }

    private static Stream<String> lines(CharSequence content) {
        return Stream.of(content.toString().split("\n", -1));
    }
}
