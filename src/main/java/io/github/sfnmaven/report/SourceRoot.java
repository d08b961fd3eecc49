package io.github.sfnmaven.report;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Names files from the root of the repository rather than from the module that they were checked in: so do services
 * that show findings beside the source.
 *
 * @param base the folder that the names in findings count from
 * @param root the folder that services count from
 */
public record SourceRoot(Path base, Path root) {
    public SourceRoot {
        base = real(base);
        root = real(root);
    }

    /** The folder around the base directory that Git knows as a repository; without one the base directory itself. */
    public static SourceRoot ofRepository(Path base) {
        for (Path at = real(base); at != null; at = at.getParent()) {
            if (Files.exists(at.resolve(".git"))) {
                return new SourceRoot(base, at);
            }
        }
        return new SourceRoot(base, base);
    }

    /** The name from the root where the file lies inside, else absolute; with slashes on every system. */
    public String name(String file) {
        return path(file)
                .map(path -> slashes(path.startsWith(root) ? root.relativize(path) : path))
                .orElse(file);
    }

    /** Whether {@link #name} gives a name that counts from the root. */
    boolean holds(String file) {
        return path(file).map(path -> path.startsWith(root)).orElse(true);
    }

    /** {@link #name}, percent-encoded: a relative reference, or a URI of scheme {@code file}. */
    String uri(String file) {
        String name = name(file);
        try {
            if (!holds(file)) {
                return new URI("file", "", name.startsWith("/") ? name : "/" + name, null).toASCIIString();
            }
            String path = new URI(null, null, "/" + name, null).toASCIIString().substring(1);
            // A colon in the first segment would be taken for a scheme (RFC 3986, section 4.2).
            int colon = path.indexOf(':');
            return colon >= 0 && path.lastIndexOf('/', colon) < 0 ? "./" + path : path;
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(file, e);
        }
    }

    /** The way from the root to the base directory; empty where they are the same, or the base lies elsewhere. */
    String module() {
        return base.startsWith(root) ? slashes(root.relativize(base)) : "";
    }

    /** Empty for what is no path, such as the name of a built-in template on Windows. */
    private Optional<Path> path(String file) {
        try {
            return Optional.of(base.resolve(file).normalize());
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    private static String slashes(Path path) {
        return path.toString().replace('\\', '/');
    }

    /** Through symbolic links, since a build server may know the same folder by another name. */
    private static Path real(Path folder) {
        try {
            return folder.toRealPath();
        } catch (IOException e) {
            return folder.toAbsolutePath().normalize();
        }
    }
}
