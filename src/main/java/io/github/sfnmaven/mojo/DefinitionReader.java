package io.github.sfnmaven.mojo;

import io.github.sfnmaven.diagnostic.NearFile;
import io.github.sfnmaven.source.DefinitionFiles;
import io.github.sfnmaven.source.NoSuchDefinitionException;
import io.github.sfnmaven.source.RegularFile;
import io.github.sfnmaven.source.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.jspecify.annotations.Nullable;

/** Reads the definitions that the parameter {@code definitions} names. */
final class DefinitionReader {
    static final Path DEFAULT_DIRECTORY = Path.of("src/main/sfn");

    private final Path base;

    DefinitionReader(Path base) {
        this.base = base;
    }

    /**
     * The files, each with a name relative to the base directory where it lies inside.
     *
     * @param definitions the parameter's value; null or blank searches the default directory
     */
    List<SourceFile> read(@Nullable String definitions) throws MojoExecutionException, MojoFailureException {
        List<SourceFile> sources = new ArrayList<>();
        for (Path file : find(definitions)) {
            sources.add(read(file));
        }
        return sources;
    }

    /** Whether there is no definition where none is named. */
    boolean hasNoDefault() {
        try {
            return new DefinitionFiles(base).below(DEFAULT_DIRECTORY).isEmpty();
        } catch (IOException e) {
            return false; // Reading them says why.
        }
    }

    private List<Path> find(@Nullable String definitions) throws MojoExecutionException, MojoFailureException {
        DefinitionFiles files = new DefinitionFiles(base);
        try {
            Optional<String> named = Configuration.text(definitions);
            if (named.isEmpty()) {
                return files.below(DEFAULT_DIRECTORY);
            }
            List<Path> found = files.named(named.get());
            if (found.isEmpty()) {
                throw Configuration.problem("definitions", named.get(), "names no definition");
            }
            return found;
        } catch (NoSuchDefinitionException e) {
            throw new MojoFailureException(
                    e.getMessage() + near(e.entry()) + ": set <definitions> or -Dsfn.definitions", e);
        } catch (IOException e) {
            throw new MojoExecutionException("The definitions cannot be listed: " + Reason.of(e), e);
        }
    }

    /** Of a glob, the folder before its first wildcard. */
    private String near(String entry) {
        String path = entry.replace('\\', '/');
        int magic = path.replaceAll("[*?\\[{].*", "").length();
        return magic == path.length()
                ? NearFile.suffix(base, path, Files::exists)
                : NearFile.suffix(base, path.substring(0, path.lastIndexOf('/', magic) + 1), Files::isDirectory);
    }

    private SourceFile read(Path file) throws MojoExecutionException, MojoFailureException {
        String name = DisplayName.of(base, file);
        Optional<String> problem = RegularFile.problem(file);
        if (problem.isPresent() && !Files.isRegularFile(file)) {
            throw new MojoFailureException("'" + name + "' " + problem.get()
                    + ": remove or rename it, or set <definitions> or" + " -Dsfn.definitions");
        }
        try {
            return SourceFile.read(file, name);
        } catch (IOException e) {
            throw new MojoExecutionException("'" + name + "' cannot be read: " + Reason.of(e), e);
        }
    }
}
