package io.github.sfnmaven.template;

import io.github.sfnmaven.diagnostic.NearFile;
import io.github.sfnmaven.diagnostic.NearMiss;
import io.github.sfnmaven.diagnostic.Severity;
import io.github.sfnmaven.source.RegularFile;
import io.github.sfnmaven.source.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The template as it is before rendering.
 *
 * @param text as the file has it, byte order mark included; for what is passed through untouched
 */
record TemplateSource(SourceFile source, String text) {
    private static final String PARAMETER = ": set <template> or -Dsfn.template";

    /** Reads a template; empty if there is none to be had, which is then a problem. */
    static Optional<TemplateSource> read(TemplateReference reference, List<ParameterProblem> problems)
            throws IOException {
        if (reference instanceof TemplateReference.File file) {
            Optional<String> problem = problem(file);
            if (problem.isPresent()) {
                problems.add(error("Template '" + file.name() + "' " + problem.get() + PARAMETER));
                return Optional.empty();
            }
            SourceFile source = SourceFile.read(file.path(), file.name());
            return Optional.of(new TemplateSource(source, (source.hasByteOrderMark() ? "\uFEFF" : "") + source.text()));
        }
        String name = ((TemplateReference.BuiltIn) reference).name();
        Optional<SourceFile> builtIn = BuiltInTemplates.load(name);
        if (builtIn.isEmpty()) {
            String hint = NearMiss.hint(reference.displayName(), BuiltInTemplates.NAMES)
                    .orElse("there are '" + String.join("', '", BuiltInTemplates.NAMES) + "'");
            problems.add(
                    error("'" + reference.displayName() + "' is not a built-in template (" + hint + ")" + PARAMETER));
        }
        return builtIn.map(source -> new TemplateSource(source, source.text()));
    }

    private static Optional<String> problem(TemplateReference.File file) {
        if (!Files.exists(file.path())) {
            boolean meansBuiltIn = BuiltInTemplates.NAMES.contains(TemplateReference.BUILT_IN_PREFIX + file.name());
            return Optional.of("does not exist"
                    + (meansBuiltIn
                            ? " (did you mean '" + TemplateReference.BUILT_IN_PREFIX + file.name() + "'?)"
                            : near(file)));
        }
        return RegularFile.problem(file.path());
    }

    private static String near(TemplateReference.File file) {
        Path base = file.path();
        // The name is the end of the path where it counts from the base directory, else the whole of it.
        int names = Path.of(file.name()).getNameCount();
        for (int i = 0; i < names && base.getParent() != null; i++) {
            base = base.getParent();
        }
        return NearFile.suffix(base, file.path().toString(), Files::isRegularFile);
    }

    private static ParameterProblem error(String message) {
        return new ParameterProblem(Severity.ERROR, message);
    }
}
