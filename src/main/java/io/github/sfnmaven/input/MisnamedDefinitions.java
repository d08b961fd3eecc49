package io.github.sfnmaven.input;

import io.github.sfnmaven.source.DefinitionFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Finds files in a directory of definitions that are left out because of their endings. */
public final class MisnamedDefinitions {
    private static final int MAX_NAMES = 5;

    private final DefinitionFiles files;
    private final Function<Path, String> displayName;

    /** @param displayName what messages call a file */
    public MisnamedDefinitions(DefinitionFiles files, Function<Path, String> displayName) {
        this.files = files;
        this.displayName = displayName;
    }

    /** The problem of a directory in which no file is a definition by its name; empty where it has nothing like one. */
    public Optional<String> problem(Path directory) throws IOException {
        List<CandidateFile> candidates = new ArrayList<>();
        for (Path file : files.others(directory)) {
            CandidateFile candidate = new CandidateFile(file);
            if (candidate.mayBeDefinition()) {
                candidates.add(candidate);
            }
        }
        return candidates.isEmpty() ? Optional.empty() : Optional.of(problem(directory, candidates));
    }

    /**
     * One sentence for each file that has a definition's content beside others that have a definition's name.
     *
     * @param taken the definitions
     */
    public List<String> warnings(Path directory, Collection<Path> taken) throws IOException {
        List<String> warnings = new ArrayList<>();
        for (Path file : files.others(directory)) {
            CandidateFile candidate = new CandidateFile(file);
            if (!taken.contains(file) && !candidate.isBackup() && candidate.hasDefinition()) {
                warnings.add("'" + displayName.apply(file)
                        + "' has the fields of a definition, but is left out because of its name: "
                        + wayOut(candidate) + ", or move it out of this directory");
            }
        }
        return warnings;
    }

    private String problem(Path directory, List<CandidateFile> candidates) {
        if (candidates.size() == 1) {
            CandidateFile only = candidates.get(0);
            return "'" + displayName.apply(only.file()) + "' is no definition by its name: " + wayOut(only)
                    + ", or name it in <definitions> or -Dsfn.definitions";
        }
        String more = candidates.size() > MAX_NAMES ? ", …" : "";
        String names = candidates.stream()
                .limit(MAX_NAMES)
                .map(candidate -> "'" + displayName.apply(candidate.file()) + "'")
                .collect(Collectors.joining(", "));
        String targets = candidates.stream()
                .limit(MAX_NAMES)
                .map(CandidateFile::definitionName)
                .collect(Collectors.joining(", "));
        return "None of " + candidates.size() + " files in '" + displayName.apply(directory)
                + "' is a definition by its name (" + names + more + "): rename them to " + targets + more
                + ", or name them in <definitions> or -Dsfn.definitions";
    }

    private static String wayOut(CandidateFile candidate) {
        String name = candidate.definitionName();
        boolean taken = Files.exists(candidate.file().resolveSibling(name));
        return "rename it to " + name + (taken ? " (another file has that name)" : "");
    }
}
