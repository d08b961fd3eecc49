package io.github.sfnmaven.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds definitions by files, directories and globs, in the order in which they are named, else by path. */
public final class DefinitionFiles {
    /** Endings by which a directory is searched. */
    private static final List<String> ENDINGS = List.of(".asl.json", ".asl.yaml", ".asl.yml");

    private static final int GLOB_DEPTH = 64;

    private final Path base;

    /** @param base what relative paths count from */
    public DefinitionFiles(Path base) {
        this.base = base;
    }

    /** The definitions below a directory; none if there is no such directory. */
    public List<Path> below(Path directory) throws IOException {
        Path start = base.resolve(directory);
        return Files.isDirectory(start) ? walk(start, DefinitionFiles::isDefinition) : List.of();
    }

    /** The files below a directory that are no definitions by their names; hidden ones and READMEs aside. */
    public List<Path> others(Path directory) throws IOException {
        Path start = base.resolve(directory);
        return Files.isDirectory(start)
                ? walk(
                        start,
                        file -> Files.isRegularFile(file) && !isDefinition(file) && !isAside(start.relativize(file)))
                : List.of();
    }

    /** The directories among the entries of a comma-separated list. */
    public List<Path> directories(String list) {
        return split(list).stream()
                .flatMap(entry -> Stream.ofNullable(existing(entry)))
                .filter(Files::isDirectory)
                .toList();
    }

    /**
     * The definitions that a comma-separated list names. A comma within the braces of a glob does not separate. An
     * existing path wins over glob syntax.
     *
     * @throws NoSuchDefinitionException if an entry matches nothing
     */
    public List<Path> named(String list) throws IOException, NoSuchDefinitionException {
        Set<Path> found = new LinkedHashSet<>();
        for (String entry : split(list)) {
            List<Path> matches = matches(entry);
            if (matches.isEmpty()) {
                throw new NoSuchDefinitionException(entry);
            }
            found.addAll(matches);
        }
        return List.copyOf(found);
    }

    private List<Path> matches(String entry) throws IOException, NoSuchDefinitionException {
        Path path = existing(entry);
        if (path == null) {
            return glob(entry.replace('\\', '/'));
        }
        return Files.isDirectory(path) ? walk(path, DefinitionFiles::isDefinition) : List.of(path);
    }

    private @Nullable Path existing(String entry) {
        try {
            Path path = base.resolve(entry).normalize();
            return Files.exists(path) ? path : null;
        } catch (InvalidPathException e) {
            return null; // On Windows a '*' cannot stand in a path, so this can only be a glob.
        }
    }

    private List<Path> glob(String pattern) throws IOException, NoSuchDefinitionException {
        int magic = firstMagic(pattern);
        if (magic < 0) {
            return List.of();
        }
        int slash = pattern.lastIndexOf('/', magic);
        Path start = base.resolve(pattern.substring(0, slash + 1)).normalize();
        if (!Files.isDirectory(start)) {
            return List.of();
        }
        String rest = pattern.substring(slash + 1);
        PathMatcher matcher = matcher(rest);
        // In a shell '**/' also stands for no directory at all; a PathMatcher wants at least one.
        PathMatcher here = matcher(rest.startsWith("**/") ? rest.substring(3) : rest);
        return walk(start, file -> {
            Path relative = start.relativize(file);
            return Files.isRegularFile(file) && (matcher.matches(relative) || here.matches(relative));
        });
    }

    private static PathMatcher matcher(String glob) throws NoSuchDefinitionException {
        try {
            return FileSystems.getDefault().getPathMatcher("glob:" + glob);
        } catch (PatternSyntaxException e) {
            throw new NoSuchDefinitionException(glob);
        }
    }

    private static int firstMagic(String pattern) {
        for (int i = 0; i < pattern.length(); i++) {
            if ("*?[{".indexOf(pattern.charAt(i)) >= 0) {
                return i;
            }
        }
        return -1;
    }

    private static List<Path> walk(Path start, Predicate<Path> wanted) throws IOException {
        try (Stream<Path> files = Files.walk(start, GLOB_DEPTH, FileVisitOption.FOLLOW_LINKS)) {
            return files.filter(file -> !file.equals(start))
                    .filter(wanted)
                    .sorted(Comparator.comparing(file -> file.toString().replace('\\', '/')))
                    .toList();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static boolean isDefinition(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return ENDINGS.stream().anyMatch(name::endsWith);
    }

    private static boolean isAside(Path relative) {
        for (Path step : relative) {
            if (step.toString().startsWith(".")) {
                return true;
            }
        }
        return relative.getFileName().toString().toLowerCase(Locale.ROOT).startsWith("readme");
    }

    private static List<String> split(String list) {
        List<String> entries = new ArrayList<>();
        int depth = 0;
        int begin = 0;
        for (int i = 0; i <= list.length(); i++) {
            char c = i < list.length() ? list.charAt(i) : ',';
            if (c == ',' && (depth == 0 || i == list.length())) {
                String entry = list.substring(begin, i).strip();
                if (!entry.isEmpty()) {
                    entries.add(entry);
                }
                begin = i + 1;
            }
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
        }
        return entries;
    }
}
