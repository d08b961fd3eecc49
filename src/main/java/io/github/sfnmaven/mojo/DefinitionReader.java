package io.github.sfnmaven.mojo;

import io.github.sfnmaven.diagnostic.NearFile;
import io.github.sfnmaven.input.MisnamedDefinitions;
import io.github.sfnmaven.source.DefinitionFiles;
import io.github.sfnmaven.source.NoSuchDefinitionException;
import io.github.sfnmaven.source.RegularFile;
import io.github.sfnmaven.source.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
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
    private final DefinitionFiles files;
    private final MisnamedDefinitions misnamed;

    DefinitionReader(Path base) {
        this.base = base;
        this.files = new DefinitionFiles(base);
        this.misnamed = new MisnamedDefinitions(files, file -> DisplayName.of(base, file));
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

    /**
     * Warns of files beside the definitions that have the content of a definition and are left out.
     *
     * @param definitions the parameter's value
     * @return one sentence a file
     */
    List<String> warnings(@Nullable String definitions) throws MojoExecutionException, MojoFailureException {
        Optional<String> named = Configuration.text(definitions);
        List<Path> taken = find(definitions);
        List<String> warnings = new ArrayList<>();
        try {
            for (Path directory : named.isEmpty() ? List.of(DEFAULT_DIRECTORY) : files.directories(named.get())) {
                warnings.addAll(misnamed.warnings(directory, taken));
            }
        } catch (IOException e) {
            throw new MojoExecutionException("The definitions cannot be listed: " + Reason.of(e), e);
        }
        return warnings;
    }

    private List<Path> find(@Nullable String definitions) throws MojoExecutionException, MojoFailureException {
        try {
            Optional<String> named = Configuration.text(definitions);
            if (named.isEmpty()) {
                return findInDefaultDirectory();
            }
            refuseMisnamed(named.get());
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

    private List<Path> findInDefaultDirectory() throws IOException, MojoFailureException {
        Path directory = base.resolve(DEFAULT_DIRECTORY);
        if (!Files.isDirectory(directory) && Files.exists(directory, LinkOption.NOFOLLOW_LINKS)) {
            throw new MojoFailureException("'src/main/sfn' is not a directory: move the definition into a directory of"
                    + " this name, or name it in <definitions> or -Dsfn.definitions");
        }
        List<Path> found = files.below(DEFAULT_DIRECTORY);
        if (found.isEmpty()) {
            refuseMisnamed(directory);
        }
        return found;
    }

    private void refuseMisnamed(String definitions) throws IOException, MojoFailureException {
        for (Path directory : files.directories(definitions)) {
            if (files.below(directory).isEmpty()) {
                refuseMisnamed(directory);
            }
        }
    }

    private void refuseMisnamed(Path directory) throws IOException, MojoFailureException {
        Optional<String> problem = misnamed.problem(directory);
        if (problem.isPresent()) {
            throw new MojoFailureException(problem.get());
        }
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
