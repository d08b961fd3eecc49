package io.github.sfnmaven.mojo;

import java.nio.file.Path;

/** What messages and reports call a file. */
final class DisplayName {
    private DisplayName() {}

    /** Relative to the base directory where the file lies inside, else absolute; with slashes on every system. */
    static String of(Path base, Path file) {
        Path path = base.resolve(file).normalize();
        return (path.startsWith(base) ? base.relativize(path) : path).toString().replace('\\', '/');
    }
}
