package io.github.sfnmaven.stack.spec;

import io.github.sfnmaven.diagnostic.Diagnostic;
import io.github.sfnmaven.diagnostic.NearMiss;
import io.github.sfnmaven.diagnostic.Quote;
import io.github.sfnmaven.source.SourceFile;
import io.github.sfnmaven.tree.ArrayNode;
import io.github.sfnmaven.tree.Document;
import io.github.sfnmaven.tree.JsonWriter;
import io.github.sfnmaven.tree.Member;
import io.github.sfnmaven.tree.ObjectNode;
import io.github.sfnmaven.tree.TreeNode;
import io.github.sfnmaven.tree.TreeReader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads a {@link ParametersFile} in whatever form it has. */
final class ParametersFileReader {
    /**
     * What CodePipeline calls a template configuration.
     *
     * @see <a
     *     href="https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/continuous-delivery-codepipeline-cfn-artifacts.html">
     *     CloudFormation artifacts</a>
     */
    private static final List<String> SECTIONS = List.of("Parameters", "Tags", "StackPolicy");

    private final SourceFile source;
    private final ParametersFileProblems problems;
    private final ParametersFileText text;
    private final ParametersFileList list;
    private final Map<String, String> values = new LinkedHashMap<>();
    private final Map<String, String> tags = new LinkedHashMap<>();
    private @Nullable String stackPolicy;

    ParametersFileReader(SourceFile source) {
        this.source = source;
        this.problems = new ParametersFileProblems(source);
        this.text = new ParametersFileText(source, problems);
        this.list = new ParametersFileList(text, problems);
    }

    ParametersFile read() {
        Document document = TreeReader.read(source);
        document.diagnostics().forEach(this::addSyntax);
        document.root().ifPresent(root -> {
            new ParametersFileTags(source, problems).report(root);
            readRoot(root);
        });
        values.putAll(list.values());
        return new ParametersFile(values, list.kept(), tags, Optional.ofNullable(stackPolicy), problems.all());
    }

    private void addSyntax(Diagnostic diagnostic) {
        switch (diagnostic.rule()) {
            case "empty-file" -> addEmpty(diagnostic);
            case "json-syntax" -> problems.addWithoutValue(diagnostic, "The file is no JSON from here on");
            case "yaml-syntax" -> problems.addWithoutValue(diagnostic, "The file is no YAML from here on");
            default -> problems.add(diagnostic);
        }
    }

    /** A file of comments only has no parameters yet; one without a character has most likely lost them. */
    private void addEmpty(Diagnostic diagnostic) {
        if (source.text().isBlank()) {
            problems.add(diagnostic.withMessage("The file is empty: write {} where there are no parameters"));
        }
    }

    private void readRoot(TreeNode root) {
        if (!root.tag().isEmpty()) {
            return;
        }
        if (root instanceof ArrayNode array) {
            list.read(array);
        } else if (root instanceof ObjectNode map && isTemplateConfiguration(map)) {
            map.members().forEach(this::readSection);
        } else if (root instanceof ObjectNode map) {
            readMap("Parameter", map, values);
        } else {
            problems.report(
                    root,
                    "A parameters file is a map of names to values or a list of ParameterKey and ParameterValue, not "
                            + root.kind());
        }
    }

    /** A parameter may have the name Tags, but its value is neither an object nor a list. */
    private static boolean isTemplateConfiguration(ObjectNode map) {
        return SECTIONS.stream()
                .flatMap(name -> map.get(name).stream())
                .anyMatch(value -> value instanceof ObjectNode || value instanceof ArrayNode);
    }

    private void readSection(Member section) {
        TreeNode value = section.value();
        if (!SECTIONS.contains(section.name())) {
            problems.report(
                    value,
                    Quote.of(section.name()) + " stands beside Parameters, Tags and StackPolicy, and would be lost",
                    NearMiss.hint(section.name(), SECTIONS)
                            .or(() -> Optional.of("a parameter belongs into Parameters")));
        } else if (section.name().equals("Parameters") && value instanceof ArrayNode array) {
            list.read(array);
        } else if (!(value instanceof ObjectNode map)) {
            problems.report(value, section.name() + " must be an object, not " + value.kind());
        } else {
            switch (section.name()) {
                case "Parameters" -> readMap("Parameter", map, values);
                case "Tags" -> readMap("Tag", map, tags);
                default -> readPolicy(map);
            }
        }
    }

    private void readMap(String noun, ObjectNode map, Map<String, String> target) {
        for (Member member : map.members()) {
            text.read(noun + " '" + member.name() + "'", member.value())
                    .ifPresent(value -> target.put(member.name(), value));
        }
    }

    private void readPolicy(ObjectNode policy) {
        String json = JsonWriter.compact(policy);
        StackPolicyFile.problems(source, policy, json).forEach(problems::add);
        stackPolicy = json;
    }
}
