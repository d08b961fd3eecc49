package io.github.sfnmaven.input;

import io.github.sfnmaven.source.SourceFile;
import io.github.sfnmaven.tree.ArrayNode;
import io.github.sfnmaven.tree.Member;
import io.github.sfnmaven.tree.ObjectNode;
import io.github.sfnmaven.tree.TreeNode;
import io.github.sfnmaven.tree.TreeReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A file that may be a definition, though its name does not end like one. */
final class CandidateFile {
    private static final Pattern NAMED_ASL = Pattern.compile("(.+?)\\.asl([.~_-].*)?", Pattern.CASE_INSENSITIVE);
    private static final Pattern JSON_OR_YAML =
            Pattern.compile("(.+)\\.(json|jsonc|json5|yaml|yml)", Pattern.CASE_INSENSITIVE);
    private static final Pattern BACKUP = Pattern.compile(".*(~|\\.(bak|orig|rej|tmp))", Pattern.CASE_INSENSITIVE);
    private static final Set<String> FIELDS = Set.of("startat", "states");

    /** What files of other kinds have at the top: templates, policies, parameters, mocks, tests, APIs. */
    private static final List<String> OTHER_KINDS = List.of(
            "AWSTemplateFormatVersion",
            "Resources",
            "Statement",
            "Parameters",
            "Tags",
            "StackPolicy",
            "StateMachines",
            "tests",
            "openapi",
            "swagger",
            "$schema");

    private final Path file;
    private final String name;
    private final SourceFile source;
    private final Optional<TreeNode> root;

    CandidateFile(Path file) throws IOException {
        this.file = file;
        this.name = file.getFileName().toString();
        this.source = SourceFile.read(file, name);
        boolean worthReading = isJsonOrYaml() || isNamedAsl() || hasWords();
        this.root = worthReading ? TreeReader.readDefinition(source).root() : Optional.empty();
    }

    Path file() {
        return file;
    }

    /** Whether it may be a definition, where no other file is one by its name. */
    boolean mayBeDefinition() {
        return isNamedAsl() || (isJsonOrYaml() && !isOfOtherKind()) || hasDefinition();
    }

    /** Whether its content is a definition, or cannot be read and has the words of one. */
    boolean hasDefinition() {
        if (root.isPresent()) {
            return root.get() instanceof ObjectNode object && object.has("StartAt") && object.has("States");
        }
        return hasWords() && (isJsonOrYaml() || isNamedAsl());
    }

    boolean isBackup() {
        return BACKUP.matcher(name).matches();
    }

    /** The name under which the file would be found. */
    String definitionName() {
        Matcher asl = NAMED_ASL.matcher(name);
        Matcher extension = JSON_OR_YAML.matcher(name);
        int dot = name.lastIndexOf('.');
        String stem = asl.matches()
                ? asl.group(1)
                : extension.matches() ? extension.group(1) : dot > 0 ? name.substring(0, dot) : name;
        return stem + (TreeReader.syntax(source) == TreeReader.Syntax.JSON ? ".asl.json" : ".asl.yaml");
    }

    private boolean isNamedAsl() {
        return NAMED_ASL.matcher(name).matches();
    }

    private boolean isJsonOrYaml() {
        return JSON_OR_YAML.matcher(name).matches();
    }

    private boolean hasWords() {
        return source.text().contains("StartAt") && source.text().contains("States");
    }

    private boolean isOfOtherKind() {
        if (root.isEmpty()) {
            return false;
        }
        if (!(root.get() instanceof ObjectNode object)) {
            return root.get() instanceof ArrayNode;
        }
        if (object.members().stream().map(Member::name).anyMatch(CandidateFile::isFieldOfDefinition)) {
            return false;
        }
        boolean isMapOfParameters = !object.members().isEmpty()
                && object.members().stream()
                        .allMatch(member ->
                                member.value().children().isEmpty() && !(member.value() instanceof ObjectNode));
        return isMapOfParameters || OTHER_KINDS.stream().anyMatch(object::has);
    }

    private static boolean isFieldOfDefinition(String name) {
        return FIELDS.contains(name.toLowerCase(Locale.ROOT));
    }
}
