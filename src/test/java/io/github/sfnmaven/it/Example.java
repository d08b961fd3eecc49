package io.github.sfnmaven.it;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;

/** The projects below {@code examples}, which the integration tests run as they are. */
public final class Example {
    private Example() {}

    /**
     * Copies an example over a project below {@code target/it}.
     *
     * @param basedir a folder below this project's
     */
    public static void copy(String name, File basedir) throws IOException {
        Path to = basedir.toPath();
        Path from = find(to, "examples/" + name);
        List<Path> files;
        try (Stream<Path> walk = Files.walk(from)) {
            files = walk.filter(Files::isRegularFile)
                    .filter(file -> !from.relativize(file).toString().contains("target"))
                    .toList();
        }
        for (Path file : files) {
            Path copy = to.resolve(from.relativize(file).toString());
            Files.createDirectories(copy.getParent());
            Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static Path find(Path below, String name) {
        for (Path folder = below.toAbsolutePath().getParent(); folder != null; folder = folder.getParent()) {
            if (Files.isDirectory(folder.resolve(name))) {
                return folder.resolve(name);
            }
        }
        throw new IllegalArgumentException("There is no " + name + " above " + below);
    }
}
