package io.github.sfnmaven.diagnostic;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds the file that a wrong path means: one with a similar name, with the same name elsewhere, or a neighbour. */
public final class NearFile {
    private static final int MAX_ENTRIES = 1_000;
    private static final int MAX_DEPTH = 8;
    private static final int MAX_NEIGHBOURS = 5;
    /** Folders of tools, which have no source files. */
    private static final Set<String> SKIPPED = Set.of("target", "build", "node_modules");

    private final Path base;
    private final Path written;
    private final Predicate<Path> wanted;

    private NearFile(Path base, Path written, Predicate<Path> wanted) {
        this.base = base;
        this.written = written;
        this.wanted = wanted;
    }

    /**
     * For example {@code did you mean 'src/main/cfn/own4.vm'?}; empty where nothing is near.
     *
     * @param base the directory that a relative path counts from
     * @param written a path that leads to no such file
     * @param wanted which entries of a folder could be meant, such as {@code Files::isRegularFile}
     */
    public static Optional<String> hint(Path base, String written, Predicate<Path> wanted) {
        try {
            Path root = base.toAbsolutePath().normalize();
            Path path = root.resolve(written.strip()).normalize();
            return root.startsWith(path) || wanted.test(path)
                    ? Optional.empty()
                    : new NearFile(root, path, wanted).hint();
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    /** As {@link #hint}, in brackets behind a blank, or nothing at all: to be put behind a message. */
    public static String suffix(Path base, String written, Predicate<Path> wanted) {
        return hint(base, written, wanted).map(hint -> " (" + hint + ")").orElse("");
    }

    private Optional<String> hint() {
        return similar().or(this::elsewhere).map(this::meant).or(this::neighbours);
    }

    private String meant(Path file) {
        return "did you mean '" + shown(file) + "'?";
    }

    /** Replaces each name of the path that does not exist by a similar one beside it. */
    private Optional<Path> similar() {
        Path path = written.getRoot();
        for (Path name : written) {
            Path next = path.resolve(name);
            boolean last = next.getNameCount() == written.getNameCount();
            Predicate<Path> fits = last ? wanted : Files::isDirectory;
            if (!fits.test(next)) {
                List<String> names =
                        entries(path).filter(fits).map(NearFile::name).toList();
                Optional<String> near = NearMiss.of(name.toString(), names);
                if (near.isEmpty()) {
                    return Optional.empty();
                }
                next = path.resolve(near.get());
            }
            path = next;
        }
        return Optional.of(path).filter(found -> !found.equals(written));
    }

    /** A file of the same name below the base directory. */
    private Optional<Path> elsewhere() {
        if (base.getParent() == null) {
            return Optional.empty();
        }
        List<Path> found = new ArrayList<>();
        int[] visited = {0};
        try {
            Files.walkFileTree(base, Set.of(), MAX_DEPTH, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                    boolean skipped = !folder.equals(base)
                            && (SKIPPED.contains(name(folder)) || name(folder).startsWith("."));
                    return skipped ? FileVisitResult.SKIP_SUBTREE : visitFile(folder, attributes);
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    if (name(file).equals(name(written)) && !file.equals(written) && wanted.test(file)) {
                        found.add(file);
                    }
                    return ++visited[0] > MAX_ENTRIES ? FileVisitResult.TERMINATE : FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path file, IOException e) {
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            return Optional.empty();
        }
        return found.stream().sorted().findFirst();
    }

    /** The files of the same kind in the folder that was named. */
    private Optional<String> neighbours() {
        Path folder = written.getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            return Optional.empty();
        }
        List<Path> same = entries(folder)
                .filter(wanted)
                .filter(file -> extension(file).equals(extension(written)))
                .toList();
        if (same.isEmpty() || same.size() > MAX_NEIGHBOURS) {
            return Optional.empty();
        }
        return Optional.of(
                same.size() == 1
                        ? meant(same.get(0))
                        : same.stream().map(this::shown).collect(Collectors.joining("', '", "there are '", "'")));
    }

    private static Stream<Path> entries(Path folder) {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.limit(MAX_ENTRIES).sorted().toList().stream();
        } catch (IOException e) {
            return Stream.of();
        }
    }

    private String shown(Path file) {
        return (base.getParent() != null && file.startsWith(base) ? base.relativize(file) : file)
                .toString()
                .replace('\\', '/');
    }

    private static String extension(Path file) {
        return name(file).substring(Math.max(0, name(file).lastIndexOf('.')));
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }
}
