package io.github.sfnmaven.it;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.Pattern;

/** The log of a build below src/it, colours taken out. */
public final class BuildLog {
    private static final Pattern COLOURS = Pattern.compile("\u001B\\[[;\\d]*m");

    private final String text;

    BuildLog(String text) {
        this.text = COLOURS.matcher(text).replaceAll("");
    }

    /** Reads {@code build.log}, to which all Maven runs of a project append. */
    public static BuildLog of(File basedir) throws IOException {
        return new BuildLog(Files.readString(basedir.toPath().resolve("build.log")));
    }

    public void has(String expected) {
        hasInOrder(expected);
    }

    /** Each part behind the one before it. */
    public void hasInOrder(String... parts) {
        int from = 0;
        for (String part : parts) {
            int at = text.indexOf(part, from);
            if (at < 0) {
                throw new AssertionError("The log lacks, behind what came before: " + part + " of " + List.of(parts));
            }
            from = at + part.length();
        }
    }

    public void hasOnce(Pattern pattern) {
        long count = pattern.matcher(text).results().count();
        if (count != 1) {
            throw new AssertionError("The log has " + count + " times, not once: " + pattern);
        }
    }

    public void hasNot(String unwanted) {
        if (text.contains(unwanted)) {
            throw new AssertionError("The log has: " + unwanted);
        }
    }
}
