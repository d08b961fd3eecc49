package io.github.sfnmaven.template;

import io.github.sfnmaven.diagnostic.NearFile;
import io.github.sfnmaven.source.SourceFile;
import io.github.sfnmaven.template.velocity.TemplateLoader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/** What a template may pull in: the files below its folder and the built-in templates, nothing else. */
final class TemplateFolder implements TemplateLoader {
    private static final String OUTSIDE = "lies outside of the template's folder, which templates cannot leave";

    private final Optional<Path> folder;
    private final String shown;

    private TemplateFolder(Optional<Path> folder, String shown) {
        this.folder = folder;
        this.shown = shown;
    }

    static TemplateFolder of(TemplateReference template) {
        if (template instanceof TemplateReference.File file) {
            int slash = file.name().lastIndexOf('/');
            Path folder = file.path().toAbsolutePath().normalize().getParent();
            return new TemplateFolder(Optional.ofNullable(folder), file.name().substring(0, slash + 1));
        }
        return new TemplateFolder(Optional.empty(), "");
    }

    @Override
    public SourceFile load(String name) throws IOException, TemplateRefused {
        if (name.startsWith(TemplateReference.BUILT_IN_PREFIX)) {
            String builtIn = name.substring(TemplateReference.BUILT_IN_PREFIX.length());
            return BuiltInTemplates.load(builtIn)
                    .orElseThrow(() -> new TemplateRefused(
                            "is not a built-in template: there are " + String.join(", ", BuiltInTemplates.NAMES)));
        }
        Path file = resolve(name);
        SourceFile source = SourceFile.read(file, shown + name.replace('\\', '/'));
        if (source.isCut()) {
            throw new TemplateRefused("has " + source.bytes() + " bytes, but the limit is " + SourceFile.MOST_BYTES);
        }
        if (source.malformed().isPresent()) {
            throw new TemplateRefused("is not UTF-8 at " + source.malformed().get());
        }
        return source;
    }

    private Path resolve(String name) throws IOException, TemplateRefused {
        Path root = folder.orElseThrow(() -> new TemplateRefused("is not a built-in template"))
                .toRealPath();
        Path file = path(root, name);
        if (!file.normalize().startsWith(root)) {
            throw new TemplateRefused(OUTSIDE);
        }
        if (!Files.exists(file)) {
            throw new TemplateRefused(
                    "does not exist in the template's folder" + NearFile.suffix(root, name, Files::isRegularFile));
        }
        // A link may lead anywhere.
        if (!file.toRealPath().startsWith(root)) {
            throw new TemplateRefused(OUTSIDE);
        }
        if (!Files.isRegularFile(file)) {
            throw new TemplateRefused("is not a file");
        }
        if (!Files.isReadable(file)) {
            throw new TemplateRefused("cannot be read");
        }
        return file;
    }

    private static Path path(Path root, String name) throws TemplateRefused {
        try {
            Path given = Path.of(name);
            if (given.isAbsolute() || name.startsWith("/") || name.startsWith("\\")) {
                throw new TemplateRefused("is an absolute path: name the file from the template's folder");
            }
            return root.resolve(given);
        } catch (InvalidPathException e) {
            throw new TemplateRefused("is not a file name");
        }
    }
}
