package io.github.sfnmaven.mojo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Keeps who writes which file, so that nothing of a build overwrites what another part of it has written.
 *
 * @param build what the build keeps
 */
record FileClaims(Map<String, Object> build) {
    /**
     * Claims a file.
     *
     * @param owner as messages name it
     * @return the other owner that has claimed the same file before
     */
    Optional<String> claim(Path file, String owner) {
        Object first;
        synchronized (build) {
            first = build.computeIfAbsent(FileClaims.class.getName() + " " + key(file), any -> owner);
        }
        return Optional.of(String.valueOf(first)).filter(other -> !other.equals(owner));
    }

    /** The same text for the same file, by whatever links and in whatever case it is named. */
    private static String key(Path file) {
        Path path = file.toAbsolutePath().normalize();
        Path there = path;
        while (there.getParent() != null && !Files.exists(there)) {
            there = there.getParent();
        }
        try {
            Path real = there.toRealPath();
            String name = real.resolve(there.relativize(path)).toString();
            return ignoresCase(real) ? name.toLowerCase(Locale.ROOT) : name;
        } catch (IOException e) {
            return path.toString();
        }
    }

    /** Whether the file system takes a name in other case for the same. */
    private static boolean ignoresCase(Path real) throws IOException {
        Path name = real.getFileName();
        if (name == null) {
            return false;
        }
        String text = name.toString();
        String upper = text.toUpperCase(Locale.ROOT);
        Path other = real.resolveSibling(upper.equals(text) ? text.toLowerCase(Locale.ROOT) : upper);
        return !other.toString().equals(real.toString()) && Files.exists(other) && Files.isSameFile(real, other);
    }
}
