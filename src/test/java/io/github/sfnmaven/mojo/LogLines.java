package io.github.sfnmaven.mojo;

import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugin.logging.SystemStreamLog;

/** Maven's log as a list of lines such as {@code [INFO] Wrote a.json}; debug lines are left out. */
final class LogLines extends SystemStreamLog {
    private final List<String> lines = new ArrayList<>();

    List<String> lines() {
        return List.copyOf(lines);
    }

    @Override
    public void debug(CharSequence content) {}

    @Override
    public void debug(Throwable error) {}

    @Override
    public void info(CharSequence content) {
        add("[INFO] ", content);
    }

    @Override
    public void warn(CharSequence content) {
        add("[WARNING] ", content);
    }

    @Override
    public void error(CharSequence content) {
        add("[ERROR] ", content);
    }

    private void add(String level, CharSequence content) {
        content.toString().lines().forEach(line -> lines.add(level + line));
        if (content.isEmpty()) {
            lines.add(level);
        }
    }
}
